import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import { CASE_CHANGE_TYPES } from '../../model/case-commands.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { REFUSALS } from '../../errors/errors.ts';
import { caseRulesOf } from '../../rules/case-rules.ts';
import { deadlines } from '../../rules/deadlines.ts';
import { HANDLING_SYSTEMS } from '../../model/handling-system.ts';
import { nationalRuleSet } from '../../rules/national-rule-set.ts';
import { ALL_RULE_SETS } from '../../rules/presets/all.ts';
import {
  anhuiStyle,
  binzhou,
  shenzhenCoHandling,
  shenzhenDeferral,
  xiangfan,
  yingkou,
} from '../../rules/presets/index.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { aReceivedCase } from '../../testing/a-received-case.ts';
import { chinaCalendar } from '../../time/china-calendar.ts';
import { dayNumber, dayOf } from '../../time/day-number.ts';
import { accept } from '../accept.ts';
import { CASE_MACHINES } from '../case-machines.ts';
import { stageOf } from '../case-turn.ts';
import { refusalOf } from '../refusal-of.ts';
import { beginDay, type CaseSnapshot, receiveCase, replayCase } from '../replay-case.ts';
import type { CaseChange } from './case-event.ts';
import { caseMachine } from './case.machine.ts';

const no = { reason: '不符合条件', basis: '条例第七条', remedies: ['申请行政复议'] };
const SUPPLY_BY = '2026-03-23';
type Undated<T> = T extends unknown ? Omit<T, 'on'> : never;

/** A place where papers that follow hold the clock back: 收件不计时. */
const receiptOnly: RuleSet = { ...shenzhenDeferral, deferral: { ...shenzhenDeferral.deferral, startsClock: false } };

/** One of each event, as a hall would say it, and some that it should not. */
const WORDS: readonly Undated<CaseChange>[] = [
  { type: 'case.supply', materials: ['2'] },
  { type: 'case.supply', materials: ['9'] },
  { type: 'case.notify', gaps: [{ material: '2', fault: 'faulty', remedy: '重新盖章' }], supplyBy: SUPPLY_BY },
  { type: 'case.notify', gaps: [], supplyBy: SUPPLY_BY },
  { type: 'case.report', reason: no.reason, basis: no.basis, approver: 'D001' },
  { type: 'case.accept', as: 'immediate', officer: 'W102' },
  { type: 'case.accept', as: 'promised', officer: 'W102' },
  { type: 'case.accept', as: 'joint', officer: 'W102' },
  { type: 'case.accept', as: 'promised', officer: 'W102', deferred: { materials: ['2'], supplyBy: SUPPLY_BY } },
  { type: 'case.accept', as: 'immediate', officer: 'W102', commitment: { materials: ['2'], signedOn: '2026-03-02' } },
  { type: 'case.decline', ground: 'notQualified', ...no },
  { type: 'case.decline', ground: 'notQualified', ...no, remedies: [] },
  { type: 'case.reclassify', as: 'promised', reason: '须勘察' },
  { type: 'case.reclassify', as: 'joint', reason: '须会办' },
  { type: 'case.pause', reason: '检验', notifiedOn: '2026-03-02', until: '2027-03-02' },
  { type: 'case.pause', reason: '检验', notifiedOn: '2026-03-02' },
  { type: 'case.pause', reason: '领导出差' },
  { type: 'case.resume' },
  { type: 'case.extend', amount: 5, approver: 'authorityHead', reason: '案情复杂' },
  { type: 'case.survey', surveyors: ['W1', 'W2'], finding: 'unmet' },
  { type: 'case.escalate', to: '省厅' },
  { type: 'case.answer', outcome: 'granted' },
  { type: 'case.tell' },
  { type: 'case.consult', departments: ['民政局'], by: '2026-03-09' },
  { type: 'case.opine', department: '民政局', answer: 'agree' },
  { type: 'case.opine', department: '民政局', answer: 'disagree' },
  { type: 'case.meet', present: [] },
  { type: 'case.decide', outcome: 'granted', reason: '符合条件' },
  { type: 'case.decide', outcome: 'refused', ...no },
  { type: 'case.decide', outcome: 'refused', reason: no.reason },
  { type: 'case.bill', items: [{ name: '证照工本费', amount: 10, basis: '价费字〔1992〕1号' }] },
  { type: 'case.pay' },
  { type: 'case.deliver', way: 'window' },
  { type: 'case.withdraw' },
  { type: 'case.void', reason: '录入错误', approver: 'D001' },
  { type: 'case.handOver', to: 'W103', because: 'cover' },
  { type: 'case.requestReview', ground: '已补办' },
  { type: 'case.review', result: 'overturned', reason: '符合条件' },
  { type: 'case.review', result: 'upheld', reason: '维持' },
  { type: 'case.verify', finding: 'broken', consequence: 'revocation' },
  { type: 'case.verify', finding: 'kept' },
  { type: 'case.archive' },
  { type: 'day.begin' },
];

