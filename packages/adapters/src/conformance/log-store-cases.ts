import type { LogDraft, LogEntry, LogStore } from '@banshi/core/log';
import type { ConformanceCase } from './conformance-case.ts';
import { inTime, must, mustEqual, mustReject } from './must.ts';

/** What a store's test hands to the kit. */
export interface LogStoreSubject {
  /** Returns a store onto an empty log. */
  readonly create: () => LogStore | Promise<LogStore>;
  /**
   * Returns another store onto the same log, whether or not the first is still open.
   *
   * Leave it out where a log lives and dies with its store; the cases that need it are then not run.
   */
  readonly reopen?: (store: LogStore) => LogStore | Promise<LogStore>;
}

/** A fresh store, and another onto the same log. */
export interface OpenLogStore {
  readonly store: LogStore;
  readonly reopen: () => Promise<LogStore>;
}

/** One promise of {@link LogStore}. */
export interface LogStoreCase extends ConformanceCase<OpenLogStore> {
  /** The case opens the log a second time. */
  readonly reopens?: true;
}

/**
 * Every promise of `LogStore`, as data: run them with any test runner, or with `describeLogStore` under Vitest.
 *
 * 日志存储一致性用例.
 */
export const logStoreCases: readonly LogStoreCase[] = [
  {
    name: 'counts the events of a stream and of the log from 1, without gaps',
    async run({ store }) {
      await store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('a1', 'a2') }]);
      await store.append([{ stream: 'b', expectedVersion: 0, drafts: drafts('b1') }]);
      const last = await store.append([{ stream: 'a', expectedVersion: 2, drafts: drafts('a3') }]);
      mustEqual(last.map(place), ['a/3@4'], 'what append answers');
      mustEqual((await store.readAll(0, 9)).map(place), ['a/1@1', 'a/2@2', 'b/1@3', 'a/3@4'], 'the log');
    },
  },
  {
    name: 'reads one stream in order, and nothing of an unknown one',
    async run({ store }) {
      await store.append([
        { stream: 'a', expectedVersion: 0, drafts: drafts('a1') },
        { stream: 'b', expectedVersion: 0, drafts: drafts('b1') },
        { stream: 'a', expectedVersion: 1, drafts: drafts('a2') },
      ]);
      mustEqual((await store.read('a')).map(place), ['a/1@1', 'a/2@3'], 'the stream a');
      mustEqual(await store.read('A'), [], 'a stream that differs by case');
      mustEqual(await store.read('nothing'), [], 'an unknown stream');
    },
  },
  {
    name: 'reads the log page by page',
    async run({ store }) {
      await store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('1', '2', '3', '4', '5') }]);
      mustEqual((await store.readAll(0, 2)).map(place), ['a/1@1', 'a/2@2'], 'the first page');
      mustEqual((await store.readAll(2, 2)).map(place), ['a/3@3', 'a/4@4'], 'the second page');
      mustEqual((await store.readAll(4, 2)).map(place), ['a/5@5'], 'the last page');
      mustEqual(await store.readAll(5, 2), [], 'what comes after the last');
    },
  },
  {
    name: 'gives back what it was given, word for word',
    async run({ store }) {
      const given: LogDraft = {
        ...draft('ticket.taken'),
        by: { role: 'clerk', id: '0042', window: '3号' },
        event: {
          type: 'ticket.taken',
          name: '办理“食品经营许可”\n𠮷\u0000',
          list: [1, { deep: true }],
          no: null,
        } as never,
      };
      const [answered] = await store.append([{ stream: '票/A001', expectedVersion: 0, drafts: [given] }]);
      const whole = { ...given, stream: '票/A001', version: 1, position: 1 };
      mustEqual(answered, whole, 'what append answers');
      mustEqual(await store.read('票/A001'), [whole], 'what read answers');
      mustEqual(await store.findCommand(given.command), [whole], 'what findCommand answers');
      mustEqual(await store.readAll(0, 9), [whole], 'what readAll answers');
    },
  },
  {
    name: 'keeps what was appended, whatever the caller does with its objects',
    async run({ store }) {
      const event = { type: 'one', list: ['first'] };
      await store.append([{ stream: 'a', expectedVersion: 0, drafts: [{ ...draft('one'), event }] }]);
      event.type = 'other';
      event.list.push('second');
      const read = await store.read('a');
      try {
        (read as LogEntry[]).length = 0;
        (read[0] as { version: number } | undefined)!.version = 9;
      } catch {
        // A store may just as well hand out what cannot be changed.
      }
      const [kept] = await store.read('a');
      mustEqual([kept?.event, kept?.version], [{ type: 'one', list: ['first'] }, 1], 'the entry');
    },
  },
  ...([0, 1, 3] as const).map((expectedVersion): LogStoreCase => ({
    name: `refuses to write at version ${expectedVersion} to a stream at version 2, and writes nothing`,
    async run({ store }) {
      await store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('a1', 'a2') }]);
      await mustReject(store.append([{ stream: 'a', expectedVersion, drafts: drafts('no') }]), 'version-conflict');
      const [next] = await store.append([{ stream: 'a', expectedVersion: 2, drafts: drafts('a3') }]);
      mustEqual(next && place(next), 'a/3@3', 'the entry after the refused one');
    },
  })),
  {
    name: 'writes to several streams all or nothing',
    async run({ store }) {
      await store.append([{ stream: 'b', expectedVersion: 0, drafts: drafts('b1') }]);
      const both = [
        { stream: 'a', expectedVersion: 0, drafts: drafts('a1', 'a2') },
        { stream: 'b', expectedVersion: 0, drafts: drafts('b1') },
      ];
      await mustReject(store.append(both), 'version-conflict');
      mustEqual(await store.read('a'), [], 'the stream a');
      mustEqual((await store.findCommand('command-a1')).length, 0, 'the entries of the command');
      const [next] = await store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('a1') }]);
      mustEqual(next && place(next), 'a/1@2', 'the entry after the refused ones');
    },
  },
  {
    name: 'takes an append without drafts as a question about the version',
    async run({ store }) {
      const guard = { stream: 'a', expectedVersion: 0, drafts: [] };
      const written = await store.append([guard, { stream: 'b', expectedVersion: 0, drafts: drafts('b1') }]);
      mustEqual(written.map(place), ['b/1@1'], 'what is written');
      await store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('a1') }]);
      await mustReject(
        store.append([guard, { stream: 'b', expectedVersion: 1, drafts: drafts('b2') }]),
        'version-conflict',
      );
    },
  },
  {
    name: 'finds what a command wrote, over all its streams',
    async run({ store }) {
      const command = 'the-command';
      const [one, two, other] = drafts('one', 'two', 'other') as [LogDraft, LogDraft, LogDraft];
      await store.append([
        { stream: 'a', expectedVersion: 0, drafts: [{ ...one, command }] },
        { stream: 'b', expectedVersion: 0, drafts: [other, { ...two, command }] },
      ]);
      mustEqual((await store.findCommand(command)).map(place), ['a/1@1', 'b/2@3'], 'the entries of the command');
      mustEqual(await store.findCommand('never-sent'), [], 'the entries of a command never sent');
    },
  },
  {
    name: 'tells a listener of each append once, in order, until it leaves',
    async run({ store }) {
      await store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('before') }]);
      const heard: string[] = [];
      const leave = store.subscribe((entries) => heard.push(...entries.map(place)));
      await Promise.all([
        store.append([{ stream: 'a', expectedVersion: 1, drafts: drafts('a2', 'a3') }]),
        store.append([{ stream: 'b', expectedVersion: 0, drafts: drafts('b1') }]),
        mustReject(store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('no') }]), 'version-conflict'),
      ]);
      mustEqual(heard, ['a/2@2', 'a/3@3', 'b/1@4'], 'what was heard');
      leave();
      await store.append([{ stream: 'a', expectedVersion: 3, drafts: drafts('after') }]);
      mustEqual(heard.length, 3, 'what was heard after leaving');
    },
  },
  {
    name: 'keeps listeners and the append safe from a listener that throws',
    async run({ store }) {
      const heard: string[] = [];
      store.subscribe(() => {
        throw new Error('A listener of the conformance kit, which throws on purpose.');
      });
      store.subscribe((entries) => heard.push(...entries.map(place)));
      await store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('a1') }]);
      mustEqual(heard, ['a/1@1'], 'what the other listener heard');
    },
  },
  {
    name: 'lets exactly one of many win the same version',
    async run({ store }) {
      const wins = await Promise.all(
        range(30).map((n) =>
          store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts(`a${n}`) }]).then(
            () => 1,
            () => 0,
          ),
        ),
      );
      mustEqual(wins.filter(Boolean).length, 1, 'how many won');
      mustEqual((await store.readAll(0, 99)).map(place), ['a/1@1'], 'the log');
    },
  },
  {
    name: 'gives every version once to those who read, decide and append in a race',
    async run({ store }) {
      await Promise.all(range(8).map((racer) => race(store, racer, 5)));
      await mustBeWhole(store, 40);
    },
  },
  {
    name: 'gives every version once to several stores that race on one log',
    reopens: true,
    async run({ store, reopen }) {
      const stores = [store, await reopen(), await reopen(), await reopen()];
      await Promise.all(stores.flatMap((one, racer) => [race(one, racer, 5), race(one, racer + 4, 5)]));
      for (const one of stores) await mustBeWhole(one, 40);
    },
  },
  {
    name: 'tells a listener what another store wrote, in order and once',
    reopens: true,
    async run({ store, reopen }) {
      const other = await reopen();
      const heard: string[] = [];
      const all = new Promise<void>((resolve) => {
        store.subscribe((entries) => heard.push(...entries.map(place)) >= 4 && resolve());
      });
      await other.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('a1') }]);
      await store.append([{ stream: 'a', expectedVersion: 1, drafts: drafts('a2') }]);
      await other.append([{ stream: 'a', expectedVersion: 2, drafts: drafts('a3', 'a4') }]);
      await inTime(all, 'the news of the other store');
      mustEqual(heard, ['a/1@1', 'a/2@2', 'a/3@3', 'a/4@4'], 'what was heard');
    },
  },
  {
    name: 'has everything after it was closed and opened again, and counts on',
    reopens: true,
    async run({ store, reopen }) {
      await store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('a1', 'a2') }]);
      const before = await store.readAll(0, 9);
      await store.close();
      const again = await reopen();
      mustEqual(await again.readAll(0, 9), before, 'the log');
      const [next] = await again.append([{ stream: 'a', expectedVersion: 2, drafts: drafts('a3') }]);
      mustEqual(next && place(next), 'a/3@3', 'the next entry');
    },
  },
  {
    name: 'takes with it what was asked before it closed, and refuses what comes after',
    async run({ store }) {
      const early = store.append([{ stream: 'a', expectedVersion: 0, drafts: drafts('a1') }]);
      await store.close();
      must((await early).length === 1, 'An append that was asked before closing succeeds');
      await mustReject(store.append([{ stream: 'a', expectedVersion: 1, drafts: drafts('a2') }]), 'store-closed');
      await mustReject(store.read('a'), 'store-closed');
      await store.close();
    },
  },
];

