import { parseArgs } from 'node:util';
import { checkGuides, type GuideCheck } from '../guides/check-guides.ts';
import { readFolder } from './read-folder.ts';

const DISCLOSURES: Record<string, string> = {
  content: '服务内容',
  procedure: '办事程序',
  materials: '申报材料',
  promisedLimit: '承诺时限',
  fees: '收费标准',
};

/**
 * `banshi guides check <folder> [--json]`.
 *
 * 检查指南.
 *
 * @returns the exit code: 0 when nothing was lost, 1 when something was, 2 when the folder cannot be read
 */
export async function guidesCheck(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const report = await readFolder(positionals[0], checkGuides);
  if (!report) return 2;
  const { checks, ok } = report;
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else console.log([...checks.map(describe), '', total(checks)].join('\n'));
  return ok ? 0 : 1;
}

function describe(check: GuideCheck): string {
  if (check.state === 'skipped') return `skipped     ${check.file}: not guide-facts/1`;
  if (check.state === 'unreadable') return `UNREADABLE  ${check.file}: ${check.message} (${check.code})`;
  const { guide, disclosure, lost, file } = check;
  const remarks = guide.remarks ?? [];
  const named = ({ key, reason }: { key: string; reason?: string }) =>
    `${DISCLOSURES[key] ?? ''} ${key}${reason ? ` (${reason})` : ''}`.trim();
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : '–');
  return [
    `${lost.length > 0 ? 'LOST      ' : 'ok        '}  ${guide.id}  ${guide.matter.name}  [${file}]`,
    `    disclosed 已公开      ${list(disclosure.items.filter(({ disclosed }) => disclosed).map(named))}`,
    `    not disclosed 未公开  ${list(disclosure.items.filter(({ disclosed }) => !disclosed).map(named))}`,
    `    remarks 原文备注      ${remarks.length > 0 ? remarks.length : '–'}`,
    ...remarks.map(
      ({ path, value, by }) =>
        `        ${path} = ${JSON.stringify(value)}${by === 'collector' ? '  (collector 采集者)' : ''}`,
    ),
    ...lost.map((path) => `    lost 遗失             ${path}`),
  ].join('\n');
}

function total(checks: readonly GuideCheck[]): string {
  const read = checks.filter((check) => check.state === 'read');
  const complete = read.filter(({ disclosure }) => disclosure.complete).length;
  const remarks = read.reduce((sum, { guide }) => sum + (guide.remarks?.length ?? 0), 0);
  const lost = read.filter((check) => check.lost.length > 0).length;
  const unreadable = checks.filter(({ state }) => state === 'unreadable').length;
  return `${read.length} guides: ${complete} disclose all five, ${remarks} original remarks kept, ${lost} lost something, ${unreadable} unreadable.`;
}
