import { DatabaseSync } from 'node:sqlite';
import { prepareSchema } from './sqlite-schema.ts';

/**
 * Opens the file of a log, or makes it.
 *
 * 打开日志文件. The write-ahead log lets others read while one writes; `FULL` flushes it at each commit, where `NORMAL`
 * would lose the last ones in a power cut. A file that is refused is left as it was.
 */
export function openDatabase(file: string, busyTimeout: number): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: busyTimeout });
  try {
    prepareSchema(db);
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
