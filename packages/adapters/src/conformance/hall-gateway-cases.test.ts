import { type Actor, type HallGateway, type HallListener, type Refusal, REFUSALS } from '@banshi/core';
import { expect, it } from 'vitest';
import { createHall } from '../hall/index.ts';
import { memoryStore } from '../stores/memory.ts';
import { clerkAt, hallGatewayCases, type RunningHall, runHallGatewayCase, VISITOR } from './index.ts';

type Change = (whole: HallGateway, ask: (actor: Actor) => HallGateway, actor: Actor) => Partial<HallGateway>;

/** Runs the whole kit as a test runner would, and returns the names of the cases that failed. */
async function failures(change: Change): Promise<string[]> {
  const failed: string[] = [];
  const cases = hallGatewayCases.map(async (one) => {
    const create = (model: Parameters<Parameters<typeof runHallGatewayCase>[1]['create']>[0]): RunningHall => {
      const hall = createHall({ ...model, store: memoryStore(), secret: 'a secret of the tests' });
      const gateway = (actor: Actor) => {
        const whole = hall.gateway(actor);
        return { ...whole, ...change(whole, hall.gateway, actor) };
      };
      return { gateway, close: hall.close };
    };
    await runHallGatewayCase(one, { create }).catch(() => failed.push(one.name));
  });
  await Promise.all(cases);
  return failed;
}

/** What a hall says whose rules are others, or whose clock runs; `hall/case-rules.test.ts` meets them. */
const OF_OTHER_HALLS = [
  'backdated',
  'returned-instead',
  'main-material-missing',
  'report-first',
  'survey-required',
  'extension-after-expiry',
  'signatory-required',
  'materials-outstanding',
  // A hall whose rules set no end to rating never says that it is over.
  'rating-over',
] as const;

/** What the queue says beyond the contract that every hall keeps; the hall's own tests beside its commands meet them. */
const OF_THE_QUEUE = [
  'unknown-business',
  'unknown-priority',
  'not-served-here',
  'out-of-order',
  'called-elsewhere',
  'calls-used-up',
  'too-few-calls',
  'numbers-used-up',
  'day-closed',
  'window-not-open',
  'leave-too-long',
  'no-cover',
  'serves-elsewhere',
  'unknown-lease',
  'unknown-appointment',
  'already-booked',
  'slot-full',
  'slot-closed',
  'appointment-not-now',
] as const;

/** What a machine says of events that no command can become: the door refuses such words as `invalid-command`. */
const AT_NO_DOOR = [
  'commitment-required',
  'ground-required',
  'finding-required',
  'answer-required',
  'outcome-required',
  'delivery-required',
] as const;

const inOrder = (one: Refusal, other: Refusal) => REFUSALS.indexOf(one) - REFUSALS.indexOf(other);

/** Everything in this table is a hall that breaks the contract in one place. */
const BROKEN: readonly (readonly [string, string, Change])[] = [
  [
    'offers what others have to do',
    'offers everybody who looks at a case what is theirs to do',
    (whole) => ({
      async findCase(number) {
        const record = await whole.findCase(number);
        return record && { ...record, permitted: { ...record.permitted, 'case.opine': 'allowed' } };
      },
    }),
  ],
  [
    'carries out a command as often as it arrives',
    'carries out a command once, however often it arrives',
    (whole) => ({ run: (name, input) => whole.run(name, input) }),
  ],
  [
    'believes everybody who says to be a clerk',
    'refuses ticket.callNext {"window":"1"} of applicant kiosk-1 with not-your-role',
    (_, ask) => ({ run: (name, input, options) => ask(clerkAt('1')).run(name, input, options) }),
  ],
  [
    'shows every window to everybody',
    'shows a window to its own clerk only, since it names case numbers',
    (_, ask) => ({ readWindow: (window, options) => ask(clerkAt(window)).readWindow(window, options) }),
  ],
  [
    'tells everybody of every window',
    'tells of a window to nobody but its clerk',
    (_, ask) => ({ listen: (topic, key, listener) => ask(clerkAt(key ?? '')).listen(topic, key, listener) }),
  ],
  [
    'throws where there is no case',
    'knows no case that was never accepted',
    (whole) => ({
      findCase: async (number) => (await whole.findCase(number)) ?? Promise.reject(new Error('There is no such case.')),
    }),
  ],
  [
    'ignores what is looked for',
    'finds guides by a part of a name',
    (whole) => ({ searchGuides: () => whole.searchGuides({}) }),
  ],
  [
    'returns more than was asked for',
    'finds guides by an audience',
    (whole) => ({ searchGuides: (query) => whole.searchGuides({ ...query, limit: 20 }) }),
  ],
  [
    'ignores that the caller gave up',
    'gives up when its caller does, with the reason of the caller',
    (whole) => ({ readBoard: () => whole.readBoard() }),
  ],
  [
    'rejects a call that was given up with an error of its own',
    'gives up when its caller does, with the reason of the caller',
    (whole) => ({
      readBoard: (options) => whole.readBoard(options).catch(() => Promise.reject(new Error('Given up.'))),
    }),
  ],
  ['never sends what already is', 'sends the whole board first, and again after each change', listening(withoutFirst)],
  ['sends only once', 'sends the whole board first, and again after each change', listening(onlyFirst)],
  [
    'goes on after the listener has left',
    'tells nothing more to whoever has left',
    (whole) => ({
      listen(...args) {
        void whole.listen(...args);
        return () => {};
      },
    }),
  ],
  [
    'leads from everybody’s ticket to its case',
    'follows a ticket, a window and a case',
    listening((next) => (value) => next(typeof value === 'object' ? { ...value, caseNumber: 'C' } : value)),
  ],
  [
    'rates on its own',
    'keeps a rating of 3, once',
    (whole, ask) => ({
      async run(name, input, options) {
        const result = await whole.run(name, input, options);
        if (name === 'case.deliver' && 'caseNumber' in result) {
          await ask(VISITOR).run('rating.give', { caseNumber: result.caseNumber, level: 5 });
        }
        return result;
      },
    }),
  ],
];

type Next = (value: unknown) => void;

function listening(wrap: (next: Next) => Next): Change {
  return (whole) => ({
    listen: (topic, key, listener) =>
      whole.listen(topic, key, {
        next: wrap((value) => (listener.next as Next)(value)),
        connection: (state) => (listener as HallListener<unknown>).connection?.(state),
      }),
  });
}

function withoutFirst(next: Next): Next {
  let count = 0;
  return (value) => void ((count += 1) > 1 && next(value));
}

function onlyFirst(next: Next): Next {
  let count = 0;
  return (value) => void ((count += 1) === 1 && next(value));
}

it('finds no fault with a hall that keeps its promises, and meets every refusal there is', async () => {
  const met = new Set<string>();
  const meet = (error: { code: string }) => {
    met.add(error.code);
    throw error;
  };
  const watched = (whole: HallGateway): Partial<HallGateway> => ({
    run: (...args) => whole.run(...args).catch(meet),
    ask: (...args) => whole.ask(...args).catch(meet),
    readWindow: (...args) => whole.readWindow(...args).catch(meet),
  });
  expect(await failures(watched)).toEqual([]);
  expect(REFUSALS.filter((refusal) => !met.has(refusal))).toEqual(
    [...OF_OTHER_HALLS, ...OF_THE_QUEUE, ...AT_NO_DOOR].toSorted(inOrder),
  );
});

it.concurrent.each(BROKEN)('catches a hall that %s', { timeout: 20_000 }, async (_, caught, change) => {
  expect(await failures(change)).toContain(caught);
});
