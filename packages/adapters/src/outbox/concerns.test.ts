import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../stores/memory.ts';
import type { Channel } from './channel.ts';
import { openOutbox, type OutboxOptions } from './outbox.ts';

const AT = '2026-11-23T01:00:00.000Z';
let store: ReturnType<typeof memoryStore>;
/** The calls that the platform heard. */
let calls: string[];

const channel: Channel = {
  name: 'p',
  routes: { 'case.accept': 'case', 'rating.give': 'rating' },
  async send({ fact }) {
    calls.push(`send ${fact.key}`);
    return { outcome: 'ok' };
  },
  async find({ fact }) {
    calls.push(`find ${fact.key}`);
    return 'absent';
  },
};
const open = (options: Partial<OutboxOptions>) =>
  openOutbox({ store, hall: 'h', channel, now: () => Date.parse(AT), ...options });
const happen = (stream: string, event: { type: string; caseNumber?: string; level?: number }) => {
  const draft = { at: AT, by: { role: 'system', id: 's' }, hall: 'h', machine: 'm@1', ruleSet: 'r@1', event } as const;
  return store.append([{ stream, expectedVersion: 0, drafts: [{ ...draft, command: stream }] }]);
};

beforeEach(async () => {
  [store, calls] = [memoryStore(), []];
  for (const id of ['1', '2']) {
    await happen(`case/${id}`, { type: 'case.accept' });
    await happen(`rating/${id}`, { type: 'rating.give', caseNumber: id, level: 2 });
  }
});

describe('an outbox whose platform is not told of everything', () => {
  it('closes what is none of the platform’s without a call, and holds nothing up for it', async () => {
    const outbox = await open({ channel: { ...channel, concerns: ({ fact }) => fact.key !== 'case.accept/2/1' } });
    await outbox.deliver();
    expect(calls).toEqual(['send case.accept/1/1', 'send rating.give/2/1', 'send rating.give/1/1']);
    expect(outbox.figures()).toMatchObject({ waiting: 0, dead: 0, delivered: 3 });
    expect(outbox.letters().map(({ key }) => key)).not.toContain('case.accept/2/1');
  });

  it('goes by what was decided, also where it would be decided otherwise later', async () => {
    await (await open({ channel: { ...channel, concerns: () => false } })).deliver();
    const later = await open({});
    await later.deliver();
    expect([calls, later.figures().waiting]).toEqual([[], 0]);
  });

  it('leaves to a person what nobody can tell', async () => {
    const fault = new Error('no such guide');
    const told: unknown[] = [];
    const concerns = () => {
      throw fault;
    };
    const report = (...args: unknown[]) => void told.push(args);
    const outbox = await open({ channel: { ...channel, concerns }, report });
    await outbox.deliver();
    expect(outbox.figures()).toMatchObject({ dead: 2, delivered: 0 });
    expect([outbox.letters()[0]?.reason, calls]).toEqual(['unmade', []]);
    expect(told).toContainEqual([fault, 'case.accept/1/1']);
  });
});
