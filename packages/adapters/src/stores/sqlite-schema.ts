import { BanshiError } from '@banshi/core';
import type { DatabaseSync } from 'node:sqlite';

/** The layout this code writes. Each older one has its step in {@link STEPS}. */
const LAYOUT = 1;

/** Marks the file as a hall's log, for `file` and for people: "BANS". */
const APPLICATION = 0x42414e53;

/** What brings a file from layout n to n + 1, by n. Positions have no gaps because nothing is ever deleted. */
const STEPS = [
  `CREATE TABLE entries (
     position INTEGER PRIMARY KEY,
     stream   TEXT NOT NULL,
     version  INTEGER NOT NULL,
     at       TEXT NOT NULL,
     actor    TEXT NOT NULL,
     hall     TEXT NOT NULL,
     machine  TEXT NOT NULL,
     rule_set TEXT NOT NULL,
     command  TEXT NOT NULL,
     event    TEXT NOT NULL,
     UNIQUE (stream, version)
   ) STRICT;
   CREATE INDEX entries_of_command ON entries (command);
   PRAGMA application_id = ${APPLICATION};`,
];

/** The file cannot be this log: it belongs to something else, or to a newer version of Banshi. 存储文件不兼容. */
export class IncompatibleStoreError extends BanshiError {
  override readonly name = 'IncompatibleStoreError';
  constructor(message: string) {
    super('store-incompatible', message);
  }
}

/**
 * Makes the tables of a new file, brings an older one up to date and refuses a newer one.
 *
 * 存储结构版本. Two processes may open a new file at once: the second waits, then finds everything made.
 */
export function prepareSchema(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    const layout = pragma(db, 'user_version');
    const application = pragma(db, 'application_id');
    if (application !== APPLICATION && (layout > 0 || hasTables(db))) {
      throw new IncompatibleStoreError('The file is a database, but not the log of a hall.');
    }
    if (layout > LAYOUT) {
      throw new IncompatibleStoreError(`The log has layout ${layout}; this version reads up to ${LAYOUT}.`);
    }
    for (const step of STEPS.slice(layout)) db.exec(step);
    db.exec(`PRAGMA user_version = ${LAYOUT}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Passes when a file is a log as this version writes it.
 *
 * 存储结构校验. An older one is brought up to date by the hall that opens it, and not by who only looks.
 *
 * @throws IncompatibleStoreError
 */
export function checkLayout(db: DatabaseSync): void {
  if (pragma(db, 'application_id') !== APPLICATION) {
    throw new IncompatibleStoreError('The file is not the log of a hall.');
  }
  const layout = pragma(db, 'user_version');
  if (layout !== LAYOUT)
    throw new IncompatibleStoreError(`The log has layout ${layout}; this version reads ${LAYOUT}.`);
}

/** Returns the number that a pragma holds. */
export function pragma(db: DatabaseSync, name: string): number {
  return Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
}

function hasTables(db: DatabaseSync): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
}
