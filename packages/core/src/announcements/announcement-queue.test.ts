import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Announcement, ANNOUNCEMENT_KINDS, type AnnouncementPolicy } from './announcement.ts';
import {
  announce,
  type AnnouncementQueue,
  endTurn,
  interruptTurn,
  mustInterrupt,
  NO_ANNOUNCEMENTS,
  takeTurn,
  withdraw,
} from './announcement-queue.ts';

const POLICY: AnnouncementPolicy = {
  emergency: { times: 3 },
  call: { times: 2, maxAge: 60 },
  notice: { times: 1, maxAge: 200 },
};

const aCall = (id: string, at = 0, about = id): Announcement => ({ id, about, kind: 'call', sentences: [], at });

type Step =
  | { readonly do: 'announce'; readonly announcement: Announcement }
  | { readonly do: 'withdraw'; readonly about: string }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'take' | 'end' };

const about = fc.constantFrom('A1', 'A2');
const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('announce' as const),
        announcement: fc
          .record({ about, kind: fc.constantFrom(...ANNOUNCEMENT_KINDS), occasion: fc.nat(1), at: fc.nat(400) })
          .map(({ occasion, ...rest }) => ({ ...rest, id: `${rest.kind} ${rest.about} ${occasion}`, sentences: [] })),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), about }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(80) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('take' as const, 'end' as const) }) },
  ),
  { maxLength: 80, size: 'max' },
);

/** Plays the steps as the announcer does, and notes what is begun, when. */
function play(script: readonly Step[]) {
  let queue: AnnouncementQueue = NO_ANNOUNCEMENTS;
  let now = 0;
  const begun: { readonly announcement: Announcement; readonly at: number; readonly passedOver: Announcement[] }[] = [];
  const states: AnnouncementQueue[] = [];
  for (const step of script) {
    if (step.do === 'wait') now += step.ms;
    else if (step.do === 'announce') queue = announce(queue, step.announcement, now, POLICY);
    else if (step.do === 'withdraw') queue = withdraw(queue, step.about);
    else if (step.do === 'end') queue = endTurn(queue);
    else if (!queue.current) {
      ({ queue } = takeTurn(queue, now, POLICY));
      if (queue.current)
        begun.push({
          announcement: queue.current.announcement,
          at: now,
          passedOver: queue.waiting.map(({ announcement }) => announcement),
        });
    }
    states.push(queue);
  }
  return { begun, states, queue, now };
}

