import type { Codec } from '../dialects/engine/index.ts';
import type { Channel } from './channel.ts';
import type { Notice } from './fact.ts';

/** The exchange tables of a platform, in whatever database they are. 前置库. */
export interface ExchangeTables {
  /** Inserts a row, or rejects; then it is looked for before it is inserted again. */
  insert(table: string, row: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<void>;
  /** Whether the row with this id (`row_guid`) is there, read by the exchange or not. */
  has(table: string, id: string, signal: AbortSignal): Promise<boolean>;
}

/** How one kind of fact becomes a row. 行报送方式. */
export interface RowTelling {
  /** The dialect's message: `accept`. */
  readonly message: string;
  /** `up_pro_accept_v4`: places differ in library and suffix. */
  readonly table: string;
  /** Whether there is a row for this one; for all, where it is absent. 报送范围. */
  readonly concerns?: (notice: Notice) => boolean;
  /** What is told, by our names. It must give the same for the same notice, however late. */
  readonly record: (notice: Notice) => object | Promise<object>;
}

/** Options for {@link rowChannel}. */
export interface RowChannelOptions {
  readonly codec: Codec;
  readonly tables: ExchangeTables;
  /** By kind of fact: `case.accept`. A kind that is not here is not told. */
  readonly tellings: Readonly<Record<string, RowTelling>>;
  /** Names the letters in the log. @default the dialect's id */
  readonly name?: string;
}

/**
 * Returns the channel to a platform that is told through tables: one row for each fact.
 *
 * 前置库报送通道. The row's id is made of the fact's key, so a row that may have been written can be looked for.
 */
export function rowChannel({ codec, tables, tellings, name = codec.dialect.id }: RowChannelOptions): Channel {
  const routes = Object.fromEntries(Object.entries(tellings).map(([kind, { table }]) => [kind, table]));
  return {
    name,
    routes,
    concerns: (notice) => tellings[notice.fact.kind]!.concerns?.(notice) ?? true,
    async send(notice, signal) {
      const { message, table, record } = tellings[notice.fact.kind]!;
      const exchange = { row: await rowIdOf(notice.fact.key), operation: 'insert' };
      const encoded = codec.encode(message, { ...(await record(notice)), exchange });
      if (encoded.outcome === 'refuse') return { outcome: 'refuse' };
      try {
        await tables.insert(table, encoded.tree as Readonly<Record<string, unknown>>, signal);
        return { outcome: 'ok' };
      } catch {
        // A database may have written it before the line was lost.
        return { outcome: 'unknown' };
      }
    },
    async find({ fact }, signal) {
      const { table } = tellings[fact.kind]!;
      return (await tables.has(table, await rowIdOf(fact.key), signal)) ? 'there' : 'absent';
    },
  };
}

/** Returns 32 hexadecimal digits that are the same for the same fact: what `row_guid` holds. */
async function rowIdOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