/** Each of them today, and the beginning of a day when every term is over. */
const eventsOn = (on: IsoDate): CaseChange[] => [
  ...WORDS.map((words) => ({ ...words, on }) as CaseChange),
  { type: 'day.begin', on: on > '2026-06-01' ? on : '2026-06-01' },
];

/** What a guard can tell apart: two snapshots alike in this take the same events. */
function alike({ value, context }: CaseSnapshot): string {
  const { caseType, materials, told, fresh, outstanding, opinions, report, surveyed, review } = context;
  const { facts, commitment, verified, answered, forwarded, outcome, rules } = context;
  return JSON.stringify([
    value,
    caseType,
    materials.map(({ given }) => given),
    told.length > 0,
    fresh.length,
    outstanding?.materials,
    opinions.map(({ answer, overdue }) => answer ?? overdue),
    rules.refusal.reportFirst && report !== undefined,
    rules.returning.afterSurvey && surveyed,
    review !== undefined,
    facts.extensions?.length,
    commitment && verified?.finding,
    answered && answered.toldOn !== undefined,
    forwarded !== undefined,
    outcome,
  ]);
}

/** The events that lead to another state; bills, which stand beside everything, are left to the walks. */
function leadsOn(state: CaseSnapshot): CaseChange[] {
  if (state.status !== 'active') return [];
  return eventsOn(state.context.on).filter(({ type }) => type !== 'case.bill' && type !== 'case.pay');
}

const missing = [{ id: '2', name: '体检证明', required: true, deferrable: true, given: false }];
const cases: [string, RuleSet, Parameters<typeof aReceivedCase>[0]][] = [
  ['immediate', nationalRuleSet, { system: 'direct', caseType: 'immediate' }],
  ['promised', xiangfan, { system: 'committed', caseType: 'promised' }],
  ['promised, 上报', nationalRuleSet, { system: 'escalated', caseType: 'promised', superior: '省厅' }],
  ['joint', shenzhenCoHandling, { system: 'joint', caseType: 'joint' }],
  ['joint, 逾期亮牌', nationalRuleSet, { system: 'joint', caseType: 'joint' }],
  ['supplement', binzhou, { materials: missing }],
  ['supplement, 容缺', shenzhenDeferral, { materials: missing }],
  ['supplement, 受理并告知', anhuiStyle, { materials: missing }],
  ['returned, 否定报备', yingkou, { system: 'definiteReply' }],
];

