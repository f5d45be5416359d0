import { type Actor, RefusedError } from '@banshi/core';
import type { LogStore } from '@banshi/core/log';
import { beforeEach, describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome } from '../dialects/engine/index.ts';
import { memoryStore } from '../stores/memory.ts';
import type { Answer, Channel, Finding } from './channel.ts';
import { type Notice, factsOf } from './fact.ts';
import { openLetterDesks } from './letter-desk.ts';
import type { OutboxPolicy } from './outbox-policy.ts';
import { outboxRoutes } from './outbox-routes.ts';
import { openOutbox } from './outbox.ts';

const CLERK: Actor = { role: 'clerk', id: '1001', window: '3' };
/** A name that a platform quotes in its answer, and a hall has nowhere in its log. */
const PERSON = '吴测甲';

let store: LogStore;
let clock: number;
let answers: (Answer | Error)[];
let findings: (Finding | Error)[];
let sent: Notice[];
let asked: string[];
let reported: unknown[];

const channel: Channel = {
  name: 'p',
  routes: { 'case.accept': 'case', 'case.decide': 'case', 'rating.give': 'rating' },
  async send(notice) {
    sent.push(notice);
    const answer = answers.shift() ?? { outcome: 'ok' };
    if (answer instanceof Error) throw answer;
    return answer;
  },
  async find({ fact }) {
    asked.push(fact.key);
    const finding = findings.shift() ?? 'absent';
    if (finding instanceof Error) throw finding;
    return finding;
  },
};
const open = (policy: Partial<OutboxPolicy> = {}) =>
  openOutbox({
    store,
    hall: 'h',
    channel,
    policy,
    now: () => clock,
    random: () => 1,
    report: (error) => reported.push(error),
  });
const happen = async (stream: string, type: string, more: object = {}) => {
  const version = (await store.read(stream)).length;
  const by = { role: 'system', id: 's' } as const;
  const entry = { at: new Date(clock).toISOString(), by, hall: 'h', machine: 'm@1', ruleSet: 'r@1' };
  await store.append([
    {
      stream,
      expectedVersion: version,
      drafts: [{ ...entry, command: `${stream}${version}`, event: { type, ...more } }],
    },
  ]);
};
const keys = () => sent.map(({ fact }) => fact.key);
const seconds = (count: number) => void (clock += count * 1000);

beforeEach(() => {
  store = memoryStore();
  clock = Date.parse('2026-11-23T01:00:00Z');
  [answers, findings, sent, asked, reported] = [[], [], [], [], []];
});

