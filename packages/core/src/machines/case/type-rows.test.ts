import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../errors/errors.ts';
import { caseRulesOf } from '../../rules/case-rules.ts';
import { deadlines } from '../../rules/deadlines.ts';
import { nationalRuleSet } from '../../rules/national-rule-set.ts';
import {
  anhuiStyle,
  binzhou,
  copyAndAnswer,
  fourTypes,
  henan,
  shenzhenCoHandling,
  shenzhenDeferral,
  xiangfan,
  xiping,
  yichun,
  yingkou,
} from '../../rules/presets/index.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { opinionBy } from '../../rules/side-limits.ts';
import { aReceivedCase } from '../../testing/a-received-case.ts';
import { chinaCalendar } from '../../time/china-calendar.ts';
import { accept } from '../accept.ts';
import { stageOf } from '../case-turn.ts';
import { replayCase } from '../replay-case.ts';
import type { CaseChange, CaseReceived } from './case-event.ts';
import { caseMachine } from './case.machine.ts';

const D = '2026-03-02';
const no = {
  reason: '不符合条件',
  basis: '护士条例第七条',
  remedies: ['六十日内申请行政复议', '六个月内提起行政诉讼'],
};
const asPromised: CaseChange = { type: 'case.accept', on: D, as: 'promised', officer: 'W102' };
const asJoint: CaseChange = { type: 'case.accept', on: D, as: 'joint', officer: 'W102' };
const decline: CaseChange = { type: 'case.decline', on: D, ground: 'notQualified', ...no };
const missing2 = [
  { id: '1', name: '申请表', required: true, deferrable: false, given: true },
  { id: '2', name: '体检证明', required: true, deferrable: true, given: false },
] as const;
const notify: CaseChange = {
  type: 'case.notify',
  on: D,
  gaps: [{ material: '2', fault: 'missing', remedy: '交体检证明原件' }],
  supplyBy: '2026-03-23',
};
const under = (ruleSet: RuleSet, overrides: Partial<CaseReceived> = {}) =>
  aReceivedCase({ rules: caseRulesOf(ruleSet), ...overrides });
const after = (received: CaseReceived, ...changes: CaseChange[]) => replayCase([received, ...changes]);
const shown = (received: CaseReceived, ...changes: CaseChange[]) => {
  const snapshot = after(received, ...changes);
  return [stageOf(snapshot), snapshot.context.caseType];
};
const refusalOf = (snapshot: ReturnType<typeof after>, event: CaseChange): Refusal | undefined => {
  const acceptance = accept(caseMachine, snapshot, event);
  return acceptance.ok ? undefined : acceptance.refusal;
};

