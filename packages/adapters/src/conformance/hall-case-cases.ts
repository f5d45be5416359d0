import type { CaseRecord, RatingLevel } from '@banshi/core';
import type { HallGatewayCase } from './hall-gateway-subject.ts';
import { walkThrough } from './hall-walk.ts';
import { clerkAt, residentIdOf, supervisor, VISITOR } from './model-hall.ts';
import { must, mustBeCase, mustEqual, mustReject } from './must.ts';

/** What a case that goes back says. 退办说明. */
export const NO = {
  reason: '不符合布局规划',
  basis: '食品安全法第三十五条',
  remedies: ['行政复议', '行政诉讼'],
} as const;

/** What a hall does with its cases and their ratings. 办件与评价用例. */
export const hallCaseCases: readonly HallGatewayCase[] = [
  {
    name: 'carries a promised case from its receipt to its end',
    async run(running) {
      const { visitor, clerk, receive } = walkThrough(running);
      const received = await receive();
      const { caseNumber } = received;
      mustEqual(
        [received.stage, received.matter, received.department, received.promised?.text, received.version],
        ['received', '食品经营许可', '卫生健康局', '5个工作日', 1],
        'the received case',
      );
      mustEqual(received.answerable, { staff: 'clerk-1', since: received.receivedOn, because: 'firstAsked' }, 'who');
      mustEqual(
        received.materials.map(({ id, required, deferrable, given }) => [id, required, deferrable, given]),
        [
          ['1', true, false, true],
          ['2', true, false, true],
          ['3', true, true, true],
          ['4', false, false, true],
        ],
        'its papers',
      );
      const accepted = await clerk.run('case.accept', { caseNumber, version: 1, as: 'promised' });
      mustEqual([accepted.stage, accepted.caseType], ['accepted', 'promised'], 'the accepted case');
      must(accepted.due !== undefined && accepted.due.on > accepted.acceptedOn!, 'A promised case is due later');
      const explained = await visitor.explainCase(caseNumber);
      const counted = explained?.days.filter((day) => day.counted).length;
      mustEqual([explained?.deadline.due, counted], [accepted.due.on, 5], 'how its day is counted');
      const [acceptance] = (await visitor.readDocuments(caseNumber)) ?? [];
      mustEqual(
        [acceptance?.number, acceptance?.kind === 'acceptance' && acceptance.due?.on],
        [`${caseNumber}-受理-1`, accepted.due.on],
        'its notice of acceptance',
      );
      const { cases } = await clerk.readWindow('1');
      mustEqual(
        cases.map((one) => [one.caseNumber, one.stage, one.version]),
        [[caseNumber, 'accepted', 2]],
        'the window',
      );
      const decide = { caseNumber, version: 2, outcome: 'refused', ...NO } as const;
      await mustReject(clerk.run('case.decide', { ...decide, reason: ' ' }), 'reason-required');
      const decided = await clerk.run('case.decide', decide);
      const closed = await clerk.run('case.deliver', { caseNumber, version: 3, way: 'window' });
      mustEqual(
        [decided.stage, decided.outcome, decided.no, closed.stage, closed.ratable],
        ['decided', 'refused', NO, 'closed', true],
        'the case afterwards',
      );
      mustEqual(
        closed.steps.map(({ type, window, stage }) => [type, window, stage]),
        [
          ['case.receive', '1', 'received'],
          ['case.accept', '1', 'accepted'],
          ['case.decide', '1', 'decided'],
          ['case.deliver', '1', 'closed'],
        ],
        'its steps',
      );
      mustBeCase(await visitor.findCase(caseNumber), closed, 'what its applicant finds');
      mustEqual((await clerk.readWindow('1')).cases, [], 'the cases at the window');
    },
  },
  {
    name: 'receives one visit once, whatever two hands do',
    async run(running) {
      const { clerk, serve } = walkThrough(running);
      const { id: ticket, version } = await serve();
      const sent = { ticket, version, given: ['1'] };
      const hands = ['hand-1', 'hand-1', 'hand-2'].map((id) => clerk.run('case.receive', sent, { id }));
      const outcomes = await Promise.all(
        hands.map((hand) => hand.then((one) => one.caseNumber).catch((error: { code: string }) => error.code)),
      );
      mustEqual(outcomes[1], outcomes[0], 'the answers to one wish');
      mustEqual(outcomes.filter((outcome) => outcome === 'not-allowed-now').length > 0, true, 'one hand is told');
      const { cases, ticket: served } = await clerk.readWindow('1');
      mustEqual([cases.length, served?.caseNumber], [1, cases[0]?.caseNumber], 'what the window has');
      const { caseNumber } = cases[0]!;
      const words = { reason: '录入有误', approver: 'clerk-9' };
      await clerk.run('case.void', { caseNumber, version: 1, ...words });
      must((await clerk.run('case.receive', sent)).caseNumber !== caseNumber, 'What was an error is received again');
    },
  },
  ...(
    [
      ['accepting', 'case.accept', { as: 'promised' }],
      ['saying what is missing of', 'case.notify', { gaps: [{ material: '1', fault: 'faulty', remedy: '重新填写' }] }],
      ['not taking', 'case.decline', { ...NO, ground: 'notQualified' }],
    ] as const
  ).map(([what, name, words]): HallGatewayCase => ({
    name: `finishes the ticket together with ${what} its case`,
    async run(running) {
      const { visitor, clerk, receive } = walkThrough(running);
      const { caseNumber } = await receive();
      const ticket = (await clerk.readWindow('1')).ticket!;
      mustEqual([ticket.state, ticket.caseNumber], ['serving', caseNumber], 'the ticket before');
      const sent = { caseNumber, version: 1, ...words } as never;
      const [one, two] = await Promise.all([1, 2].map(() => clerk.run(name, sent, { id: 'word-1' })));
      mustEqual(two, one, 'the answers to one wish');
      mustEqual('ticket' in (await clerk.readWindow('1')), false, 'whether a ticket is in hand');
      const ref = { ticket: ticket.id, version: ticket.version };
      await mustReject(clerk.run('ticket.finish', ref), 'version-conflict');
      mustEqual((await visitor.readBoard()).serving, [], 'who is served');
    },
  })),
  {
    name: 'knows when an immediate case is due, whatever the guide promises',
    async run(running) {
      const { due, promised, acceptedOn } = await walkThrough(running).accept('immediate');
      mustEqual(promised?.period, { unit: 'immediate', amount: 0 }, 'its limit');
      // On a day of rest the law gives until the next workday.
      must(due !== undefined && due.on >= acceptedOn! && !due.overdue, 'It is due at once');
    },
  },
  {
    name: 'promises nothing where the guide promises nothing, and keeps to the day of the law',
    async run(running) {
      const { due, promised } = await walkThrough(running).accept('promised', 1, 'nurse');
      mustEqual([due?.statutory, promised], [true, undefined], 'the due date and the promise');
    },
  },
  {
    name: 'gives out case numbers that nobody can guess or mistake for an identity number',
    async run(running) {
      const walk = walkThrough(running);
      const numbers = [];
      for (let person = 1; person <= 5; person += 1) numbers.push((await walk.accept('promised', person)).caseNumber);
      mustEqual(new Set(numbers).size, 5, 'how many different numbers there are');
      must(
        numbers.every((number) => /[A-Z]/.test(number)),
        'A case number has a letter',
      );
      must(
        numbers.every((number, index) => !number.includes(residentIdOf(index + 1).slice(6, 17))),
        'It tells nothing',
      );
    },
  },
  {
    name: 'lets a window that serves the department go on with a case, and no other',
    async run(running) {
      const { caseNumber } = await walkThrough(running).accept('promised');
      const decide = { caseNumber, version: 2, outcome: 'granted' } as const;
      for (const actor of [clerkAt('2'), VISITOR, supervisor('1'), { role: 'system', id: 's' } as const]) {
        await mustReject(running.gateway(actor).run('case.decide', decide), 'not-your-role');
      }
      await running.gateway(clerkAt('r1')).run('case.decide', decide);
      await mustReject(running.gateway(clerkAt('1')).run('case.decide', decide), 'version-conflict');
      await mustReject(running.gateway(clerkAt('1')).run('case.decide', { ...decide, version: 3 }), 'not-allowed-now');
    },
  },
  ...([1, 2, 3, 4, 5] as const).map((level): HallGatewayCase => ({
    name: `keeps a rating of ${level}, once`,
    async run(running) {
      const { visitor, close } = walkThrough(running);
      const { caseNumber } = await close('immediate');
      const rating = { caseNumber, level, ...(level < 3 && { words: '等了很久。' }) };
      const [one, two] = await Promise.all([1, 2].map(() => visitor.run('rating.give', rating, { id: 'rating-1' })));
      must(one !== undefined && one.receipt.length >= 8, 'The receipt is long enough');
      mustEqual(two, one, 'the answers to one wish');
      await mustReject(visitor.run('rating.give', rating), 'already-rated');
      const rated = await visitor.findCase(caseNumber);
      mustEqual([rated?.ratable, rated?.steps.at(-1)?.type], [false, 'rating.give'], 'the case');
    },
  })),
  {
    name: 'takes no rating before the end, of no known level, of no case, and of nobody but an applicant',
    async run(running) {
      const { visitor, clerk, close, accept } = walkThrough(running);
      const open = await accept('promised', 1);
      const give = (record: Pick<CaseRecord, 'caseNumber'>, level: unknown) =>
        visitor.run('rating.give', { caseNumber: record.caseNumber, level: level as RatingLevel });
      await mustReject(give(open, 5), 'not-allowed-now');
      await mustReject(give({ caseNumber: '20261123A7K2M98' }, 5), 'unknown-case');
      const closed = await close('immediate', 2);
      for (const level of [0, 6, 4.5, '5', null]) await mustReject(give(closed, level), 'invalid-level');
      await mustReject(clerk.run('rating.give', { caseNumber: closed.caseNumber, level: 5 }), 'not-your-role');
      const quoted = closed.caseNumber.toLowerCase().replace(/^(.{8})/, '$1 - ');
      await give({ caseNumber: quoted }, 5);
    },
  },
];