describe('the announcement queue, whatever happens in whatever order', () => {
  it('says no occasion more often than its kind is said', () => {
    fc.assert(
      fc.property(steps, (script) => {
        // One time for each occasion, as a hall would state it.
        const first = new Map<string, number>();
        const stated = script.map((step) =>
          step.do !== 'announce'
            ? step
            : {
                ...step,
                announcement: {
                  ...step.announcement,
                  at:
                    first.get(step.announcement.id) ??
                    (first.set(step.announcement.id, step.announcement.at), step.announcement.at),
                },
              },
        );
        const counts = new Map<string, number>();
        for (const { announcement } of play(stated).begun)
          counts.set(announcement.id, (counts.get(announcement.id) ?? 0) + 1);
        for (const [id, count] of counts)
          expect(count).toBeLessThanOrEqual(POLICY[id.split(' ')[0] as Announcement['kind']].times);
      }),
      { numRuns: 1000 },
    );
  });

  it('begins nothing that is too old, and passes over nothing more urgent', () => {
    fc.assert(
      fc.property(steps, (script) => {
        for (const { announcement, at, passedOver } of play(script).begun) {
          expect(at - announcement.at).toBeLessThanOrEqual(POLICY[announcement.kind].maxAge ?? Infinity);
          const rank = ANNOUNCEMENT_KINDS.indexOf(announcement.kind);
          for (const { kind } of passedOver) expect(ANNOUNCEMENT_KINDS.indexOf(kind)).toBeGreaterThanOrEqual(rank);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lets one thing wait at most once for each kind, the urgent before the others', () => {
    fc.assert(
      fc.property(steps, (script) => {
        for (const { waiting } of play(script).states) {
          const keys = waiting.map(({ announcement }) => `${announcement.kind} ${announcement.about}`);
          expect(new Set(keys).size).toBe(keys.length);
          const ranks = waiting.map(({ announcement }) => ANNOUNCEMENT_KINDS.indexOf(announcement.kind));
          expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('begins nothing a second time while something as urgent waits for its first', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const begun = new Map<Announcement, number>();
        for (const { announcement, passedOver } of play(script).begun) {
          const times = begun.get(announcement) ?? 0;
          begun.set(announcement, times + 1);
          if (times === 0) continue;
          for (const other of passedOver)
            if (other.kind === announcement.kind) expect(begun.get(other) ?? 0).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(ANNOUNCEMENT_KINDS)('remembers so many occasions of %s where their age does not count', (kind) => {
    const ageless = { ...POLICY, [kind]: { times: 1 } };
    let queue = NO_ANNOUNCEMENTS;
    for (let index = 0; index < 500; index++) {
      queue = announce(queue, { ...aCall(`${index}`, index), kind }, index, ageless);
      queue = endTurn(takeTurn(queue, index, ageless).queue);
    }
    expect(queue.known.length).toBeLessThanOrEqual(65);
    expect(queue.known.at(-1)?.id).toBe('499');
  });

  it('remembers no more than what may still be said twice', () => {
    let queue = NO_ANNOUNCEMENTS;
    for (let index = 0; index < 10_000; index++) {
      const kind = index % 10 === 0 ? 'emergency' : 'call';
      queue = announce(queue, { ...aCall(`${index}`, index * 10), kind }, index * 10, POLICY);
      ({ queue } = takeTurn(queue, index * 10, POLICY));
      queue = endTurn(queue);
    }
    expect(queue.known.length).toBeLessThanOrEqual(64 + 7);
    expect(queue.waiting.filter(({ announcement }) => announcement.kind === 'call').length).toBeLessThanOrEqual(14);
  });
});

describe('the announcement queue', () => {
  it('says everybody once before anybody twice, and lets an emergency between', () => {
    let queue = announce(NO_ANNOUNCEMENTS, aCall('A1'), 0, POLICY);
    queue = announce(queue, aCall('A2'), 0, POLICY);
    const said: string[] = [];
    const say = () => {
      ({ queue } = takeTurn(queue, 1, POLICY));
      said.push(queue.current?.announcement.id ?? '-');
      queue = endTurn(queue);
    };
    say();
    queue = announce(queue, { ...aCall('fire'), kind: 'emergency' }, 1, { ...POLICY, emergency: { times: 1 } });
    for (let turn = 0; turn < 5; turn++) say();
    expect(said).toEqual(['A1', 'fire', 'A2', 'A1', 'A2', '-']);
  });

  it('breaks a call off for an emergency, and begins it anew afterwards', () => {
    let { queue } = takeTurn(announce(NO_ANNOUNCEMENTS, aCall('A1'), 0, POLICY), 0, POLICY);
    expect(mustInterrupt(queue)).toBe(false);
    queue = announce(queue, { ...aCall('fire'), kind: 'emergency' }, 1, POLICY);
    expect(mustInterrupt(queue)).toBe(true);
    queue = interruptTurn(queue);
    expect(queue.waiting.map(({ announcement, left }) => [announcement.id, left])).toEqual([
      ['fire', 3],
      ['A1', 2],
    ]);
    expect(mustInterrupt(takeTurn(queue, 1, POLICY).queue)).toBe(false);
  });

  it.each([
    ['the person has come', (queue: AnnouncementQueue) => withdraw(queue, 'A1'), ['fire']],
    [
      'it is called anew',
      (queue: AnnouncementQueue) => announce(queue, aCall('A1#2', 1, 'A1'), 1, POLICY),
      ['fire', 'A1#2'],
    ],
  ])('does not come back to a call that was broken off when %s', (_when, change, then) => {
    let { queue } = takeTurn(announce(NO_ANNOUNCEMENTS, aCall('A1#1', 0, 'A1'), 0, POLICY), 0, POLICY);
    queue = announce(change(queue), { ...aCall('fire'), kind: 'emergency' }, 1, POLICY);
    queue = interruptTurn(queue);
    expect(queue.waiting.map(({ announcement }) => announcement.id)).toEqual(then);
  });

  it('lets a recall take the place of the call that still waits', () => {
    let queue = announce(NO_ANNOUNCEMENTS, aCall('A1#1', 0, 'A1'), 0, POLICY);
    queue = announce(queue, aCall('A2'), 0, POLICY);
    queue = announce(queue, aCall('A1#2', 5, 'A1'), 5, POLICY);
    expect(queue.waiting.map(({ announcement }) => announcement.id)).toEqual(['A1#2', 'A2']);
  });

  it('says a call no further time once a recall waits, and none once its person has come', () => {
    let { queue } = takeTurn(announce(NO_ANNOUNCEMENTS, aCall('A1#1', 0, 'A1'), 0, POLICY), 0, POLICY);
    queue = endTurn(announce(queue, aCall('A1#2', 5, 'A1'), 5, POLICY));
    expect(queue.waiting.map(({ announcement }) => announcement.id)).toEqual(['A1#2']);
    ({ queue } = takeTurn(queue, 6, POLICY));
    expect(endTurn(withdraw(queue, 'A1')).waiting).toEqual([]);
    expect(withdraw(announce(NO_ANNOUNCEMENTS, aCall('A3'), 0, POLICY), 'A3').waiting).toEqual([]);
  });

  it('tells what was never said, but not what was only to be repeated', () => {
    let queue = announce(NO_ANNOUNCEMENTS, aCall('A1'), 0, POLICY);
    ({ queue } = takeTurn(queue, 0, POLICY));
    queue = endTurn(announce(queue, aCall('A2'), 0, POLICY));
    const { queue: after, expired } = takeTurn(queue, 61, POLICY);
    expect(expired.map(({ id }) => id)).toEqual(['A2']);
    expect(after.current).toBeUndefined();
  });

  it('lets nobody wait who comes too late', () => {
    expect(announce(NO_ANNOUNCEMENTS, aCall('A1'), 61, POLICY)).toBe(NO_ANNOUNCEMENTS);
  });

  it('knows a call from a clock that runs ahead, and says it once', () => {
    let queue = announce(NO_ANNOUNCEMENTS, aCall('A1', 500), 0, POLICY);
    ({ queue } = takeTurn(queue, 0, POLICY));
    queue = endTurn(endTurn(queue));
    expect(announce(queue, aCall('A1', 500), 520, POLICY)).toBe(queue);
  });
});