describe('an outbox', () => {
  it('sends what its channel carries, in the order of each case, and says what happened when', async () => {
    const outbox = await open();
    await happen('case/1', 'case.accept', { guide: 'g' });
    seconds(60);
    await happen('ticket/2026-11-23/A001', 'ticket.take');
    await happen('case/1', 'case.decide');
    await happen('rating/T/1', 'rating.give', { caseNumber: '1', level: 1 });
    seconds(86_400);
    await outbox.deliver();
    expect(keys()).toEqual(['case.accept/1/1', 'case.decide/1/2', 'rating.give/T/1/1']);
    expect(sent.map(({ fact }) => fact.at)).toEqual([
      '2026-11-23T01:00:00.000Z',
      '2026-11-23T01:01:00.000Z',
      '2026-11-23T01:01:00.000Z',
    ]);
    expect(sent.map(({ history }) => history.length)).toEqual([1, 2, 2]);
    expect(outbox.figures()).toEqual({ channel: 'p', waiting: 0, underway: 0, doubtful: 0, dead: 0, delivered: 3 });
    await outbox.deliver();
    expect(sent).toHaveLength(3);
  });

  /** What becomes of a letter after each outcome. */
  const AFTER: Readonly<Record<Outcome, readonly [state: string, next?: string]>> = {
    ok: ['delivered'],
    duplicate: ['delivered'],
    retry: ['waiting', 'sent again'],
    order: ['waiting', 'sent again'],
    auth: ['waiting', 'sent again'],
    unknown: ['doubtful', 'asked for'],
    rejected: ['dead'],
    refuse: ['dead'],
    malformed: ['dead'],
    cancelled: ['dead'],
    'login-required': ['dead'],
  };
  it.each(OUTCOMES)('knows what to do after "%s"', async (outcome) => {
    const [state, next] = AFTER[outcome];
    answers = [{ outcome, code: 'E-1' }];
    const outbox = await open();
    await happen('case/1', 'case.accept');
    await happen('case/1', 'case.decide');
    await outbox.deliver();
    const [letter] = outbox.letters().filter(({ key }) => key === 'case.accept/1/1');
    expect(letter).toMatchObject({ state, ...(state !== 'delivered' && { reason: outcome, code: 'E-1' }) });
    // What follows in the case waits behind it.
    expect(sent).toHaveLength(state === 'delivered' ? 2 : 1);
    seconds(3600);
    await outbox.deliver();
    expect(asked).toHaveLength(next === 'asked for' ? 1 : 0);
    expect(keys().filter((key) => key === 'case.accept/1/1')).toHaveLength(next ? 2 : 1);
    expect(outbox.figures().delivered).toBe(state === 'dead' ? 0 : 2);
  });

  it('does not send again what it finds at the platform', async () => {
    answers = [{ outcome: 'unknown' }];
    findings = ['silent', new Error('no answer'), 'there'];
    const outbox = await open();
    await happen('case/1', 'case.accept');
    for (let time = 0; time < 4; time += 1) {
      await outbox.deliver();
      seconds(3600);
    }
    expect([sent.length, asked.length]).toEqual([1, 3]);
    expect(outbox.letters()[0]).toMatchObject({ state: 'delivered', how: 'found' });
  });

  it('gives a letter to a person when it may have arrived and nobody can be asked', async () => {
    answers = [{ outcome: 'unknown' }];
    findings = ['unaskable'];
    const outbox = await open();
    await happen('case/1', 'case.accept');
    await outbox.deliver();
    seconds(60);
    await outbox.deliver();
    expect(outbox.letters()[0]).toMatchObject({ state: 'dead', reason: 'unaskable' });
    await outbox.resend('case.accept/1/1', CLERK);
    await outbox.deliver();
    expect([sent.length, asked.length, outbox.figures().delivered]).toEqual([2, 1, 1]);
  });

  it('asks before it sends a dead letter again that may have arrived', async () => {
    answers = [{ outcome: 'malformed' }];
    findings = ['there'];
    const outbox = await open();
    await happen('case/1', 'case.accept');
    await outbox.deliver();
    await outbox.resend('case.accept/1/1', CLERK);
    await outbox.deliver();
    expect([sent.length, asked.length, outbox.figures().delivered]).toEqual([1, 1, 1]);
    const resent = (await store.readAll(0, 100)).find(({ event }) => event.type === 'letter.resend');
    expect(resent?.by).toEqual(CLERK);
  });

  it('waits twice as long each time, and gives up in the end', async () => {
    answers = Array.from({ length: 10 }, () => ({ outcome: 'retry' }));
    const outbox = await open({ mostAttempts: 4, patience: 100 });
    await happen('case/1', 'case.accept');
    const waits: number[] = [];
    for (;;) {
      await outbox.deliver();
      const [letter] = outbox.letters();
      if (letter!.state === 'dead') break;
      waits.push((Date.parse(letter!.due!) - clock) / 1000);
      clock = Date.parse(letter!.due!);
    }
    expect([waits, outbox.letters()[0]!.reason]).toEqual([[1, 2, 4], 'gave-up']);
  });

  it('tries one letter at a time while its credential is refused, and buries none for that', async () => {
    answers = Array.from({ length: 100 }, () => ({ outcome: 'auth', code: '601' }));
    const outbox = await open({ mostAttempts: 3, atOnce: 1 });
    for (let number = 0; number < 10; number += 1) await happen(`case/${number}`, 'case.accept');
    for (let minute = 0; minute < 600; minute += 1) {
      await outbox.deliver();
      seconds(60);
    }
    expect(outbox.figures()).toMatchObject({ held: 'auth', dead: 0, waiting: 10 });
    expect(sent.length).toBeLessThanOrEqual(45);
    answers = [];
    seconds(3600);
    await outbox.deliver();
    await outbox.deliver();
    expect(outbox.figures()).toMatchObject({ dead: 0, delivered: 10 });
    expect(outbox.figures()).not.toHaveProperty('held');
  });

  it('keeps to the limit of a route, over a restart too', async () => {
    const limits = { case: { most: 3, within: 86_400_000 } };
    for (let number = 0; number < 8; number += 1) await happen(`case/${number}`, 'case.accept');
    await happen('rating/r', 'rating.give');
    await (await open({ limits, markEvery: 5 })).deliver();
    expect(keys().filter((key) => key.startsWith('case'))).toHaveLength(3);
    expect(keys()).toContain('rating.give/r/1');
    await (await open({ limits, markEvery: 5 })).deliver();
    expect(sent).toHaveLength(4);
    // Midnight in Beijing.
    clock = Date.parse('2026-11-23T16:00:00Z');
    await (await open({ limits })).deliver();
    expect(sent).toHaveLength(7);
  });

  it('never sends two letters of one case at once, nor more at once than it may', async () => {
    let underway = new Set<string>();
    let most = 0;
    const slow: Channel = {
      ...channel,
      async send({ fact }) {
        expect(underway.has(fact.subject)).toBe(false);
        underway = new Set([...underway, fact.subject]);
        most = Math.max(most, underway.size);
        await new Promise((resolve) => setImmediate(resolve));
        underway.delete(fact.subject);
        return { outcome: 'ok' };
      },
    };
    for (let number = 0; number < 20; number += 1) {
      await happen(`case/${number}`, 'case.accept');
      await happen(`case/${number}`, 'case.decide');
    }
    const outbox = await openOutbox({ store, hall: 'h', channel: slow, policy: { atOnce: 5 }, now: () => clock });
    await outbox.deliver();
    expect([most, outbox.figures().delivered]).toEqual([5, 40]);
  });

  it('lets two processes share the letters', async () => {
    for (let number = 0; number < 50; number += 1) await happen(`case/${number}`, 'case.accept');
    const both = [await open(), await open()];
    await Promise.all(both.map((outbox) => outbox.deliver()));
    await Promise.all(both.map((outbox) => outbox.deliver()));
    expect(keys().toSorted()).toEqual([...new Set(keys())].toSorted());
    expect(both.map((outbox) => outbox.figures().delivered)).toEqual([50, 50]);
  });

  it('leaves a letter that cannot be made to a person, and sends the others', async () => {
    answers = [new Error('no department code')];
    const outbox = await open({ atOnce: 1 });
    await happen('case/1', 'case.accept');
    await happen('case/2', 'case.accept');
    await outbox.deliver();
    expect(outbox.letters()[0]).toMatchObject({ key: 'case.accept/1/1', state: 'dead', reason: 'unmade' });
    expect([outbox.figures().delivered, reported.length]).toEqual([1, 1]);
  });

  it('loses nothing while the log cannot be written, and goes on when it can', async () => {
    const whole = store;
    let isFull = false;
    store = {
      ...whole,
      append: async (...args) => (isFull ? Promise.reject(new Error('disk full')) : whole.append(...args)),
    };
    const outbox = await open();
    await happen('case/1', 'case.accept');
    isFull = true;
    await outbox.deliver();
    expect([sent.length, reported.length]).toEqual([0, 1]);
    isFull = false;
    seconds(2);
    await outbox.deliver();
    expect([sent.length, outbox.figures().delivered]).toEqual([1, 1]);
  });

  it('delivers by itself once it is started, and no more once it is closed', async () => {
    const outbox = await openOutbox({ store, hall: 'h', channel });
    outbox.start();
    await happen('case/1', 'case.accept');
    while (outbox.figures().delivered < 1) await new Promise((resolve) => setImmediate(resolve));
    await outbox.close();
    await happen('case/2', 'case.accept');
    await outbox.deliver();
    expect(sent).toHaveLength(1);
  });
});

