import type { LogEntry } from '@banshi/core/log';
import { expect, it } from 'vitest';
import { memoryStore } from '../stores/memory.ts';
import { createHallView } from './hall-view.ts';

const append = (store: ReturnType<typeof memoryStore>, number: string) =>
  store.append([
    {
      stream: `ticket/2026-11-23/${number}`,
      expectedVersion: 0,
      drafts: [
        {
          at: '2026-11-23T01:00:00.000Z',
          by: { role: 'applicant', id: 'kiosk' },
          hall: 'h',
          machine: 'ticket@1',
          ruleSet: 'r@1',
          command: number,
          event: {
            type: 'ticket.take',
            number,
            day: '2026-11-23',
            department: 'health',
            guide: 'food',
            matter: 'm',
            holder: 'h',
          } as LogEntry['event'],
        },
      ],
    },
  ]);

it('holds all that was appended before it was refreshed, even while another refresh is under way', async () => {
  const store = memoryStore();
  let reads = 0;
  let answer = (): void => {};
  const slow = {
    ...store,
    async readAll(position: number, limit: number) {
      reads += 1;
      const entries = await store.readAll(position, limit);
      await new Promise<void>((resolve) => (answer = resolve));
      return entries;
    },
  };
  const heard: string[] = [];
  const view = createHallView(slow, (entries) => heard.push(...entries.map(({ command }) => command)));
  await append(store, 'A001');
  const first = view.refresh();
  await Promise.resolve();
  await append(store, 'A002');
  const later = [view.refresh(), view.refresh(), view.refresh()];
  answer();
  await first;
  expect(view.queue.waiting['health']).toHaveLength(1);
  for (let turn = 0; turn < 50 && reads < 2; turn += 1) await Promise.resolve();
  await Promise.resolve();
  answer();
  await Promise.all(later);
  expect(view.queue.waiting['health']).toHaveLength(2);
  expect([reads, heard]).toEqual([2, ['A001', 'A002']]);
});

it('reads a long log page by page, and each entry once', async () => {
  const store = memoryStore();
  for (let count = 1; count <= 2001; count += 1) await append(store, `A${count}`);
  const heard: number[] = [];
  const view = createHallView(store, (entries) => heard.push(...entries.map(({ position }) => position)));
  await Promise.all([view.refresh(), view.refresh()]);
  expect(heard).toEqual(Array.from({ length: 2001 }, (_, index) => index + 1));
});

it('can be refreshed again after the log could not be read', async () => {
  const store = memoryStore();
  let fails = true;
  const view = createHallView(
    { ...store, readAll: (...page) => (fails ? Promise.reject(new Error('Busy.')) : store.readAll(...page)) },
    () => {},
  );
  const outcomes = await Promise.allSettled([view.refresh(), view.refresh()]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  await append(store, 'A001');
  await view.refresh();
  expect(view.queue.waiting['health']).toHaveLength(1);
});
