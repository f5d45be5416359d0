import { VersionConflictError, type Actor } from '@banshi/core';
import type { LogDraft, LogEntry, LogEvent, StreamAppend } from '@banshi/core/log';
import type { DatabaseSync } from 'node:sqlite';

/** A draft with its objects written as JSON. */
interface PreparedDraft extends Omit<LogDraft, 'by' | 'event'> {
  readonly actor: string;
  readonly event: string;
}

/** An append that can no longer fail for reasons of its own, save for its version. */
export interface PreparedAppend extends Omit<StreamAppend, 'drafts'> {
  readonly drafts: readonly PreparedDraft[];
}

/** Reads and writes entries with statements that were compiled once. */
export interface LogStatements {
  /** Must run inside a transaction that holds the write lock. */
  append(append: PreparedAppend): LogEntry[];
  read(stream: string, afterVersion: number): LogEntry[];
  readAll(position: number, limit: number): LogEntry[];
  findCommand(command: string): LogEntry[];
  lastPosition(): number;
}

const COLUMNS = 'position, stream, version, at, actor, hall, machine, rule_set AS ruleSet, command, event';

/** Reads on after a place. */
export const ALL_AFTER = `SELECT ${COLUMNS} FROM entries WHERE position > ? ORDER BY position LIMIT ?`;

/** Compiles the statements of a log. 预编译语句. */
export function prepareStatements(db: DatabaseSync): LogStatements {
  const insert = db.prepare(
    `INSERT INTO entries (stream, version, at, actor, hall, machine, rule_set, command, event)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const streamVersion = db.prepare('SELECT max(version) AS version FROM entries WHERE stream = ?');
  const ofStream = db.prepare(`SELECT ${COLUMNS} FROM entries WHERE stream = ? AND version > ? ORDER BY version`);
  const after = db.prepare(ALL_AFTER);
  const ofCommand = db.prepare(`SELECT ${COLUMNS} FROM entries WHERE command = ? ORDER BY position`);
  const last = db.prepare('SELECT max(position) AS position FROM entries');

  return {
    append({ stream, expectedVersion, drafts }) {
      const version = Number(streamVersion.get(stream)?.['version'] ?? 0);
      if (version !== expectedVersion) throw new VersionConflictError(stream, expectedVersion);
      return drafts.map(({ at, actor, hall, machine, ruleSet, command, event }, index) => {
        const next = version + index + 1;
        const { lastInsertRowid } = insert.run(stream, next, at, actor, hall, machine, ruleSet, command, event);
        const position = Number(lastInsertRowid);
        return toEntry({ position, stream, version: next, at, actor, hall, machine, ruleSet, command, event });
      });
    },

    read: (stream, afterVersion) => ofStream.all(stream, afterVersion).map(toEntry),
    readAll: (position, limit) => after.all(position, limit).map(toEntry),
    findCommand: (command) => ofCommand.all(command).map(toEntry),
    lastPosition: () => Number(last.get()?.['position'] ?? 0),
  };
}

/** Writes an append's objects as JSON, so that nothing about it but its version can fail later. */
export function prepareAppend({ stream, expectedVersion, drafts }: StreamAppend): PreparedAppend {
  return {
    stream,
    expectedVersion,
    drafts: drafts.map(({ by, event, ...rest }) => ({
      ...rest,
      actor: JSON.stringify(by),
      event: JSON.stringify(event),
    })),
  };
}

/** Returns a row as an entry. @throws SyntaxError when what it holds is no JSON */
export function toEntry(row: Record<string, unknown>): LogEntry {
  return {
    stream: String(row['stream']),
    version: Number(row['version']),
    position: Number(row['position']),
    at: String(row['at']),
    by: JSON.parse(String(row['actor'])) as Actor,
    hall: String(row['hall']),
    machine: String(row['machine']),
    ruleSet: String(row['ruleSet']),
    command: String(row['command']),
    event: JSON.parse(String(row['event'])) as LogEvent,
  };
}