describe('a person at the desk', () => {
  it('finds the dead letters of every channel in the log, and sends them again', async () => {
    answers = [{ outcome: 'rejected', code: 'B-7' }];
    const outbox = await open();
    await happen('case/1', 'case.accept');
    await outbox.deliver();
    const [desk] = await openLetterDesks(store);
    expect(desk!.letters()).toMatchObject([{ key: 'case.accept/1/1', state: 'dead', reason: 'rejected', code: 'B-7' }]);
    await desk!.resend('case.accept/1/1', CLERK);
    await outbox.deliver();
    expect(outbox.figures()).toMatchObject({ dead: 0, delivered: 1 });
    await expect(desk!.resend('case.accept/1/1', CLERK)).rejects.toThrow(RefusedError);
    await expect(desk!.resend('case.accept/9/1', CLERK)).rejects.toThrow('not-allowed-now');
  });

  it('sees a letter leave the dead at once, and come back counted, with what the platform says now', async () => {
    answers = [{ outcome: 'rejected', code: 'B-7' }, { outcome: 'auth' }, { outcome: 'rejected', code: 'B-8' }];
    const outbox = await open({ mostAttempts: 2 });
    await happen('case/1', 'case.accept');
    await outbox.deliver();
    const [before] = outbox.letters();
    seconds(60);
    await outbox.resend(before!.key, CLERK);
    expect(outbox.letters()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    expect(outbox.letters()[0]).not.toHaveProperty('reason');
    // A refused credential says nothing of the letter, and is no attempt.
    await outbox.deliver();
    expect(outbox.letters()).toMatchObject([{ state: 'waiting', reason: 'auth', attempts: 1 }]);
    seconds(60);
    await outbox.deliver();
    const again = { state: 'dead', reason: 'rejected', code: 'B-8', attempts: 2 };
    const [desk] = await openLetterDesks(store);
    for (const letters of [outbox.letters(), desk!.letters(), (await open()).letters()])
      expect(letters).toMatchObject([again]);
    expect(outbox.letters()[0]!.since > before!.since).toBe(true);
    // Each time a person asks, it is tried as often as any letter.
    answers = [{ outcome: 'retry' }];
    await outbox.resend(before!.key, CLERK);
    await outbox.deliver();
    expect(outbox.letters()).toMatchObject([{ state: 'waiting', reason: 'retry', attempts: 3 }]);
    seconds(60);
    await outbox.deliver();
    expect(outbox.letters()).toMatchObject([{ state: 'delivered', attempts: 4 }]);
  });

  const ask = async (path: string, init: RequestInit = {}, actor: Actor = CLERK) => {
    const routes = outboxRoutes({ outboxes: [await open()], identify: () => actor });
    const response = await routes(new Request(`http://hall.invalid/outbox/${path}`, init));
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const post = (body: unknown, type = 'application/json'): RequestInit => ({
    method: 'POST',
    headers: { 'Content-Type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

  it('does so over HTTP', async () => {
    answers = [{ outcome: 'rejected', code: 'B-7' }];
    await happen('case/1', 'case.accept');
    await (await open()).deliver();
    expect((await ask('letters')).body).toMatchObject([
      { figures: { channel: 'p', dead: 1 }, letters: [{ key: 'case.accept/1/1', reason: 'rejected' }] },
    ]);
    const body = { channel: 'p', key: 'case.accept/1/1' };
    expect((await ask('resend', post(body, 'text/plain'))).status).toBe(400);
    expect(await ask('resend', post(body))).toEqual({ status: 200, body: { key: body.key } });
    expect((await ask('resend', post(body))).status).toBe(409);
  });

  it.each<[string, RequestInit, Actor, number]>([
    ['letters', {}, { role: 'applicant', id: 'visitor' }, 403],
    ['resend', post({ channel: 'p', key: 'k' }), { role: 'applicant', id: 'visitor' }, 403],
    ['resend', post('{'), CLERK, 400],
    ['resend', post(null), CLERK, 400],
    ['resend', post({ channel: 'q', key: 'k' }), CLERK, 400],
    ['resend', post({ channel: 'p', key: 7 }), CLERK, 400],
    ['resend', post({ channel: 'p', key: '__proto__' }), CLERK, 409],
    ['resend', {}, CLERK, 404],
    ['nothing', {}, CLERK, 404],
  ])('is told so when %s cannot be (%j)', async (path, init, actor, status) => {
    const told = await ask(path, init, actor);
    expect([told.status, Object.keys(told.body as object)]).toEqual([status, ['error']]);
  });
});

it('keeps what a platform says of a person out of the log, the list and the errors', async () => {
  const talkative = { outcome: 'rejected', code: 'E', message: `${PERSON} 已存在` } as Answer;
  answers = [talkative];
  const outbox = await open();
  await happen('case/1', 'case.accept');
  await outbox.deliver();
  const everything = JSON.stringify([await store.readAll(0, 100), outbox.letters(), reported]);
  expect(everything).not.toContain(PERSON);
});

it('makes no fact of what is none', () => {
  const entry = { version: 1, position: 1, at: '2026-11-23T01:00:00.000Z', event: { type: 'x' } };
  for (const stream of ['holder/2026-11-23/h/d', 'outbox/p/case.accept/1/1', 'nothing', '/x']) {
    expect(factsOf({ ...entry, stream } as never)).toEqual([]);
  }
});