/** Appends `times` events to one stream, reading again whenever another was first. */
async function race(store: LogStore, racer: number, times: number): Promise<void> {
  for (let won = 0; won < times;) {
    const expectedVersion = (await store.read('race')).length;
    const append = { stream: 'race', expectedVersion, drafts: drafts(`racer${racer}.${won}`) };
    await store.append([append]).then(
      () => (won += 1),
      (error: unknown) => mustReject(Promise.reject(error), 'version-conflict'),
    );
  }
}

async function mustBeWhole(store: LogStore, count: number): Promise<void> {
  const entries = await store.readAll(0, count * 2);
  const expected = range(count).map((n) => `race/${n + 1}@${n + 1}`);
  mustEqual(entries.map(place), expected, 'the log after the race');
  mustEqual(new Set(entries.map(({ event }) => event.type)).size, count, 'how many different events it holds');
}

function drafts(...types: string[]): LogDraft[] {
  return types.map(draft);
}

function draft(type: string): LogDraft {
  return {
    at: '2026-11-23T01:02:03.004Z',
    by: { role: 'system', id: 'kit' },
    hall: 'kit',
    machine: 'kit@1',
    ruleSet: 'kit@1',
    command: `command-${type}`,
    event: { type },
  };
}

const place = ({ stream, version, position }: LogEntry) => `${stream}/${version}@${position}`;
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
