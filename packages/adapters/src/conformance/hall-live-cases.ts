import type { HallGatewayCase } from './hall-gateway-subject.ts';
import { walkThrough } from './hall-walk.ts';
import { clerkAt, VISITOR } from './model-hall.ts';
import { follow } from './follow.ts';
import { inTime, mustBeCase, mustEqual } from './must.ts';

/** What a hall tells those who listen. 实时更新用例. */
export const hallLiveCases: readonly HallGatewayCase[] = [
  {
    name: 'sends the whole board first, and again after each change',
    async run(running) {
      const { visitor, clerk, take } = walkThrough(running);
      const board = follow(visitor, 'board', undefined);
      mustEqual((await board.until(() => true)).waiting, { health: 0, land: 0 }, 'the board at first');
      const { id: ticket } = await take();
      mustEqual((await board.until(({ next }) => next.length === 1)).next[0]?.id, ticket, 'who is next');
      const called = await clerk.run('ticket.callNext', { window: '1' });
      mustEqual((await board.until(({ serving }) => serving.length === 1)).serving, [called], 'who is called');
      const [read, heard] = [await visitor.readBoard(), board.last()!];
      mustEqual(new Date(read.at!).toISOString(), read.at, 'when the board was read');
      mustEqual({ ...heard, at: read.at }, read, 'the board as it was heard');
      mustEqual(board.connections[0], 'live', 'the connection');
      board.leave();
    },
  },
  {
    name: 'follows a ticket, a window and a case',
    async run(running) {
      const { visitor, clerk, take } = walkThrough(running);
      const { id } = await take();
      const [ticket, window] = [follow(visitor, 'ticket', id), follow(clerk, 'window', '1')];
      mustEqual((await window.until(() => true)).waiting, 1, 'who waits for the window');
      await clerk.run('ticket.callNext', { window: '1' });
      await ticket.until(({ state }) => state === 'called');
      await clerk.run('ticket.serve', { ticket: id, version: 2 });
      const received = await clerk.run('case.receive', { ticket: id, version: 3, given: ['1', '2', '3'] });
      const { caseNumber } = received;
      const listed = await window.until(({ cases }) => cases.length === 1);
      mustEqual([listed.cases[0]?.caseNumber, listed.ticket?.caseNumber], [caseNumber, caseNumber], 'the window');
      const accepted = await clerk.run('case.accept', { caseNumber, version: 1, as: 'promised' });
      const done = await ticket.until(({ state }) => state === 'done');
      mustEqual('caseNumber' in done, false, 'whether everybody’s ticket leads to its case');
      const one = follow(visitor, 'case', caseNumber);
      mustBeCase(await one.until(() => true), accepted, 'the case at first');
      await clerk.run('case.decide', { caseNumber, version: 2, outcome: 'granted' });
      await clerk.run('case.deliver', { caseNumber, version: 3, way: 'window' });
      await one.until(({ stage }) => stage === 'closed');
      await visitor.run('rating.give', { caseNumber, level: 5 });
      await one.until(({ steps }) => steps.at(-1)?.type === 'rating.give');
      for (const { leave } of [ticket, window, one]) leave();
    },
  },
  {
    name: 'tells nothing more to whoever has left',
    async run(running) {
      const { visitor, take } = walkThrough(running);
      const [one, other] = [follow(visitor, 'board', undefined), follow(visitor, 'board', undefined)];
      await Promise.all([one.until(() => true), other.until(() => true)]);
      one.leave();
      await take();
      await other.until(({ next }) => next.length === 1);
      mustEqual(one.heard.length, 1, 'how often the one who left was told');
      other.leave();
    },
  },
  {
    name: 'tells of a window to nobody but its clerk',
    async run({ gateway }) {
      const [own, strange] = [follow(gateway(clerkAt('1')), 'window', '1'), follow(gateway(VISITOR), 'window', '1')];
      await own.until(() => true);
      await inTime(strange.lost, 'word that the window cannot be heard');
      mustEqual(strange.heard, [], 'what a stranger heard');
      own.leave();
      strange.leave();
    },
  },
];
