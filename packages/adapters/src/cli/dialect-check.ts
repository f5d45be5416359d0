import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFolder, type DialectReport, FixtureFolderError, type MessageReport } from '../dialects/check/index.ts';
import { type Dialect, dialectFaults, textSteps } from '../dialects/engine/index.ts';
import { xmlFormat } from '../dialects/engine/xml.ts';
import { PRESETS, presetNamed } from '../dialects/presets.ts';
import { PLUG_INS } from '../dialects/signing/index.ts';

/**
 * `banshi dialect check <preset> <folder> [--json]`; in the place of a preset also the JSON of a description of one's own.
 *
 * 检查方言.
 *
 * @returns the exit code: 0 when every message is read as the manifest expects, 1 when one is not, 2 on wrong use
 */
export async function dialectCheck(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [name, folder, ...more] = positionals;
  const preset = presetNamed(name ?? '') ?? dialectIn(name ?? '');
  if (!preset || folder === undefined || more.length > 0) {
    const known = PRESETS.map(({ id }) => id).join(', ');
    console.error(
      !preset
        ? `There is no preset "${name ?? ''}" and no description in JSON. There are: ${known}. 没有这个方言。`
        : 'Name one folder with a manifest.json. 请指定一个带 manifest.json 的文件夹。',
    );
    return 2;
  }
  const faults = dialectFaults(preset);
  if (faults.length > 0) {
    console.error([`${preset.id} is no sound description 方言描述有误:`, ...faults].join('\n    '));
    return 2;
  }
  try {
    const report = checkFolder(preset, folder, { plugIns: PLUG_INS, xml: xmlFormat });
    console.log(values.json ? JSON.stringify(report, null, 2) : describe(report));
    return report.ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof FixtureFolderError)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** A description of one's own, as the JSON that it is. */
function dialectIn(path: string): Dialect | undefined {
  if (!path.endsWith('.json') || !existsSync(path)) return undefined;
  try {
    return { ...(JSON.parse(readFileSync(path, 'utf8')) as Dialect), textSteps };
  } catch {
    return undefined;
  }
}

/** `banshi dialect list`. 列出方言. */
export async function dialectList(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
  const rows = PRESETS.map(
    ({ id, title, standing, confidence, confidenceNotes = [], evidence, unknowns, settings }) => ({
      id,
      title,
      standing,
      confidence,
      confidenceNotes,
      evidence,
      unknowns,
      settings: settings.map((one) => one.name),
    }),
  );
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else
    console.log(
      rows
        .map(
          ({ id, title, confidence, standing }) =>
            `${id.padEnd(16)} ${confidence.padEnd(7)} ${title}\n${' '.repeat(25)}${standing}`,
        )
        .join('\n'),
    );
  return 0;
}

const STATES: Readonly<Record<string, string>> = {
  different: 'different 不符',
  absent: 'absent 缺少',
  'unknown-code': 'unknown code 未知代码',
  wrong: 'wrong 有误',
};

function describe(report: DialectReport): string {
  return [
    `${report.dialect}  ${report.title}`,
    `    ${report.standing}; confidence ${report.confidence}`,
    ...report.messages.map(message),
    '',
    `${report.messages.length} messages: ${report.passed} as expected, ${report.failed} not.`,
  ].join('\n');
}

function message({ file, passed, message: kind, outcome, fields, checks, notes, expected }: MessageReport): string {
  const line = `${passed ? 'ok    ' : 'FAILED'}  ${file}  ${outcome}${outcome === expected ? '' : ` (expected ${expected})`}`;
  const plain = (state: string) => fields.filter((one) => one.state === state).map(({ field }) => field);
  const list = (label: string, names: readonly string[]) =>
    names.length > 0 ? [`        ${label} ${names.join(', ')}`] : [];
  return [
    `${line}${kind === undefined ? '' : `  [${kind}]`}`,
    ...list('as expected 相符', plain('same')),
    ...list('read 已读', plain('read')),
    ...fields
      .filter(({ state }) => state !== 'same' && state !== 'read')
      .map(({ field, label = '', wire = '', state, detail = '' }) =>
        `        ${STATES[state]}  ${field} ${label}${wire === '' || wire === field ? '' : ` (${wire})`}: ${detail}`.trimEnd(),
      ),
    ...checks.filter(({ ok }) => !ok).map(({ check, detail = '' }) => `        failed ${check} ${detail}`.trimEnd()),
    ...list('forgiven 容忍', notes),
  ].join('\n');
}
