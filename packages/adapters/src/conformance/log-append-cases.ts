import type { LogDraft, LogEntry } from '@banshi/core/log';
import { draft, drafts, place } from './log-drafts.ts';
import type { LogStoreCase } from './log-store-subject.ts';
import { mustEqual, mustReject } from './must.ts';

/** What a store writes, refuses and reads. 追加与读取用例. */
export const logAppendCases: readonly LogStoreCase[] = [
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
    name: 'reads of one stream what comes after a version that is known',
    async run({ store }) {
      await store.append([
        { stream: 'a', expectedVersion: 0, drafts: drafts('a1', 'a2') },
        { stream: 'b', expectedVersion: 0, drafts: drafts('b1') },
        { stream: 'a', expectedVersion: 2, drafts: drafts('a3') },
      ]);
      mustEqual((await store.read('a', 0)).map(place), ['a/1@1', 'a/2@2', 'a/3@4'], 'what comes after none');
      mustEqual((await store.read('a', 1)).map(place), ['a/2@2', 'a/3@4'], 'what comes after the first');
      mustEqual(await store.read('a', 3), [], 'what comes after the last');
      mustEqual(await store.read('a', 9), [], 'what comes after one that is not there yet');
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
];
