import type { HallGatewayCase } from './hall-gateway-subject.ts';
import { walkThrough } from './hall-walk.ts';
import { clerkAt, RACING_WINDOWS, residentIdOf, VISITOR } from './model-hall.ts';
import { must, mustEqual, mustReject } from './must.ts';

/** What a hall does with its queue. 排队叫号用例. */
export const hallTicketCases: readonly HallGatewayCase[] = [
  {
    name: 'numbers the tickets of each department, and says how many come first',
    async run({ gateway }) {
      const taken = [];
      for (const [person, guide] of [
        [1, 'food'],
        [2, 'nurse'],
        [3, 'land'],
        [4, 'food'],
      ] as const) {
        taken.push(await gateway(VISITOR).run('ticket.take', { guide, residentId: residentIdOf(person) }));
      }
      mustEqual(
        taken.map(({ ticket, ahead }) => [ticket.number, ahead]),
        [
          ['A001', 0],
          ['A002', 1],
          ['B001', 0],
          ['A003', 2],
        ],
        'the numbers, and how many come first',
      );
      const [{ ticket }] = taken as [(typeof taken)[0]];
      mustEqual(
        ticket,
        { ...ticket, id: `${ticket.day}/A001`, department: 'health', guide: 'food', state: 'waiting', version: 1 },
        'the ticket',
      );
    },
  },
  {
    name: 'gives one person one waiting ticket of each department',
    async run(running) {
      const { visitor, clerk, take } = walkThrough(running);
      await take(9, 'food');
      // This person's number ends in an X, which some write small.
      const residentId = residentIdOf(9);
      for (const spelling of [residentId, residentId.toLowerCase(), ` ${residentId.replaceAll(/(.{6})/g, '$1 ')}`]) {
        await mustReject(visitor.run('ticket.take', { guide: 'nurse', residentId: spelling }), 'already-waiting');
      }
      await take(9, 'land');
      const { id: ticket, version } = await clerk.run('ticket.callNext', { window: '1' });
      await mustReject(visitor.run('ticket.take', { guide: 'nurse', residentId }), 'already-waiting');
      await clerk.run('ticket.miss', { ticket, version });
      mustEqual((await take(9, 'food')).number, 'A002', 'the number of the person who came too late');
    },
  },
  {
    name: 'gives one of two tickets that one person takes at the same moment',
    async run(running) {
      const { take } = walkThrough(running);
      const outcomes = await Promise.all(
        [1, 2, 3].map(() =>
          take(1).then(
            () => 1,
            (error: { code: string }) => error.code,
          ),
        ),
      );
      mustEqual(outcomes.map(String).sort(), ['1', 'already-waiting', 'already-waiting'], 'the outcomes');
    },
  },
  {
    name: 'calls whoever has waited longest for a department of the window',
    async run(running) {
      const { take } = walkThrough(running);
      await take(1, 'land');
      await take(2, 'food');
      await take(3, 'land');
      const called = [];
      for (const window of ['1', 'r1', 'r2']) {
        called.push((await running.gateway(clerkAt(window)).run('ticket.callNext', { window })).number);
      }
      mustEqual(called, ['A001', 'B001', 'B002'], 'the numbers in the order of their calls');
    },
  },
  {
    name: 'carries a ticket to its end, and counts each step',
    async run(running) {
      const { clerk, take } = walkThrough(running);
      const { id: ticket } = await take();
      const called = await clerk.run('ticket.callNext', { window: '1' });
      const again = await clerk.run('ticket.recall', { ticket, version: 2 });
      const served = await clerk.run('ticket.serve', { ticket, version: 3 });
      mustEqual((await clerk.readWindow('1')).ticket, served, 'what the window has in hand');
      const done = await clerk.run('ticket.finish', { ticket, version: 4 });
      mustEqual(
        [called, again, served, done].map(({ state, version, window }) => [state, version, window]),
        [
          ['called', 2, '1'],
          ['called', 3, '1'],
          ['serving', 4, '1'],
          ['done', 5, '1'],
        ],
        'the steps',
      );
      mustEqual((await clerk.readWindow('1')).ticket, undefined, 'what the window has in hand afterwards');
    },
  },
  {
    name: 'lets a window have one ticket in hand',
    async run(running) {
      const { clerk, take } = walkThrough(running);
      const window = { window: '1' };
      await mustReject(clerk.run('ticket.callNext', window), 'queue-empty');
      await take(1);
      await take(2);
      const outcomes = await Promise.all(
        [1, 2, 3].map(() =>
          clerk.run('ticket.callNext', window).then(
            () => 1,
            (error: { code: string }) => error.code,
          ),
        ),
      );
      mustEqual(
        outcomes.map(String).sort(),
        ['1', 'window-busy', 'window-busy'],
        'the outcomes of three calls at once',
      );
    },
  },
  {
    name: 'calls nobody twice, however many windows call at once',
    async run(running) {
      const waiting = RACING_WINDOWS - 2;
      const { take } = walkThrough(running);
      for (let person = 1; person <= waiting; person += 1) await take(person, person % 2 ? 'food' : 'land');
      const outcomes = await Promise.all(
        Array.from({ length: RACING_WINDOWS }, (_, index) => {
          const window = `r${index + 1}`;
          const called = running.gateway(clerkAt(window)).run('ticket.callNext', { window });
          return called.then(
            ({ number }) => number,
            (error: { code: string }) => error.code,
          );
        }),
      );
      const numbers = outcomes.filter((outcome) => outcome !== 'queue-empty');
      mustEqual(numbers.length, waiting, 'how many were called');
      mustEqual(new Set(numbers).size, waiting, 'how many different ones were called');
    },
  },
  {
    name: 'carries out a command once, however often it arrives',
    async run({ gateway }) {
      const [visitor, clerk] = [gateway(VISITOR), gateway(clerkAt('1'))];
      const wish = { guide: 'food', residentId: residentIdOf(1) };
      const taken = await Promise.all([1, 2, 3].map(() => visitor.run('ticket.take', wish, { id: 'wish-1' })));
      await visitor.run('ticket.take', { ...wish, residentId: residentIdOf(2) });
      const called = await Promise.all(
        [1, 2].map(() => clerk.run('ticket.callNext', { window: '1' }, { id: 'wish-2' })),
      );
      taken.push(await visitor.run('ticket.take', wish, { id: 'wish-1' }));
      mustEqual(
        taken,
        taken.map(() => taken[0]),
        'the answers to one wish',
      );
      mustEqual(called[1], called[0], 'the answers to one call');
      mustEqual((await visitor.readBoard()).waiting, { health: 1, land: 0 }, 'who still waits');
      const [{ id: ticket, version }] = called as [(typeof called)[0]];
      await clerk.run('ticket.miss', { ticket, version });
      const later = await clerk.run('ticket.callNext', { window: '1' }, { id: 'wish-2' });
      mustEqual(later, called[0], 'the answer to one call, long afterwards');
      mustEqual((await visitor.readBoard()).waiting, { health: 1, land: 0 }, 'who waits even then');
      await mustReject(visitor.run('ticket.take', wish, { id: 'wish-2' }), 'invalid-command');
      await mustReject(clerk.run('ticket.recall', { ticket, version }, { id: 'wish-2' }), 'invalid-command');
    },
  },
  {
    name: 'refuses whoever saw an older version',
    async run(running) {
      const { clerk, take } = walkThrough(running);
      const { id: ticket } = await take();
      await clerk.run('ticket.callNext', { window: '1' });
      await mustReject(clerk.run('ticket.serve', { ticket, version: 1 }), 'version-conflict');
      const outcomes = await Promise.all(
        (['ticket.serve', 'ticket.miss'] as const).map((name) =>
          clerk.run(name, { ticket, version: 2 }).then(
            () => 1,
            (error: { code: string }) => error.code,
          ),
        ),
      );
      must(
        outcomes.includes(1) && outcomes.includes('version-conflict'),
        'One of two hands wins and the other is told',
      );
    },
  },
  ...(
    [
      ['ticket.take', { guide: 'none', residentId: residentIdOf(1) }, VISITOR, 'unknown-guide'],
      ['ticket.take', { guide: 'food', residentId: '110101190001010010' }, VISITOR, 'invalid-resident-id'],
      ['ticket.take', { guide: 'food', residentId: '' }, VISITOR, 'invalid-resident-id'],
      ['ticket.take', { guide: 'food', residentId: residentIdOf(1) }, clerkAt('1'), 'not-your-role'],
      ['ticket.callNext', { window: '1' }, VISITOR, 'not-your-role'],
      ['ticket.callNext', { window: '1' }, clerkAt('2'), 'not-your-role'],
      ['ticket.callNext', { window: '1' }, { role: 'clerk', id: 'c' }, 'not-your-role'],
      ['ticket.callNext', { window: '1' }, { role: 'system', id: 's' }, 'not-your-role'],
      ['ticket.callNext', { window: '99' }, clerkAt('99'), 'unknown-window'],
      ['ticket.serve', { ticket: '2026-11-23/A001', version: 1 }, clerkAt('1'), 'unknown-ticket'],
      ['ticket.serve', { ticket: 7, version: 1 }, clerkAt('1'), 'invalid-command'],
      ['ticket.serve', {}, clerkAt('1'), 'invalid-command'],
      ['ticket.dance', {}, clerkAt('1'), 'invalid-command'],
    ] as const
  ).map(([name, input, actor, code]): HallGatewayCase => ({
    name: `refuses ${name} ${JSON.stringify(input)} of ${actor.role} ${actor.id} with ${code}`,
    async run({ gateway }) {
      await mustReject(gateway(actor).run(name as 'ticket.serve', input as never), code);
      mustEqual((await gateway(VISITOR).readBoard()).waiting, { health: 0, land: 0 }, 'who waits');
    },
  })),
  {
    name: 'refuses what a ticket does not allow now, and what is another window’s',
    async run(running) {
      const { clerk, take } = walkThrough(running);
      const { id: ticket } = await take();
      await mustReject(clerk.run('ticket.serve', { ticket, version: 1 }), 'not-allowed-now');
      await clerk.run('ticket.callNext', { window: '1' });
      await mustReject(clerk.run('ticket.finish', { ticket, version: 2 }), 'not-allowed-now');
      await mustReject(clerk.run('case.receive', { ticket, version: 2, given: [] }), 'not-allowed-now');
      const other = running.gateway(clerkAt('2'));
      await mustReject(other.run('ticket.serve', { ticket, version: 2 }), 'not-your-role');
    },
  },
];