describe('the rows TYPE that a case machine decides', () => {
  it('TYPE-03: an immediate case that needs a survey becomes a promised one, from its first acceptance', () => {
    const direct = under(nationalRuleSet, { system: 'direct', caseType: 'immediate' });
    const accepted: CaseChange = { ...asPromised, as: 'immediate' };
    const promised = after(direct, accepted, {
      type: 'case.reclassify',
      on: '2026-03-03',
      as: 'promised',
      reason: '须现场勘察',
    });
    expect([stageOf(promised), promised.context.caseType]).toEqual(['accepted', 'promised']);
    expect(deadlines(promised.context.facts, nationalRuleSet, chinaCalendar, '2026-03-03').promised).toMatchObject({
      from: D,
      due: '2026-03-16',
    });
    expect(refusalOf(after(direct), asPromised)).toBe('type-not-allowed');
  });

  it('TYPE-05: a supplemented case is promised from the day it was complete', () => {
    const completed = after(
      under(nationalRuleSet, { materials: missing2 }),
      notify,
      { type: 'case.supply', on: '2026-03-12', materials: ['2'] },
      { ...asPromised, on: '2026-03-12' },
    );
    expect(completed.context.caseType).toBe('promised');
    expect(deadlines(completed.context.facts, nationalRuleSet, chinaCalendar, '2026-03-12').promised?.due).toBe(
      '2026-03-26',
    );
  });

  it('TYPE-06: a paper that does not hinder the review follows after acceptance, where the rules say so', () => {
    const minor: CaseChange = { ...asPromised, minor: { materials: ['2'], supplyBy: '2026-03-23' } };
    const accepted = after(under(anhuiStyle, { materials: missing2 }), minor);
    expect(accepted.context).toMatchObject({ caseType: 'promised', outstanding: { materials: ['2'] } });
    expect(refusalOf(after(under(nationalRuleSet, { materials: missing2 })), minor)).toBe('deferral-not-allowed');
  });

  it.each([
    [nationalRuleSet, 'withdrawn', 'supplement'],
    [henan, 'withdrawn', 'supplement'],
    [binzhou, 'decided', 'supplement'],
    [
      { ...nationalRuleSet, acceptance: { ...nationalRuleSet.acceptance, supplementExpiry: 'returned' } } as RuleSet,
      'returned',
      'returned',
    ],
  ] as const)('TYPE-07: nothing supplied in time ends under %#. as %s', (ruleSet, stage, caseType) => {
    const waiting = after(under(ruleSet, { materials: missing2 }), notify);
    expect(refusalOf(waiting, { type: 'day.begin', on: '2026-03-23' })).toBe('not-allowed-now');
    const lapsed = replayCase([{ type: 'day.begin', on: '2026-03-24' }], waiting);
    expect([stageOf(lapsed), lapsed.context.caseType]).toEqual([stage, caseType]);
    if (stage === 'decided') expect(lapsed.context.outcome).toBe('refused');
  });

  it.each<[Partial<typeof no>, Refusal]>([
    [{ reason: ' ' }, 'reason-required'],
    [{ basis: '' }, 'legal-basis-required'],
    [{ remedies: [] }, 'remedies-required'],
    [{ remedies: ['　'] }, 'remedies-required'],
  ])('TYPE-08: a return with %j is refused', (words, refusal) => {
    expect(refusalOf(after(under(nationalRuleSet)), { ...decline, ...words })).toBe(refusal);
  });

  it('TYPE-09: nobody says no alone where it must be reported first', () => {
    const received = after(under(yingkou));
    expect(refusalOf(received, decline)).toBe('report-first');
    const report: CaseChange = { type: 'case.report', on: D, reason: no.reason, basis: no.basis, approver: 'D001' };
    expect(refusalOf(received, { ...report, approver: '' })).toBe('approver-required');
    expect(shown(under(yingkou), report, decline)).toEqual(['returned', 'returned']);
    expect(
      refusalOf(after(under(yingkou), asPromised), { type: 'case.decide', on: D, outcome: 'refused', ...no }),
    ).toBe('report-first');
  });

  it.each([
    [yichun, 'agree', true, undefined],
    [xiangfan, 'agree', true, undefined],
    [nationalRuleSet, undefined, undefined, true],
  ] as const)('TYPE-11: a silent department is taken as %#', (ruleSet, answer, deemed, overdue) => {
    const joint = under(ruleSet, { system: 'joint', caseType: 'joint' });
    const asked = '2026-03-30';
    const by = opinionBy(asked, ruleSet, chinaCalendar);
    const consulted = after(
      joint,
      { ...asJoint, on: asked },
      { type: 'case.consult', on: asked, departments: ['民政局'], by },
    );
    expect(refusalOf(consulted, { type: 'day.begin', on: by })).toBe('not-allowed-now');
    const lapsed = replayCase([{ type: 'day.begin', on: '2026-04-20' }], consulted);
    const [opinion] = lapsed.context.opinions;
    expect([opinion?.answer, opinion?.deemed, opinion?.overdue]).toEqual([answer, deemed, overdue]);
    const granted: CaseChange = { type: 'case.decide', on: '2026-04-20', outcome: 'granted' };
    expect(refusalOf(lapsed, granted)).toBe(overdue && 'opinions-outstanding');
  });

  it('TYPE-11: with five workdays a request of 2026-03-30 ends on 2026-04-07', () => {
    expect(opinionBy('2026-03-30', nationalRuleSet, chinaCalendar)).toBe('2026-04-07');
  });

  it.each([
    [shenzhenCoHandling, undefined, 'agree'],
    [nationalRuleSet, 'reason-required', undefined],
  ] as const)('TYPE-12: a no without a reason under %#', (ruleSet, refusal, answer) => {
    const asked = after(under(ruleSet, { system: 'joint', caseType: 'joint' }), asJoint, {
      type: 'case.consult',
      on: D,
      departments: ['民政局'],
      by: '2026-03-09',
    });
    const disagree: CaseChange = { type: 'case.opine', on: D, department: '民政局', answer: 'disagree' };
    expect(refusalOf(asked, disagree)).toBe(refusal);
    if (answer) expect(replayCase([disagree], asked).context.opinions[0]).toMatchObject({ answer, deemed: true });
  });

  it('TYPE-13, TYPE-14: the superior’s time is not the hall’s, and its answer is told', () => {
    const escalated = under(nationalRuleSet, { system: 'escalated', superior: '省卫生健康委' });
    const forwarded = after(escalated, asPromised, { type: 'case.escalate', on: '2026-03-05', to: '省卫生健康委' });
    expect(stageOf(forwarded)).toBe('escalated');
    const later = deadlines(forwarded.context.facts, nationalRuleSet, chinaCalendar, '2026-06-01');
    expect(later.promised).toMatchObject({ state: 'met', due: '2026-03-16' });
    const granted: CaseChange = { type: 'case.decide', on: '2026-06-18', outcome: 'granted' };
    expect(refusalOf(after(escalated, asPromised), { ...granted, on: D })).toBe('superior-pending');
    const answered = replayCase([{ type: 'case.answer', on: '2026-06-16', outcome: 'granted' }], forwarded);
    expect(refusalOf(answered, { ...granted, outcome: 'refused', ...no })).toBe('superior-decides');
    const told = replayCase([{ type: 'case.tell', on: '2026-06-18' }], answered);
    expect(refusalOf(told, { type: 'case.tell', on: '2026-06-18' })).toBe('nothing-to-tell');
    expect(stageOf(replayCase([granted], told))).toBe('decided');
  });

  it('TYPE-19: a main paper cannot follow later', () => {
    const main = missing2.map((one) => ({ ...one, deferrable: false }));
    const deferred: CaseChange = { ...asPromised, deferred: { materials: ['2'], supplyBy: '2026-03-11' } };
    expect(refusalOf(after(under(shenzhenDeferral, { materials: main })), deferred)).toBe('main-material-missing');
    expect(refusalOf(after(under(nationalRuleSet, { materials: missing2 })), deferred)).toBe('deferral-not-allowed');
  });

  it('TYPE-20: no certificate leaves the hall until the deferred papers are in', () => {
    const deferring = under(shenzhenDeferral, { materials: missing2 });
    const decided = after(
      deferring,
      { ...asPromised, deferred: { materials: ['2'], supplyBy: '2026-03-11' } },
      { type: 'case.decide', on: '2026-03-05', outcome: 'granted' },
    );
    const deliver: CaseChange = { type: 'case.deliver', on: '2026-03-06', way: 'window' };
    expect(refusalOf(decided, deliver)).toBe('materials-outstanding');
    const complete = replayCase([{ type: 'case.supply', on: '2026-03-06', materials: ['2'] }], decided);
    expect(refusalOf(complete, deliver)).toBeUndefined();
  });

  it('a place where taking papers in starts no clock decides nothing before the rest is in', () => {
    const ruleSet: RuleSet = { ...shenzhenDeferral, deferral: { ...shenzhenDeferral.deferral, startsClock: false } };
    const waiting = after(under(ruleSet, { materials: missing2 }), {
      ...asPromised,
      deferred: { materials: ['2'], supplyBy: '2026-03-11' },
    });
    const decide: CaseChange = { type: 'case.decide', on: '2026-03-05', outcome: 'granted' };
    expect(deadlines(waiting.context.facts, ruleSet, chinaCalendar, '2026-03-05')).not.toHaveProperty('promised');
    expect(refusalOf(waiting, decide)).toBe('materials-outstanding');
    const complete = replayCase([{ type: 'case.supply', on: '2026-03-05', materials: ['2'] }], waiting);
    const { promised } = deadlines(complete.context.facts, ruleSet, chinaCalendar, '2026-03-05');
    expect(promised).toMatchObject({ from: '2026-03-05', due: '2026-03-19' });
    expect(refusalOf(complete, decide)).toBeUndefined();
  });

  it('TYPE-21: a signed commitment is decided on the spot, verified later, and revoked where it was false', () => {
    const committed: CaseChange = {
      ...asPromised,
      as: 'immediate',
      commitment: { materials: ['2'], signedOn: D },
    };
    const closed = after(
      under(nationalRuleSet, { materials: missing2 }),
      committed,
      { type: 'case.decide', on: D, outcome: 'granted' },
      { type: 'case.deliver', on: D, way: 'window' },
    );
    expect(deadlines(closed.context.facts, nationalRuleSet, chinaCalendar, D).promised).toMatchObject({ due: D });
    const broken: CaseChange = { type: 'case.verify', on: '2026-04-02', finding: 'broken' };
    expect(refusalOf(closed, broken)).toBe('consequence-required');
    expect(stageOf(replayCase([{ ...broken, consequence: 'revocation' }], closed))).toBe('revoked');
    expect(stageOf(replayCase([{ ...broken, consequence: 'correction' }], closed))).toBe('closed');
  });

  it('P4: a promised case goes back after a survey where a place lets it, and may be reviewed', () => {
    const surveyed: CaseChange = { type: 'case.survey', on: '2026-03-04', surveyors: ['W1', 'W2'], finding: 'unmet' };
    const back: CaseChange = { ...decline, on: '2026-03-04' };
    expect(refusalOf(after(under(nationalRuleSet), asPromised, surveyed), back)).toBe('return-not-allowed');
    expect(refusalOf(after(under(xiping), asPromised), back)).toBe('survey-required');
    expect(shown(under(xiping), asPromised, surveyed, back)).toEqual(['returned', 'returned']);
    const ask: CaseChange = { type: 'case.requestReview', on: '2026-03-05', ground: '已补办手续' };
    expect(refusalOf(after(under(xiping), asPromised, surveyed, back), ask)).toBe('review-not-offered');
    const reopened = after(under(xiangfan), decline, ask, {
      type: 'case.review',
      on: '2026-03-06',
      result: 'overturned',
      reason: '符合条件',
    });
    expect([stageOf(reopened), reopened.context.caseType]).toEqual(['received', 'promised']);
  });

  it('returns incomplete papers at once where a place knows no notice, and nowhere else', () => {
    const incomplete: CaseChange = { ...decline, ground: 'incomplete' };
    expect(shown(under(fourTypes, { materials: missing2 }), incomplete)).toEqual(['returned', 'returned']);
    expect(refusalOf(after(under(fourTypes, { materials: missing2 })), notify)).toBe('returned-instead');
    expect(refusalOf(after(under(nationalRuleSet)), incomplete)).toBe('notice-first');
  });

  it('takes absence from a meeting as the rules say', () => {
    const meet = (ruleSet: RuleSet) =>
      after(
        under(ruleSet, { system: 'joint', caseType: 'joint' }),
        asJoint,
        { type: 'case.consult', on: D, departments: ['民政局', '公安局'], by: '2026-03-09' },
        { type: 'case.opine', on: D, department: '公安局', answer: 'agree' },
        { type: 'case.meet', on: '2026-03-05', present: [] },
      ).context.opinions[0];
    expect(meet(copyAndAnswer)).toMatchObject({ answer: 'agree', deemed: true });
    expect(meet(nationalRuleSet)).toMatchObject({ overdue: true });
  });
});
