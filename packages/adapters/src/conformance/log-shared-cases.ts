import type { LogStore } from '@banshi/core/log';
import { drafts, place, range } from './log-drafts.ts';
import type { LogStoreCase } from './log-store-subject.ts';
import { inTime, must, mustEqual, mustReject } from './must.ts';

/** What a store keeps when several use it, listen to it, close it and open it again. 并发, 订阅与重启用例. */
export const logSharedCases: readonly LogStoreCase[] = [
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
