import type { LogStore } from '@banshi/core/log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../stores/memory.ts';
import type { Answer, Channel, Finding } from './channel.ts';
import { openOutbox, type Outbox } from './outbox.ts';

const HALL = { hall: 'h', machine: 'm@1', ruleSet: 'r@1' } as const;
const ROUTES = { 'case.accept': 'case', 'case.decide': 'case', 'case.deliver': 'case', 'rating.give': 'rating' };

/** What a platform, or the line to it, does to one call. */
const MOODS = ['fine', 'lost before', 'lost after', 'refused key', 'no order yet', 'silent'] as const;
type Mood = (typeof MOODS)[number];

/** A platform with one memory and many moods. It takes each key in once, and counts how often it was sent one. */
function platform() {
  const has: string[] = [];
  const moods: Mood[] = [];
  let killed = (): boolean => false;
  const next = () => moods.shift() ?? 'fine';
  const channel: Channel = {
    name: 'p',
    routes: ROUTES,
    async send({ fact }): Promise<Answer> {
      if (killed()) return new Promise(() => {});
      const mood = next();
      if (mood === 'lost before') return { outcome: 'retry' };
      if (mood === 'refused key') return { outcome: 'auth', code: '601' };
      if (mood === 'no order yet') return { outcome: 'order' };
      has.push(fact.key);
      return { outcome: mood === 'fine' ? 'ok' : 'unknown' };
    },
    async find({ fact }): Promise<Finding> {
      if (killed()) return new Promise(() => {});
      if (next() !== 'fine') return 'silent';
      return has.includes(fact.key) ? 'there' : 'absent';
    },
  };
  return { channel, has, moods, killWhen: (test: () => boolean) => (killed = test) };
}

/** The store as a process sees it that dies after so many writes: what it writes last may or may not be kept. */
function mortal(store: LogStore, writes: number, isKept: boolean): LogStore & { readonly isDead: () => boolean } {
  let left = writes;
  const never = () => new Promise<never>(() => {});
  return {
    ...store,
    isDead: () => left <= 0,
    async append(appends) {
      if (left <= 0) return never();
      left -= 1;
      if (left > 0) return store.append(appends);
      if (isKept) await store.append(appends);
      return never();
    },
  };
}

type Command =
  | { readonly do: 'event'; readonly subject: number }
  | { readonly do: 'deliver' }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'moods'; readonly moods: readonly Mood[] }
  | { readonly do: 'kill'; readonly writes: number; readonly isKept: boolean };

const aCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('event' as const), subject: fc.nat({ max: 3 }) }) },
  { weight: 3, arbitrary: fc.constant({ do: 'deliver' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.nat({ max: 100 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('moods' as const),
      moods: fc.array(fc.constantFrom(...MOODS), { maxLength: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('kill' as const),
      writes: fc.integer({ min: 1, max: 8 }),
      isKept: fc.boolean(),
    }),
  },
);

const STEPS = ['case.accept', 'case.decide', 'case.deliver', 'rating.give'] as const;

describe('an outbox', () => {
  it('brings every fact to the platform once and in order, whatever fails and whenever it is killed', async () => {
    let kills = 0;
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(aCommand, { minLength: 10, maxLength: 60, size: 'max' }),
        fc.boolean(),
        async (commands, isMarked) => {
          const store = memoryStore();
          const { channel, has, moods, killWhen } = platform();
          const policy = { mostAttempts: 1000, atOnce: 4, markEvery: isMarked ? 3 : 1000 };
          let clock = Date.parse('2026-11-23T01:00:00Z');
          const facts: string[] = [];
          const done = [0, 0, 0, 0];
          let process: { outbox: Outbox; store: ReturnType<typeof mortal> } | undefined;

          async function begin(writes = Number.POSITIVE_INFINITY, isKept = true): Promise<void> {
            const own = mortal(store, writes, isKept);
            killWhen(own.isDead);
            const opened = openOutbox({ store: own, hall: 'h', channel, policy, now: () => clock, random: () => 0.5 });
            process = undefined;
            await settled(
              opened.then((outbox) => void (process = { outbox, store: own })),
              own.isDead,
            );
          }

          await begin();
          for (const command of commands) {
            if (command.do === 'event') {
              const step = done[command.subject]!;
              if (step === STEPS.length) continue;
              done[command.subject] = step + 1;
              const type = STEPS[step]!;
              const [noun] = type.split('.');
              const stream = `${noun}/${command.subject}`;
              const version = noun === 'case' ? step : 0;
              const at = new Date(clock).toISOString();
              const by = { role: 'system', id: 's' } as const;
              await store.append([
                {
                  stream,
                  expectedVersion: version,
                  drafts: [{ ...HALL, at, by, command: `${stream}${version}`, event: { type } }],
                },
              ]);
              facts.push(`${type}/${command.subject}/${version + 1}`);
            } else if (command.do === 'wait') clock += command.seconds * 1000;
            else if (command.do === 'moods') moods.push(...command.moods);
            else if (command.do === 'kill') {
              kills += 1;
              await begin(command.writes, command.isKept);
              if (process) await settled(process.outbox.deliver(), process.store.isDead);
              await begin();
            } else await process!.outbox.deliver();
          }

          moods.length = 0;
          for (
            let day = 0;
            day < 50 && (process!.outbox.letters().some(({ state }) => state !== 'delivered') || day === 0);
            day += 1
          ) {
            clock += 3_600_000;
            await process!.outbox.deliver();
          }
          sent += has.length;
          expect([...has].sort((a, b) => a.localeCompare(b))).toEqual([...facts].sort((a, b) => a.localeCompare(b)));
          for (let subject = 0; subject < 4; subject += 1) {
            const of = (keys: readonly string[]) => keys.filter((key) => key.split('/')[1] === String(subject));
            expect(of(has)).toEqual(of(facts));
          }
          expect(process!.outbox.figures()).toMatchObject({
            waiting: 0,
            underway: 0,
            doubtful: 0,
            dead: 0,
            delivered: facts.length,
          });
        },
      ),
      { numRuns: 300 },
    );
    expect([kills > 100, sent > 500]).toEqual([true, true]);
  });
});

/** Resolves when the work is done, or when its process is dead and nothing moves any more. */
async function settled(work: Promise<void>, isDead: () => boolean): Promise<void> {
  let isDone = false;
  void work.then(() => (isDone = true));
  for (let calm = 0; !isDone && calm < 200; calm += isDead() ? 1 : 0)
    await new Promise((resolve) => setImmediate(resolve));
}
