import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ChainFault, type ChainReport, verifyRatings } from '../hall/index.ts';
import { IncompatibleStoreError, sqliteStore } from '../stores/sqlite.ts';

const HEAD = /^\d+:[0-9a-f]{64}$/;

const WORDS: Readonly<Record<ChainFault['kind'], string>> = {
  removed: '已被删除 removed',
  altered: '已被改动 altered',
  added: '未经存证 in no chain',
  'link-removed': '存证被删除 link removed',
  'link-altered': '存证被改动 link altered',
  cut: '链末端不符 the chain does not hold this link',
};

/** `banshi ratings verify`: returns 1 when a rating was removed, altered or slipped in. */
export async function ratingsVerify(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { head: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || !existsSync(file))
    return misused(file ? `There is no file ${file}.` : 'Name the database.');
  if (values.head !== undefined && !HEAD.test(values.head)) return misused('A head is written <number>:<64 figures>.');
  try {
    const store = sqliteStore({ file });
    try {
      const report = await verifyRatings(store, values.head);
      console.log(values.json ? JSON.stringify(report, undefined, 2) : written(report));
      return report.faults.length > 0 ? 1 : 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof IncompatibleStoreError || isNoDatabase(error))
      return misused(`${file} is not the log of a hall.`);
    throw error;
  }
}

function written({ links, unchained, head, faults }: ChainReport): string {
  const lines = faults.map(({ kind, where, link, position }) => {
    const place = [link && `link ${link}`, position && `entry ${position}`].filter(Boolean).join(', ');
    return `${WORDS[kind]}: ${where}${place && ` (${place})`}`;
  });
  const before = unchained > 0 ? `, ${unchained} from before there was a chain` : '';
  const sum = `${links} ratings in the chain${before}, ${faults.length} wrong. Head: ${head}`;
  return [...lines, sum].join('\n');
}

function isNoDatabase(error: unknown): boolean {
  return error instanceof Error && /not a database/.test(error.message);
}

function misused(message: string): number {
  console.error(message);
  return 2;
}