describe.each(cases)('every state that a %s case can reach', (_, ruleSet, overrides) => {
  const received = aReceivedCase({ rules: caseRulesOf(ruleSet), ...overrides });
  const { type: __, ...input } = received;
  const map = getAdjacencyMap(caseMachine as never, {
    input,
    events: ((state: CaseSnapshot) => leadsOn(state)) as never,
    serializeState: alike as never,
    limit: 5_000_000,
  });
  const states = Object.values(map).map(({ state }) => state as unknown as CaseSnapshot);

  it('stands at one stage', () => {
    expect(states.length).toBeGreaterThan(20);
    for (const state of states) expect(stageOf(state)).toBeDefined();
  });

  it('takes every event or refuses it with a code, as can() says, and says beforehand what it will not take', () => {
    const wrong: unknown[] = [];
    for (const state of states)
      for (const event of eventsOn(state.context.on)) {
        const acceptance = accept(caseMachine, state, event);
        const isCoded = acceptance.ok || REFUSALS.includes(acceptance.refusal);
        const beforehand = refusalOf(caseMachine, state, { type: event.type }, 'standing');
        const isForetold = !acceptance.ok || event.type === 'day.begin' || beforehand === undefined;
        if (acceptance.ok !== state.can(event) || !isCoded || !isForetold) wrong.push([state.value, event, acceptance]);
      }
    expect(wrong).toEqual([]);
  });

  it('survives being stored after every event', () => {
    for (const state of states) {
      const { value, context } = JSON.parse(JSON.stringify(caseMachine.getPersistedSnapshot(state)));
      const restored = caseMachine.resolveState({ value, context });
      expect([restored.value, restored.context]).toEqual([state.value, state.context]);
    }
  });

  it('has ended only with what its document needs', () => {
    for (const state of states) {
      const { outcome, no: words, facts, rules, report } = state.context;
      const stage = stageOf(state);
      if (stage === 'closed') expect([facts.decidedOn, facts.deliveredOn, outcome]).not.toContain(undefined);
      if (outcome === 'refused' || stage === 'returned') expect(words?.reason).toBeTruthy();
      const wasLapse = words?.basis === undefined;
      if (stage === 'returned' && !wasLapse) expect(words?.remedies?.length).toBeGreaterThan(0);
      if (stage === 'returned' && !wasLapse && rules.refusal.reportFirst) expect(report).toBeDefined();
    }
  });

  it('has no pause without a basis in its rules', () => {
    for (const { context } of states)
      for (const { reason } of context.facts.pauses ?? [])
        expect([...context.rules.pause.reasons, '容缺材料未补齐']).toContain(reason);
  });
});

