import { CASE_STAGES, type CaseRecord } from '@banshi/core';
import { caseRulesOf, nationalRuleSet, xiangfan, binzhou, fourTypes } from '@banshi/core/rules';
import { aCaseRecord } from '@banshi/core/testing';
import { describe, expect, it } from 'vitest';
import { aGuide } from '../../test/a-guide.ts';
import { en, zhCN } from './flow-chart.strings.ts';
import { type Flow, flowOf } from './flow-of.ts';
import { stepsByStation } from './steps-by-station.ts';

const guide = aGuide();
const names = (flow: Flow) => flow.stations.map(({ name }) => name);
const branches = (flow: Flow) => flow.stations.map((station) => station.branches.map(({ to }) => to));
const currents = (flow: Flow) =>
  flow.stations.flatMap(({ name, state, branches: ways }) => [
    ...(state === 'current' ? [name] : []),
    ...ways.filter(({ current }) => current).map(({ to }) => to),
  ]);

describe('flowOf', () => {
  it.each([
    ['promised', guide],
    ['immediate', aGuide({ limits: { promised: { text: '即办', period: { unit: 'immediate', amount: 0 } } } })],
    ['joint', aGuide({ joint: { isJoint: true } })],
  ] as const)('Q9: goes straight through a case of type %s', (type, of) => {
    expect(names(flowOf({ guide: of }))).toEqual(['apply', 'received', type, 'decided', 'closed']);
  });

  it('leaves the straight way where the machine does', () => {
    expect(branches(flowOf({ guide }))).toEqual([
      [],
      ['supplement', 'returned.issued'],
      ['promised.suspended'],
      [],
      [],
    ]);
    expect(branches(flowOf({ guide, system: 'escalated' }))[2]).toContain('promised.escalated');
  });

  it.each([
    ['returns what is incomplete', fourTypes, 1, 'supplement', false],
    ['asks for what is missing', nationalRuleSet, 1, 'supplement', true],
    ['may return after a survey', xiangfan, 2, 'returned.issued', true],
    ['returns nothing after acceptance', nationalRuleSet, 2, 'returned.issued', false],
  ] as const)('draws what the rules allow: a place that %s', (_, ruleSet, station, branch, drawn) => {
    const ways = branches(flowOf({ guide, rules: caseRulesOf(ruleSet) }))[station]!;
    expect(ways.includes(branch)).toBe(drawn);
  });

  it.each([
    [nationalRuleSet, ['withdrawn']],
    [binzhou, ['refused']],
  ])('says what the rules make of a lapse', (ruleSet, lapses) => {
    const supplement = flowOf({ guide, rules: caseRulesOf(ruleSet) }).stations[1]!.branches.find(
      ({ to }) => to === 'supplement',
    );
    expect(supplement).toMatchObject({ back: 'received', lapses });
  });

  it.each<[string, Partial<CaseRecord>, string[]]>([
    ['received', { stage: 'received', acceptedOn: undefined! }, ['received']],
    [
      'told what is missing',
      { stage: 'awaitingSupplement', caseType: 'supplement', acceptedOn: undefined! },
      ['supplement'],
    ],
    ['accepted', {}, ['promised']],
    ['paused', { stage: 'suspended' }, ['promised.suspended']],
    ['with the superior', { stage: 'escalated', system: 'escalated' }, ['promised.escalated']],
    ['decided', { stage: 'decided', outcome: 'granted' }, ['decided']],
    ['returned', { stage: 'returned', caseType: 'returned', acceptedOn: undefined! }, ['returned.issued']],
    ['withdrawn', { stage: 'withdrawn' }, []],
  ])('shows where a case is that is %s', (_, overrides, expected) => {
    expect(currents(flowOf({ guide, record: aCaseRecord(overrides) }))).toEqual(expected);
  });

  it('shows the place of every case at one point at most, whatever its stage and type', () => {
    for (const stage of CASE_STAGES)
      for (const caseType of ['immediate', 'promised', 'joint', 'supplement', 'returned'] as const)
        for (const acceptedOn of ['2026-11-23', undefined] as const) {
          const flow = flowOf({ guide, record: aCaseRecord({ stage, caseType, acceptedOn: acceptedOn! }) });
          expect(currents(flow).length).toBeLessThanOrEqual(1);
        }
  });

  it('has a word for every branch that can be drawn, in both languages', () => {
    for (const type of ['immediate', 'promised', 'joint'] as const) {
      const record = aCaseRecord({ caseType: type, system: 'escalated', becomes: ['promised', 'joint'] });
      const rules = caseRulesOf(xiangfan);
      for (const to of branches(flowOf({ guide, record, rules })).flat())
        for (const words of [zhCN, en]) expect(Object.keys(words.branches), to).toContain(to);
    }
  });
});

describe('stepsByStation', () => {
  it.each([
    [
      ['申请', '受理', '审查', '决定', '送达'],
      [1, 1, 1, 1, 1],
    ],
    [
      ['受理', '审核', '审批', '制证', '领取'],
      [0, 1, 1, 2, 1],
    ],
    [
      ['窗口收件', '初审', '专家评审', '公示', '核准', '邮寄送达'],
      [0, 2, 2, 1, 1],
    ],
    [
      ['受理', '缴费', '审查'],
      [0, 1, 2, 0, 0],
    ],
    [['登记'], [0, 0, 1, 0, 0]],
    [[], [0, 0, 0, 0, 0]],
  ])('puts %j where they belong, in their order', (steps, counts) => {
    const sorted = stepsByStation(steps.map((name) => ({ name })));
    expect(sorted.map(({ length }) => length)).toEqual(counts);
    expect(sorted.flat().map(({ name }) => name)).toEqual(steps);
  });
});
