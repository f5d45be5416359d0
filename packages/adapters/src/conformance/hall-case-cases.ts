import type { CaseRecord, RatingLevel } from '@banshi/core';
import type { HallGatewayCase } from './hall-gateway-subject.ts';
import { walkThrough } from './hall-walk.ts';
import { clerkAt, residentIdOf, VISITOR } from './model-hall.ts';
import { must, mustEqual, mustReject } from './must.ts';

/** What a hall does with its cases and their ratings. 办件与评价用例. */
export const hallCaseCases: readonly HallGatewayCase[] = [
  {
    name: 'carries a promised case from acceptance to its end',
    async run(running) {
      const { visitor, clerk, accept } = walkThrough(running);
      const accepted = await accept('promised');
      const { caseNumber } = accepted;
      mustEqual(
        [accepted.stage, accepted.caseType, accepted.matter, accepted.department, accepted.promised?.text],
        ['accepted', 'promised', '食品经营许可', '卫生健康局', '5个工作日'],
        'the accepted case',
      );
      must(accepted.due !== undefined && accepted.due.on > accepted.acceptedOn, 'A promised case is due later');
      const explained = await visitor.explainCase(caseNumber);
      mustEqual(
        [
          explained?.deadline.due,
          explained?.days.at(-1)?.date,
          explained?.days.filter(({ counted }) => counted).length,
        ],
        [accepted.due.on, accepted.due.on, 5],
        'how its day is counted',
      );
      mustEqual((await clerk.readWindow('1')).cases, [accepted], 'the cases at the window');
      await mustReject(
        clerk.run('case.decide', { caseNumber, version: 1, outcome: 'refused', reason: ' ' }),
        'reason-required',
      );
      const reason = '不符合布局规划';
      const decided = await clerk.run('case.decide', { caseNumber, version: 1, outcome: 'refused', reason });
      const closed = await clerk.run('case.deliver', { caseNumber, version: 2 });
      mustEqual(
        [decided.stage, decided.outcome, decided.reason, closed.stage, closed.ratable],
        ['decided', 'refused', reason, 'closed', true],
        'the case afterwards',
      );
      mustEqual(
        closed.steps.map(({ type, window }) => [type, window]),
        [
          ['accepted', '1'],
          ['decided', '1'],
          ['delivered', '1'],
        ],
        'its steps',
      );
      mustEqual(await visitor.findCase(caseNumber), closed, 'what its applicant finds');
      mustEqual((await clerk.readWindow('1')).cases, [], 'the cases at the window');
    },
  },
  {
    name: 'finishes the ticket together with accepting its case',
    async run(running) {
      const { clerk, serve } = walkThrough(running);
      const { id: ticket, version } = await serve();
      const sent = { ticket, version, caseType: 'promised' } as const;
      const [one, two] = await Promise.all([1, 2].map(() => clerk.run('case.accept', sent, { id: 'accept-1' })));
      mustEqual(two, one, 'the answers to one wish');
      await mustReject(clerk.run('ticket.finish', { ticket, version }), 'version-conflict');
      await mustReject(clerk.run('ticket.finish', { ticket, version: version + 1 }), 'not-allowed-now');
      mustEqual((await clerk.readWindow('1')).cases, [one], 'the cases at the window');
    },
  },
  {
    name: 'knows when an immediate case is due, whatever the guide promises',
    async run(running) {
      const { due, promised, acceptedOn } = await walkThrough(running).accept('immediate');
      mustEqual(promised?.period, { unit: 'immediate', amount: 0 }, 'its limit');
      // On a day of rest the law gives until the next workday.
      must(due !== undefined && due.on >= acceptedOn && !due.overdue, 'It is due at once');
    },
  },
  {
    name: 'promises nothing where the guide promises nothing',
    async run(running) {
      const { due, promised } = await walkThrough(running).accept('promised', 1, 'nurse');
      mustEqual([due, promised], [undefined, undefined], 'the due date and the promise');
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
      const { accept } = walkThrough(running);
      const { caseNumber } = await accept('promised');
      const decide = { caseNumber, version: 1, outcome: 'granted' } as const;
      await mustReject(running.gateway(clerkAt('2')).run('case.decide', decide), 'not-your-role');
      await mustReject(running.gateway(VISITOR).run('case.decide', decide), 'not-your-role');
      await running.gateway(clerkAt('r1')).run('case.decide', decide);
      await mustReject(running.gateway(clerkAt('1')).run('case.decide', decide), 'version-conflict');
      await mustReject(running.gateway(clerkAt('1')).run('case.decide', { ...decide, version: 2 }), 'not-allowed-now');
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
      mustEqual([rated?.ratable, rated?.steps.at(-1)?.type], [false, 'rated'], 'the case');
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
