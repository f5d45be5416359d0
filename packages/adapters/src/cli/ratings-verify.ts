import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type ChainFault, type ChainReport, verifyRatings } from '../hall/index.ts';
import { IncompatibleStoreError, sqliteReader } from '../stores/sqlite.ts';

const HEAD = /^\d+:[0-9a-f]{64}$/;

const WORDS: Readonly<Record<ChainFault['kind'], string>> = {
  removed: '已被删除 removed',
  altered: '已被改动 altered',
  added: '未经存证 in no chain',
  unlinked: '没有链节 after the last link: slipped in, or its link was removed',
  unverified: '无法核实 cannot be verified: its link or the one before it is gone',
  'link-removed': '存证被删除 link removed',
  'link-altered': '存证被改动 link altered',
  forged: '伪造存证 a link that the hall did not make',
  cut: '链末端不符 the chain does not hold this link',
};

/** The hall's secret stands in no command line, where others on the machine could read it. */
const SECRET = 'BANSHI_SECRET';

/**
 * `banshi ratings verify`: returns 1 when a rating was removed, altered or slipped in, and 2 when that cannot be found out.
 *
 * 评价存证校验. The database is only looked at: it is never made, brought up to date or written.
 */
export async function ratingsVerify(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { head: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) return misused('Name the database.');
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return misused(`There is no file ${file}.`);
  if (!found.isFile()) return misused(`${file} is no file.`);
  const { head } = values;
  if (head !== undefined && !HEAD.test(head)) return misused('A head is written <number>:<64 figures>.');
  const secret = process.env[SECRET] || undefined;
  try {
    const log = sqliteReader({ file: addressOf(file) });
    try {
      const report = await verifyRatings(log, { ...(head && { head }), ...(secret !== undefined && { secret }) });
      console.log(values.json ? JSON.stringify(report, undefined, 2) : written(report));
      return report.faults.length > 0 ? 1 : 0;
    } finally {
      log.close();
    }
  } catch (error) {
    if (error instanceof IncompatibleStoreError) return misused(`${file} is not the log of a hall. ${error.message}`);
    if (error instanceof RangeError) return misused(error.message);
    if (isOfDatabase(error)) return misused(`${file} is damaged, or not the log of a hall: ${error.message}.`);
    throw error;
  }
}

/** Nothing is left beside a file that no hall is at work on. */
function addressOf(file: string): URL {
  const address = pathToFileURL(file);
  if (!existsSync(`${file}-wal`)) address.search = 'immutable=1';
  return address;
}

function written({ links, ratings, unchained, unsealed, head, faults }: ChainReport): string {
  const lines = faults.map(({ kind, where, link, position }) => {
    const place = [link && `link ${link}`, position && `entry ${position}`].filter(Boolean).join(', ');
    return `${WORDS[kind]}: ${where}${place && ` (${place})`}`;
  });
  const unverified = faults.filter(({ kind }) => kind === 'unverified').length;
  const older = [
    unchained > 0 && `, ${unchained} ratings from before there was a chain`,
    unsealed > 0 && `, ${unsealed} links without a seal`,
  ];
  const sum = `${links} links of ${ratings} ratings${older.filter(Boolean).join('')}, ${faults.length - unverified} wrong${unverified > 0 ? `, ${unverified} that cannot be verified` : ''}. Head: ${head}`;
  return [...lines, sum].join('\n');
}

/** What SQLite says of a file: no database, cut short, without its table. */
function isOfDatabase(error: unknown): error is Error {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_SQLITE_ERROR';
}

function misused(message: string): number {
  console.error(message);
  return 2;
}
