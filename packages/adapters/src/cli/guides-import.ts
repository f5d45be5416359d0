import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkGuides } from '../guides/check-guides.ts';
import { summaryOf } from '../guides/guide-summary.ts';
import { readFolder } from './read-folder.ts';

/**
 * `banshi guides import <folder> --out <file>`.
 *
 * 导入指南. Writes `{ guides, summaries }`; nothing is written when anything would be lost.
 *
 * @returns the exit code: 0 when written, 1 when something would be lost, 2 when the call is wrong
 */
export async function guidesImport(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  if (!values.out) {
    console.error('Name a file to write with --out. 请用 --out 指定输出文件。');
    return 2;
  }
  const report = await readFolder(positionals[0], checkGuides);
  if (!report) return 2;
  if (!report.ok) {
    console.error('Something would be lost; run "banshi guides check" on the folder. 有内容会遗失，请先检查。');
    return 1;
  }
  const guides = report.checks.flatMap((check) => (check.state === 'read' ? [check.guide] : []));
  await writeFile(values.out, JSON.stringify({ guides, summaries: guides.map(summaryOf) }));
  console.log(`${guides.length} guides written to ${values.out}.`);
  return 0;
}
