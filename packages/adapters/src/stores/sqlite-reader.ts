import { DatabaseSync } from 'node:sqlite';
import type { LogEntry } from '@banshi/core/log';
import { checkLayout } from './sqlite-schema.ts';
import { ALL_AFTER, toEntry } from './sqlite-statements.ts';

/** A log that is looked at and never touched. 只读日志. */
export interface SqliteReader {
  /** Entries after a place; what is no longer an entry, by its place alone. */
  readAll(position: number, limit: number): Promise<readonly (LogEntry | Pick<LogEntry, 'position'>)[]>;
  close(): void;
}

/**
 * Opens a log to look at it: it is not made, brought up to date or written.
 *
 * 只读打开. Of a file that a hall may be at work on SQLite reads the `-wal` too, and needs its `-shm` beside it. Where there is no
 * `-wal`, as in evidence that must stay as it is or on a medium that cannot be written, a `file:` address with `?immutable=1` leaves
 * nothing beside it.
 *
 * @throws IncompatibleStoreError when it is the log of no hall, or of another version
 */
export function sqliteReader({ file }: { readonly file: string | URL }): SqliteReader {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    checkLayout(db);
    const after = db.prepare(ALL_AFTER);
    return {
      readAll: async (position, limit) => after.all(position, limit).map(readRow),
      close: () => db.close(),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

function readRow(row: Record<string, unknown>): LogEntry | Pick<LogEntry, 'position'> {
  try {
    return toEntry(row);
  } catch {
    return { position: Number(row['position']) };
  }
}
