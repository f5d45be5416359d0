import { VersionConflictError } from '@banshi/core';
import type { LogEntry, LogStore, StreamAppend } from '@banshi/core/log';
import { expect, it } from 'vitest';
import { memoryStore } from '../stores/memory.ts';
import { logStoreCases, type LogStoreSubject, runLogStoreCase } from './index.ts';

const quiet = () => memoryStore({ onListenerError: () => {} });

/** Runs the whole kit as a test runner would, and returns the names of the cases that failed. */
async function failures(subject: LogStoreSubject): Promise<string[]> {
  const failed: string[] = [];
  for (const one of logStoreCases) {
    await runLogStoreCase(one, subject).catch(() => failed.push(one.name));
  }
  return failed;
}

/** A store that breaks the contract in one place. */
function broken(change: (whole: LogStore) => Partial<LogStore>, whole = quiet()): LogStore {
  return { ...whole, ...change(whole) };
}

/** Appends at whatever version the stream has. */
async function appendAnyhow(store: LogStore, append: StreamAppend): Promise<readonly LogEntry[]> {
  const expectedVersion = (await store.read(append.stream)).length;
  try {
    return await store.append([{ ...append, expectedVersion }]);
  } catch (error) {
    if (error instanceof VersionConflictError) return appendAnyhow(store, append);
    throw error;
  }
}

const BROKEN: readonly (readonly [string, string, () => LogStore])[] = [
  [
    'writes whatever version is expected',
    'lets exactly one of many win the same version',
    () =>
      broken((whole) => ({
        append: ([one, ...more]) => (one && !more.length ? appendAnyhow(whole, one) : whole.append([])),
      })),
  ],
  [
    'writes stream by stream',
    'writes to several streams all or nothing',
    () =>
      broken((whole) => ({
        async append(appends) {
          const written: LogEntry[] = [];
          for (const append of appends) written.push(...(await whole.append([append])));
          return written;
        },
      })),
  ],
  [
    'lets a lower version pass',
    'refuses to write at version 0 to a stream at version 2, and writes nothing',
    () =>
      broken((whole) => ({
        append: ([one, ...more]) =>
          one?.expectedVersion === 0 && !more.length
            ? appendAnyhow(whole, one)
            : whole.append(one ? [one, ...more] : []),
      })),
  ],
  [
    'forgets which command wrote',
    'finds what a command wrote, over all its streams',
    () => broken(() => ({ findCommand: async () => [] })),
  ],
  [
    'reads everything at once',
    'reads the log page by page',
    () => broken((w) => ({ readAll: (p) => w.readAll(p, 99) })),
  ],
  [
    'reads the log backwards',
    'counts the events of a stream and of the log from 1, without gaps',
    () => broken((w) => ({ readAll: async (...page) => (await w.readAll(...page)).toReversed() })),
  ],
  [
    'counts positions from 0',
    'counts the events of a stream and of the log from 1, without gaps',
    () =>
      broken((w) => ({
        append: async (...to) => (await w.append(...to)).map((entry) => ({ ...entry, position: entry.position - 1 })),
      })),
  ],
  [
    'tells nobody',
    'tells a listener of each append once, in order, until it leaves',
    () => broken(() => ({ subscribe: () => () => {} })),
  ],
  [
    'tells everybody twice',
    'tells a listener of each append once, in order, until it leaves',
    () => broken((w) => ({ subscribe: (listener) => (w.subscribe(listener), w.subscribe(listener)) })),
  ],
  [
    'lets nobody leave',
    'tells a listener of each append once, in order, until it leaves',
    () => broken((w) => ({ subscribe: (listener) => (w.subscribe(listener), () => {}) })),
  ],
  [
    'drops who is behind a listener that throws',
    'keeps listeners and the append safe from a listener that throws',
    () => {
      const listeners: ((entries: readonly LogEntry[]) => void)[] = [];
      return broken((w) => ({
        async append(appends) {
          const written = await w.append(appends);
          for (const listener of listeners) listener(written);
          return written;
        },
        subscribe: (listener) => (listeners.push(listener), () => {}),
      }));
    },
  ],
  [
    'answers after it was closed',
    'takes with it what was asked before it closed, and refuses what comes after',
    () => broken(() => ({ close: async () => {} })),
  ],
  [
    'hands out its own objects',
    'keeps what was appended, whatever the caller does with its objects',
    () => {
      const kept: LogEntry[] = [];
      return broken((w) => ({
        append: async (appends) => (kept.push(...structuredClone(await w.append(appends))), kept),
        read: async () => kept,
      }));
    },
  ],
];

it('finds no fault with a store that keeps its promises', async () => {
  const whole = quiet();
  expect(await failures({ create: quiet })).toEqual(logStoreCases.filter((one) => one.reopens).map(({ name }) => name));
  await whole.close();
});

it.each(BROKEN)('catches a store that %s', async (_, caught, create) => {
  expect(await failures({ create })).toContain(caught);
});

it('catches a store that a restart empties', async () => {
  const failed = await failures({ create: quiet, reopen: quiet });
  expect(failed).toContain('has everything after it was closed and opened again, and counts on');
  expect(failed).toContain('gives every version once to several stores that race on one log');
}, 30_000);
