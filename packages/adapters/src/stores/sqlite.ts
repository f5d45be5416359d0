import { UnreachableError } from '@banshi/core';
import type { LogEntry, LogStore, StreamAppend } from '@banshi/core/log';
import { createListeners } from './listeners.ts';
import { openDatabase } from './sqlite-database.ts';
import { pragma } from './sqlite-schema.ts';
import { prepareAppend, prepareStatements, type PreparedAppend } from './sqlite-statements.ts';
import { StoreClosedError } from './store-closed-error.ts';

export { type SqliteReader, sqliteReader } from './sqlite-reader.ts';
export { IncompatibleStoreError } from './sqlite-schema.ts';
export { StoreClosedError } from './store-closed-error.ts';

/** Options for {@link sqliteStore}. */
export interface SqliteStoreOptions {
  /** Where the log is kept. Beside it stand `-wal` and `-shm`, which belong to it; not on a network share. */
  readonly file: string;
  /** How often to look for what other processes wrote while somebody listens, in milliseconds. @default 200 */
  readonly pollInterval?: number;
  /** How long to wait while another process writes, in milliseconds. @default 5000 */
  readonly busyTimeout?: number;
  /** Told of what a listener throws. @default console.error */
  readonly onListenerError?: (error: unknown) => void;
}

/** An append that waits for the next transaction. */
interface Waiting {
  readonly appends: readonly PreparedAppend[];
  readonly resolve: (entries: readonly LogEntry[]) => void;
  readonly reject: (error: unknown) => void;
}

/** How many entries are fetched at a time to tell listeners. */
const PAGE = 1000;

/**
 * Returns the log in one SQLite file, which several processes of one machine may share.
 *
 * SQLite 日志存储. An acknowledged append survives a power cut: the write-ahead log is flushed at each commit
 * (`synchronous = FULL`). One flush costs the same for one append or a hundred, so those that arrive in the same turn
 * of the event loop share a transaction, each under its own savepoint.
 */
export function sqliteStore({
  file,
  pollInterval = 200,
  busyTimeout = 5000,
  onListenerError,
}: SqliteStoreOptions): LogStore {
  const db = openDatabase(file, busyTimeout);
  const statements = prepareStatements(db);
  const listeners = createListeners(onListenerError);
  let waiting: Waiting[] = [];
  let closed = false;
  /** Listeners have been told of everything up to here. */
  let heard = 0;
  let dataVersion = 0;
  let poll: ReturnType<typeof setInterval> | undefined;

  function flush(): void {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const settled: (() => void)[] = [];
    try {
      db.exec('BEGIN IMMEDIATE');
      for (const one of batch) settled.push(carryOut(one));
      db.exec('COMMIT');
    } catch (cause) {
      if (db.isTransaction) db.exec('ROLLBACK');
      for (const one of batch) one.reject(new UnreachableError('The log cannot be written now.', { cause }));
      return;
    }
    for (const settle of settled) settle();
    tellNews();
  }

  /**
   * Writes one append under a savepoint, and returns what its caller is told once the transaction is safe. One entry is
   * there or is not; only several need the savepoint.
   */
  function carryOut({ appends, resolve, reject }: Waiting): () => void {
    const isOne = appends.length === 1 && appends[0]!.drafts.length === 1;
    if (!isOne) db.exec('SAVEPOINT one');
    try {
      const entries = appends.flatMap((append) => statements.append(append));
      if (!isOne) db.exec('RELEASE one');
      return () => resolve(entries);
    } catch (error) {
      // A full disk ends the whole transaction; a conflict or a draft that is none ends only its own append.
      if (!db.isTransaction) throw error;
      if (!isOne) db.exec('ROLLBACK TO one; RELEASE one');
      return () => reject(error);
    }
  }

  /** Tells what is new since last time. A file that cannot be read for a moment is read at the next turn. */
  function tellNews(): void {
    try {
      while (listeners.size > 0) {
        const news = statements.readAll(heard, PAGE);
        heard = news.at(-1)?.position ?? heard;
        listeners.tell(news);
        if (news.length < PAGE) return;
      }
    } catch {
      dataVersion = -1;
    }
  }

  /** What this connection wrote leaves its own `data_version` as it was; what others wrote changes it. */
  function lookForOthers(): void {
    const known = dataVersion;
    dataVersion = pragma(db, 'data_version');
    if (dataVersion !== known) tellNews();
  }

  function stopPolling(): void {
    clearInterval(poll);
    poll = undefined;
  }

  return {
    async append(appends: readonly StreamAppend[]) {
      if (closed) throw new StoreClosedError();
      const prepared = appends.map(prepareAppend);
      return new Promise<readonly LogEntry[]>((resolve, reject) => {
        if (waiting.push({ appends: prepared, resolve, reject }) === 1) setImmediate(flush);
      });
    },

    async read(stream, afterVersion = 0) {
      if (closed) throw new StoreClosedError();
      return statements.read(stream, afterVersion);
    },

    async readAll(position, limit) {
      if (closed) throw new StoreClosedError();
      return statements.readAll(position, limit);
    },

    async findCommand(command) {
      if (closed) throw new StoreClosedError();
      return statements.findCommand(command);
    },

    subscribe(listener) {
      if (listeners.size === 0) {
        heard = statements.lastPosition();
        dataVersion = pragma(db, 'data_version');
        poll = setInterval(lookForOthers, pollInterval).unref();
      }
      const leave = listeners.add(listener);
      return () => {
        leave();
        if (listeners.size === 0) stopPolling();
      };
    },

    async close() {
      if (closed) return;
      closed = true;
      flush();
      stopPolling();
      db.close();
    },
  };
}