describe('a walk through a case', () => {
  const step = fc.tuple(fc.nat({ max: WORDS.length }), fc.nat({ max: 9 }));
  const start = fc.constantFrom(...cases);

  /** Each step goes some days on, and the days begin as they do in a hall. */
  function walk([, ruleSet, overrides]: (typeof cases)[number], steps: readonly (readonly [number, number])[]) {
    const received = aReceivedCase({ rules: caseRulesOf(ruleSet), ...overrides });
    let snapshot = receiveCase(received);
    const log: CaseChange[] = [];
    let today: IsoDate = received.on;
    for (const [which, days] of steps) {
      today = dayOf(dayNumber(today) + days);
      const begun = beginDay(snapshot, { type: 'day.begin', on: today });
      if (begun) {
        snapshot = begun;
        log.push({ type: 'day.begin', on: today });
      }
      const event = eventsOn(today)[which]!;
      const acceptance = event.type === 'day.begin' ? undefined : accept(caseMachine, snapshot, event);
      if (!acceptance?.ok) continue;
      snapshot = acceptance.snapshot;
      log.push(event);
    }
    return { received, snapshot, log, ruleSet, today };
  }

  it('tells the same gap again only of a paper that was handed in since', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (from, steps) => {
        const told = new Set<string>();
        for (const event of walk(from, steps).log) {
          if (event.type === 'case.supply') for (const id of event.materials) told.delete(id);
          if (event.type !== 'case.notify') continue;
          for (const { material } of event.gaps) {
            expect(told).not.toContain(material);
            told.add(material);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leaves facts that limits can be worked out from, on every day of it', () => {
    const anyRules = fc.tuple(
      fc.constantFrom(...ALL_RULE_SETS, receiptOnly),
      fc.constantFrom(...HANDLING_SYSTEMS),
      fc.boolean(),
    );
    fc.assert(
      fc.property(anyRules, fc.array(step, { maxLength: 40 }), ([ruleSet, system, lacks], steps) => {
        const superior = system === 'escalated' && { superior: '省厅' };
        const overrides = { system, ...superior, ...(lacks && { materials: missing }) };
        const { snapshot, today } = walk(['', ruleSet, overrides], steps);
        expect(() => deadlines(snapshot.context.facts, ruleSet, chinaCalendar, today)).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  it('never counts a day of an effective pause', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (from, steps) => {
        const { snapshot, ruleSet, today } = walk(from, steps);
        const { facts } = snapshot.context;
        const ended = { ...facts, decidedOn: undefined, deliveredOn: undefined };
        const { pauses, ...unpaused } = ended;
        if (!pauses?.length || facts.acceptedOn === undefined) return;
        const later = dayOf(dayNumber(today) + 60);
        const clean = JSON.parse(JSON.stringify({ ...unpaused, pauses: pauses.map((one) => ({ to: today, ...one })) }));
        const with_ = deadlines(clean, ruleSet, chinaCalendar, later);
        const without = deadlines({ ...clean, pauses: [] }, ruleSet, chinaCalendar, later);
        const moved = with_.pauses.some(
          ({ effective, from: begun, to }) => effective && to !== undefined && begun < to,
        );
        const [a, b] = [with_.statutory?.due, without.statutory?.due];
        if (a && b) expect(a >= b).toBe(true);
        if (!moved) expect(a).toBe(b);
      }),
      { numRuns: 300 },
    );
  });

  it('replays from its log to where it stood, in one go or with a rest on the way', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), fc.nat({ max: 40 }), (from, steps, rest) => {
        const { received, snapshot, log } = walk(from, steps);
        const again = replayCase([received, ...JSON.parse(JSON.stringify(log))]);
        expect([again.value, again.context]).toEqual([snapshot.value, snapshot.context]);
        const half = replayCase([received, ...log.slice(0, rest)]);
        const rested = caseMachine.resolveState(
          JSON.parse(JSON.stringify({ value: half.value, context: half.context })),
        );
        expect(replayCase(log.slice(rest), rested).context).toEqual(snapshot.context);
      }),
      { numRuns: 400 },
    );
  });

  it('takes nothing back into the past, and forged words never throw', () => {
    const forged = fc.record(
      {
        type: fc.constantFrom(...CASE_CHANGE_TYPES, 'case.receive', 'case.*', '*', 'xstate.stop', 'constructor'),
        on: fc.constantFrom('2026-03-02', '2026-03-09', '1999-01-01', '', null),
        materials: fc.constantFrom(['2'], [], null, 'x', [null]),
        gaps: fc.constantFrom([], null, [{}], [{ material: '2', fault: 'missing', remedy: 3 }]),
        as: fc.constantFrom('immediate', 'returned', null),
        reason: fc.constantFrom('', 7, null, '理由'),
        departments: fc.constantFrom([], null, ['', '']),
        items: fc.constantFrom([], null, [{ amount: -1 }]),
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 12 }), forged, (from, steps, event) => {
        const { snapshot } = walk(from, steps);
        const acceptance = accept(caseMachine, snapshot, event as unknown as CaseChange);
        if (acceptance.ok) expect((event.on as string) >= snapshot.context.on).toBe(true);
        else expect(REFUSALS).toContain(acceptance.refusal);
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each(Object.entries(CASE_MACHINES))('the %s machine alone', (type, machine) => {
  it('reaches no state that the whole case does not know, and no type but its own', () => {
    const overrides =
      type === 'immediate' ? ({ system: 'direct' } as const) : type === 'joint' ? ({ system: 'joint' } as const) : {};
    const { type: _, ...input } = aReceivedCase({
      rules: caseRulesOf(xiangfan),
      ...(type === 'supplement' && { materials: missing }),
      ...overrides,
    });
    const map = getAdjacencyMap(machine as never, {
      input,
      events: ((state: CaseSnapshot) => leadsOn(state)) as never,
      serializeState: alike as never,
      limit: 5_000_000,
    });
    const states = Object.values(map).map(({ state }) => state as unknown as CaseSnapshot);
    const reached = new Set(states.map(({ context }) => context.caseType));
    expect(reached).toContain(type === 'supplement' || type === 'returned' ? type : input.caseType);
    for (const { value } of states)
      expect(() => caseMachine.resolveState({ value, context: {} as never })).not.toThrow();
  });
});
