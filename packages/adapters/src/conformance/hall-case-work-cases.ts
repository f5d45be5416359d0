import type { HallGateway } from '@banshi/core';
import { follow } from './follow.ts';
import type { HallGatewayCase } from './hall-gateway-subject.ts';
import { walkThrough } from './hall-walk.ts';
import { clerkAt, VISITOR } from './model-hall.ts';
import { must, mustEqual, mustReject } from './must.ts';

const GAPS = [{ material: '3', fault: 'missing', remedy: '补交加盖公章的平面布置图' }] as const;

/** How a case is worked on between its receipt and its end. 办件办理用例. */
export const hallCaseWorkCases: readonly HallGatewayCase[] = [
  {
    name: 'tells once what is missing, and lets the applicant supply it from home',
    async run(running) {
      const { visitor, clerk, receive } = walkThrough(running);
      const { caseNumber } = await receive(1, 'food', ['1', '2']);
      const told = await clerk.run('case.notify', { caseNumber, version: 1, gaps: GAPS });
      mustEqual([told.stage, told.caseType, told.turn], ['awaitingSupplement', 'supplement', 'applicant'], 'the case');
      must(told.supplyBy !== undefined && told.supplyBy > told.receivedOn, 'There is a last day');
      const supplied = await visitor.run('case.supply', { caseNumber, version: 2, materials: ['3'] });
      mustEqual([supplied.stage, supplied.turn], ['received', 'hall'], 'once it is complete');
      const accepted = await clerk.run('case.accept', { caseNumber, version: 3, as: 'promised' });
      mustEqual([accepted.caseType, accepted.answerable.because], ['promised', 'accepted'], 'the accepted case');
    },
  },
  {
    name: 'takes in what an applicant sends, and what a service point brings',
    async run(running) {
      const { visitor, clerk } = walkThrough(running);
      const sent = await visitor.run('case.submit', { guide: 'food', given: ['1', '2', '3'], urgent: true });
      mustEqual([sent.channel, sent.stage, sent.urgent], ['online', 'received', true], 'from home');
      const brought = await clerk.run('case.receive', { guide: 'food', given: ['1'], point: 'sanxing' });
      mustEqual([brought.channel, brought.point], ['point', '三星村便民服务站'], 'from a service point');
      const nowhere = { guide: 'food', given: ['1'], point: '四星村便民服务站' };
      await mustReject(clerk.run('case.receive', nowhere), 'unknown-point');
      const accepted = await clerk.run('case.accept', { caseNumber: sent.caseNumber, version: 1, as: 'promised' });
      mustEqual(accepted.answerable.staff, 'clerk-1', 'who answers for it');
      const withdrawn = await visitor.run('case.withdraw', { caseNumber: sent.caseNumber, version: 2 });
      mustEqual(withdrawn.stage, 'withdrawn', 'the case');
    },
  },
  {
    name: 'asks several departments at once, and hears each from its own window',
    async run(running) {
      const { clerk: lead, accept } = walkThrough(running, '2');
      const { caseNumber, partners } = await accept('joint', 1, 'land');
      mustEqual(partners, ['卫生健康局'], 'the partners');
      const ask = { caseNumber, version: 2, departments: ['health', '市消防支队'] };
      const asked = await lead.run('case.consult', ask);
      mustEqual(
        asked.opinions.map(({ department }) => department),
        ['卫生健康局', '市消防支队'],
        'who is asked',
      );
      must(
        asked.opinions.every(({ by }) => by > asked.receivedOn),
        'Each has a last day',
      );
      const opine = { caseNumber, version: 3, department: 'health', answer: 'agree' } as const;
      await mustReject(lead.run('case.opine', opine), 'not-your-department');
      await running.gateway(clerkAt('1')).run('case.opine', opine);
      const elsewhere = { caseNumber, version: 4, department: '市消防支队', answer: 'agree' } as const;
      await mustReject(running.gateway(clerkAt('1')).run('case.opine', elsewhere), 'not-your-department');
      await lead.run('case.opine', elsewhere);
      const decided = await lead.run('case.decide', { caseNumber, version: 5, outcome: 'granted' });
      mustEqual([decided.stage, decided.caseType], ['decided', 'joint'], 'the case');
    },
  },
  {
    name: 'offers everybody who looks at a case what is theirs to do',
    async run(running) {
      const { clerk: lead, visitor, accept } = walkThrough(running, '2');
      const { caseNumber } = await accept('joint', 1, 'land');
      const asked = running.gateway(clerkAt('1'));
      const seen = async (by: HallGateway) => {
        const { permitted, speaksFor } = (await by.findCase(caseNumber))!;
        return [speaksFor, permitted['case.opine'] ?? 'left out', permitted['case.decide'] ?? 'left out'];
      };
      await lead.run('case.consult', { caseNumber, version: 2, departments: ['health'] });
      const waiting = 'opinions-outstanding';
      mustEqual(await seen(lead), [[], 'not-your-department', waiting], 'the lead, while another is asked');
      mustEqual(await seen(asked), [['卫生健康局'], 'allowed', 'left out'], 'who is asked');
      mustEqual(await seen(visitor), [[], 'left out', 'left out'], 'the applicant');
      const followed = follow(asked, 'case', caseNumber);
      mustEqual((await followed.until(() => true)).speaksFor, ['卫生健康局'], 'who is asked, listening');
      await lead.run('case.consult', { caseNumber, version: 3, departments: ['市消防支队'] });
      mustEqual(await seen(lead), [['市消防支队'], 'allowed', waiting], 'the lead, for one without a window');
      await asked.run('case.opine', { caseNumber, version: 4, department: 'health', answer: 'agree' });
      mustEqual((await followed.until(({ version }) => version === 5)).permitted, {}, 'who has answered');
      followed.leave();
    },
  },
  {
    name: 'carries a matter to a superior and back',
    async run(running) {
      const { clerk, serve } = walkThrough(running);
      const { id: ticket, version } = await serve(1, 'nurse');
      const received = await clerk.run('case.receive', { ticket, version, given: [], system: 'escalated' });
      const { caseNumber } = received;
      mustEqual([received.system, received.accepts], ['escalated', ['promised']], 'the case');
      await clerk.run('case.accept', { caseNumber, version: 1, as: 'promised' });
      const sent = await clerk.run('case.escalate', { caseNumber, version: 2, to: '盐城市卫生健康委' });
      mustEqual([sent.stage, sent.turn], ['escalated', 'superior'], 'the case, sent on');
      await clerk.run('case.answer', { caseNumber, version: 3, outcome: 'granted' });
      const told = await clerk.run('case.tell', { caseNumber, version: 4 });
      mustEqual(told.superior, { name: '盐城市卫生健康委', outcome: 'granted', told: true }, 'the superior');
      await clerk.run('case.decide', { caseNumber, version: 5, outcome: 'granted' });
    },
  },
  {
    name: 'overwrites nothing of another hand: one of two clerks is told that the case has changed',
    async run(running) {
      const { caseNumber } = await walkThrough(running).accept('promised');
      const [one, other] = [running.gateway(clerkAt('1')), running.gateway(clerkAt('r1'))];
      const outcomes = await Promise.all([
        one.run('case.decide', { caseNumber, version: 2, outcome: 'granted' }).then(
          () => 'done',
          (error: { code: string }) => error.code,
        ),
        other.run('case.pause', { caseNumber, version: 2, reason: '专家评审' }).then(
          () => 'done',
          (error: { code: string }) => error.code,
        ),
      ]);
      mustEqual(outcomes.sort(), ['done', 'version-conflict'], 'what they are told');
      const after = await running.gateway(VISITOR).findCase(caseNumber);
      mustEqual([after?.version, after?.steps.length], [3, 3], 'the case');
      const next = { caseNumber, version: 3, reason: '录入有误', approver: 'clerk-9' };
      await mustReject(one.run('case.void', { ...next, version: 99 }), 'version-conflict');
      mustEqual((await other.run('case.void', next)).stage, 'voided', 'what follows from the fresh screen');
    },
  },
];
