import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../log/log-store.ts';
import { caseStream } from '../../log/streams.ts';
import { accept } from '../../machines/accept.ts';
import { stageOf } from '../../machines/case-turn.ts';
import type { CaseContext } from '../../machines/case/case-context.ts';
import type { CaseChange, CaseEvent, CaseReceived } from '../../machines/case/case-event.ts';
import { caseMachine } from '../../machines/case/case.machine.ts';
import { refusalOf } from '../../machines/refusal-of.ts';
import { type CaseSnapshot, receiveCase } from '../../machines/replay-case.ts';
import { CASE_CHANGE_TYPES } from '../../model/case-commands.ts';
import type { CaseDocument } from '../../model/case-document.ts';
import type { HandlingSystem } from '../../model/handling-system.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { caseRulesOf } from '../../rules/case-rules.ts';
import { documentFaults } from '../../rules/document-faults.ts';
import { HANDLING_SYSTEM_RULES } from '../../rules/handling-systems.ts';
import { nationalRuleSet } from '../../rules/national-rule-set.ts';
import { parseLimit } from '../../rules/parse-limit.ts';
import { ALL_RULE_SETS, anhuiStyle, binzhou, shenzhenDeferral, xiangfan } from '../../rules/presets/index.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { aGuide } from '../../testing/a-guide.ts';
import { addWorkdays } from '../../time/add-workdays.ts';
import { chinaCalendar } from '../../time/china-calendar.ts';
import { dayNumber, dayOf } from '../../time/day-number.ts';
import { caseDocuments } from './case-documents.ts';
import { END_DOCUMENTS } from './document-kinds.ts';
import type { DocumentView } from './document-view.ts';

const no = { reason: '不符合条件', basis: '护士条例 第八条', remedies: ['六十日内申请行政复议'] };
const guide = aGuide({ hotline: '0515-12345', address: '县政务服务中心二楼' });

function filed(ruleSet: RuleSet, changes: Partial<CaseReceived> = {}): CaseReceived {
  const { system = 'committed', on = '2026-03-02' } = changes;
  return {
    type: 'case.receive',
    on,
    caseNumber: '2026030200001',
    guide: 'nurse-registration',
    matter: '护士执业注册',
    department: '卫生健康局',
    system,
    caseType: HANDLING_SYSTEM_RULES[system].accepts[0]!,
    limits: { statutory: parseLimit('20个工作日'), promised: parseLimit('5个工作日') },
    materials: [
      { id: '1', name: '申请表', required: true, deferrable: false, given: true },
      { id: '2', name: '体检证明', required: true, deferrable: true, given: false },
    ],
    noticeBy: addWorkdays(chinaCalendar, on, ruleSet.acceptance.noticeDays),
    rules: caseRulesOf(ruleSet),
    firstAsked: 'W101',
    ...changes,
  };
}

function logOf(events: readonly CaseEvent[]): LogEntry[] {
  return events.map((event, index) => ({
    stream: caseStream('2026030200001'),
    version: index + 1,
    position: index + 1,
    at: `${event.on}T01:00:00.000Z`,
    by: { role: 'clerk', id: 'W101', window: '1' },
    hall: 'h1',
    machine: 'case@2',
    ruleSet: 'national@1',
    command: String(index),
    event,
  }));
}

function documentsOf(events: readonly CaseEvent[], ruleSet = nationalRuleSet, more: Partial<DocumentView> = {}) {
  return caseDocuments(logOf(events), { calendar: chinaCalendar, ruleSet, guide, ...more });
}

const supplied = { type: 'case.supply', on: '2026-03-03', materials: ['2'] } as const;
const accepted = { type: 'case.accept', on: '2026-03-03', as: 'promised', officer: 'W101' } as const;
const noticed = {
  type: 'case.notify',
  on: '2026-03-03',
  gaps: [{ material: '2', fault: 'missing', remedy: '提交近六个月内的体检证明' }],
  supplyBy: '2026-03-10',
} as const;

describe('caseDocuments', () => {
  it('says when the case is accepted, by when it is promised, and where to ask', () => {
    const [acceptance] = documentsOf([filed(nationalRuleSet), supplied, accepted]);
    expect(acceptance).toEqual({
      kind: 'acceptance',
      number: '2026030200001-受理-1',
      on: '2026-03-03',
      caseNumber: '2026030200001',
      guide: 'nurse-registration',
      matter: '护士执业注册',
      authority: '卫生健康局',
      seal: '卫生健康局',
      contact: { hotline: '0515-12345', address: '县政务服务中心二楼' },
      ruleSet: 'national@1',
      version: 3,
      as: 'promised',
      acceptedOn: '2026-03-03',
      promised: parseLimit('5个工作日'),
      due: { on: '2026-03-10', limit: 'promised' },
    });
  });

  it('names all gaps with their remedies, the last day and what follows under the rules of the case', () => {
    const [notice] = documentsOf([filed(binzhou), noticed], binzhou);
    expect(notice).toMatchObject({
      kind: 'supplement',
      number: '2026030200001-补正-1',
      gaps: [{ material: '体检证明', fault: 'missing', remedy: '提交近六个月内的体检证明' }],
      supplyBy: '2026-03-10',
      consequence: 'refused',
    });
  });

  it.each([
    ['is withdrawn under the nation’s rules', nationalRuleSet, 'lapse', '2026030200001-补正-1 已告知的逾期后果'],
    ['is refused under those of Binzhou', binzhou, 'decision', '滨州市工程建设项目联合审批规定 (2020)'],
  ] as const)('a case that is not supplemented %s, and told so with its ground', (_, ruleSet, kind, basis) => {
    const documents = documentsOf([filed(ruleSet), noticed, { type: 'day.begin', on: '2026-03-11' }], ruleSet);
    const last = documents.at(-1) as Extract<CaseDocument, { basis: string }>;
    expect(last).toMatchObject({ kind, reason: '逾期未补正' });
    expect(last.basis).toContain(basis);
    expect(documentFaults(last)).toEqual([]);
  });

  it('is a non-acceptance where the law knows the ground, and a return with the papers everywhere else', () => {
    const decline = { type: 'case.decline', on: '2026-03-03', ...no } as const;
    const [away] = documentsOf([filed(nationalRuleSet), { ...decline, ground: 'notCompetent', competent: '市卫健委' }]);
    const [back] = documentsOf([filed(nationalRuleSet), { ...decline, ground: 'againstPolicy' }]);
    expect(away).toMatchObject({ kind: 'nonAcceptance', competent: '市卫健委', ...no });
    expect(back).toMatchObject({ kind: 'return', papers: ['申请表'], ...no });
  });

  it('hands out a supplement notice beside the acceptance where a gap does not hinder the review', () => {
    const minor = { materials: ['2'], supplyBy: '2026-03-09' } as const;
    const documents = documentsOf([filed(anhuiStyle), { ...accepted, minor }], anhuiStyle);
    expect(documents.map(({ kind }) => kind)).toEqual(['acceptance', 'supplement']);
    expect(documents[1]).toMatchObject({ accepted: true, supplyBy: '2026-03-09' });
  });

  it('tells with the acceptance what may follow, until when, and what happens otherwise', () => {
    const deferred = { materials: ['2'], supplyBy: '2026-03-09' } as const;
    const [acceptance] = documentsOf([filed(shenzhenDeferral), { ...accepted, deferred }], shenzhenDeferral);
    const { expiry: consequence } = shenzhenDeferral.deferral;
    expect(acceptance).toMatchObject({ outstanding: { materials: ['体检证明'], supplyBy: '2026-03-09', consequence } });
  });

  it('tells which procedure is not counted and how long it takes, then the day as it stands afterwards', () => {
    const documents = documentsOf([
      filed(nationalRuleSet),
      supplied,
      accepted,
      { type: 'case.pause', on: '2026-03-04', reason: '听证', notifiedOn: '2026-03-04', until: '2026-03-13' },
      { type: 'case.extend', on: '2026-03-05', amount: 10, approver: 'authorityHead', reason: '案情复杂' },
      { type: 'case.resume', on: '2026-03-13' },
    ]);
    const [, procedure, extension, resumption] = documents;
    expect(procedure).toMatchObject({ kind: 'specialProcedure', procedure: '听证', until: '2026-03-13' });
    expect(extension).toMatchObject({ kind: 'extension', remaining: 29, approver: 'authorityHead' });
    expect(resumption).toMatchObject({ kind: 'resumption', due: { on: '2026-03-19', limit: 'promised' } });
  });

  it('gives the new day and the old one when a limit is extended', () => {
    const extend = {
      type: 'case.extend',
      on: '2026-03-05',
      amount: 10,
      approver: 'authorityHead',
      reason: '案情复杂',
    } as const;
    const extension = documentsOf([filed(nationalRuleSet), supplied, accepted, extend]).at(-1);
    expect(extension).toMatchObject({
      was: { on: '2026-03-31', limit: 'statutory' },
      due: { on: '2026-04-15', limit: 'statutory' },
      promise: { on: '2026-03-10', limit: 'promised' },
    });
  });

  it('P5: bills all departments at once, with a subtotal for each', () => {
    const items = [
      { name: '登记费', amount: 80.1, basis: '甲', department: '自然资源局' },
      { name: '工本费', amount: 10.2, basis: '乙' },
      { name: '测绘费', amount: 0.7, basis: '丙', department: '自然资源局' },
    ];
    const bill = documentsOf([
      filed(nationalRuleSet),
      supplied,
      accepted,
      { type: 'case.bill', on: '2026-03-04', items },
    ]);
    expect(bill.at(-1)).toMatchObject({
      kind: 'payment',
      sections: [
        { department: '自然资源局', subtotal: 80.8 },
        { department: '卫生健康局', subtotal: 10.2 },
      ],
      total: 91,
    });
  });

  it('reads what the machines before `case@2` wrote', () => {
    const [entry] = logOf([filed(nationalRuleSet)]);
    const event = { ...filed(nationalRuleSet), type: 'case.accept', acceptedOn: '2026-03-02' } as unknown as CaseEvent;
    const documents = caseDocuments([{ ...entry!, machine: 'promised-case@1', event }], { calendar: chinaCalendar });
    expect(documents.map(({ number }) => number)).toEqual(['2026030200001-受理-1']);
  });

  it('revokes or has mended what rests on a broken commitment', () => {
    const closed: readonly CaseEvent[] = [
      filed(nationalRuleSet),
      { ...accepted, commitment: { materials: ['2'], signedOn: '2026-03-03' } },
      { type: 'case.decide', on: '2026-03-04', outcome: 'granted' },
      { type: 'case.deliver', on: '2026-03-05', way: 'post' },
    ];
    const verify = { type: 'case.verify', on: '2026-03-20', finding: 'broken' } as const;
    const corrected = documentsOf([...closed, { ...verify, consequence: 'correction' }]);
    const revoked = documentsOf([...closed, { ...verify, consequence: 'revocation' }]);
    expect(corrected.map(({ kind }) => kind)).toEqual(['acceptance', 'decision', 'completion', 'correction']);
    expect(corrected.at(-1)).toMatchObject({ materials: ['体检证明'] });
    expect(revoked.at(-1)).toMatchObject({ kind: 'revocation', number: '2026030200001-撤销-1' });
    expect([...corrected, ...revoked].flatMap(documentFaults)).toEqual([]);
  });

  it('no case ends without its document, and no document lacks what it must say', () => {
    fc.assert(
      fc.property(walks, ({ ruleSet, system, moves }) => {
        const { log, snapshots } = walked(filed(ruleSet, { system }), moves);
        const documents = documentsOf(log, ruleSet);
        expect(
          documents.flatMap((document) => documentFaults(document).map(({ code }) => [document.kind, code])),
        ).toEqual([]);
        expect(new Set(documents.map(({ number }) => number)).size).toBe(documents.length);
        expect(documentsOf(structuredClone(log), ruleSet)).toEqual(documents);
        for (const [index, snapshot] of snapshots.entries()) {
          const stage = stageOf(snapshot);
          const expected = END_DOCUMENTS[stage as keyof typeof END_DOCUMENTS];
          const given = documents.filter(({ version }) => version <= index + 1).map(({ kind }) => kind);
          if (expected)
            expect(
              given.some((kind) => expected.includes(kind)),
              `${stage}: ${given.join()}`,
            ).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const SYSTEMS: readonly HandlingSystem[] = ['direct', 'committed', 'joint', 'escalated', 'definiteReply'];

/** A move is two numbers: which of the events that the case allows, and what it says. */
const walks = fc.record({
  ruleSet: fc.constantFrom(...ALL_RULE_SETS, xiangfan, anhuiStyle, shenzhenDeferral),
  system: fc.constantFrom(...SYSTEMS),
  moves: fc.array(fc.record({ pick: fc.nat(999), seed: fc.nat(999) }), { minLength: 3, maxLength: 30 }),
});

interface Move {
  readonly pick: number;
  readonly seed: number;
}

/** What ends a case, and so is tried one time in eight. */
const RARE = new Set<CaseChange['type']>(['case.void', 'case.withdraw', 'case.decline', 'case.archive']);

/** The events that the machine took of those that were tried, and where it stood after each. */
function walked(first: CaseReceived, moves: readonly Move[]) {
  let snapshot = receiveCase(first);
  const log: CaseEvent[] = [first];
  const snapshots: CaseSnapshot[] = [snapshot];
  let on = first.on;
  for (const { pick, seed } of moves) {
    const types: CaseChange['type'][] = (['day.begin', ...CASE_CHANGE_TYPES] as const).filter(
      (type) =>
        refusalOf(caseMachine, snapshot, { type }, 'standing') === undefined && (!RARE.has(type) || pick % 8 === 0),
    );
    const type = pick % 5 === 0 ? 'day.begin' : (types[pick % types.length] ?? 'day.begin');
    const day = later(on, type === 'day.begin' ? seed % 13 : seed % 2);
    const event = eventOf(type, snapshot.context, day, seed);
    const acceptance = accept(caseMachine, snapshot, event);
    if (!acceptance.ok) continue;
    ({ snapshot } = acceptance);
    on = day;
    log.push(event);
    snapshots.push(snapshot);
  }
  return { log, snapshots };
}

function later(day: IsoDate, days: number): IsoDate {
  return dayOf(dayNumber(day) + days);
}

function eventOf(type: CaseChange['type'], context: CaseContext, on: IsoDate, seed: number): CaseChange {
  const { rules, system, facts, materials } = context;
  const one = <T>(...choices: readonly T[]): T => choices[seed % choices.length]!;
  const extension = rules.extension[facts.handling ?? 'ordinary'];
  const missing = materials.filter(({ given, deferrable }) => !given && deferrable).map(({ id }) => id);
  const follow = { materials: missing, supplyBy: later(on, 3) };
  const outcome = context.answered?.outcome ?? one('granted', 'refused');
  const words: { readonly [T in CaseChange['type']]: Omit<Extract<CaseChange, { type: T }>, 'type' | 'on'> } = {
    'case.supply': { materials: one(['2'], ['1', '2']) },
    'case.notify': {
      gaps: materials.map(({ id }) => ({ material: id, fault: 'faulty' as const, remedy: '重新提交' })),
      supplyBy: later(on, 5),
    },
    'case.report': { ...no, approver: 'S001' },
    'case.accept': {
      as: one(...HANDLING_SYSTEM_RULES[system].accepts),
      officer: 'W101',
      ...(missing.length > 0 && {
        ...(rules.deferral.allowed && seed % 3 === 0 && { deferred: follow }),
        ...(rules.acceptance.minorGaps === 'acceptAndNotify' && seed % 3 === 1 && { minor: follow }),
        ...(seed % 3 === 2 && { commitment: { materials: missing, signedOn: on } }),
      }),
    },
    'case.decline': {
      ...no,
      ground: one('notRequired', 'notCompetent', 'notQualified', 'incomplete'),
      competent: '市局',
    },
    'case.reclassify': { as: one(...HANDLING_SYSTEM_RULES[system].becomes, 'promised'), reason: '需要勘察' },
    'case.pause': { reason: one(...rules.pause.reasons), notifiedOn: on, until: later(on, 7) },
    'case.resume': {},
    'case.extend': { amount: Math.max(1, extension.most), approver: extension.approver, reason: '案情复杂' },
    'case.survey': { surveyors: ['W101', 'W102'], finding: one('met', 'unmet') },
    'case.escalate': { to: '市局' },
    'case.answer': { outcome: one('granted', 'refused') },
    'case.tell': {},
    'case.consult': { departments: ['自然资源局', '生态环境局'], by: later(on, 3) },
    'case.opine': { department: one('自然资源局', '生态环境局'), answer: 'agree' },
    'case.meet': { present: one(['自然资源局'], []) },
    'case.decide': { outcome, signatory: 'S001', ...no },
    'case.bill': { items: [{ name: '工本费', amount: seed / 100 + 0.01, basis: '价格规定' }] },
    'case.pay': {},
    'case.deliver': { way: one('window', 'post', 'electronic', 'point') },
    'case.withdraw': {},
    'case.void': { reason: '重复录入', approver: 'S001' },
    'case.handOver': { to: 'W102', because: 'cover' },
    'case.requestReview': { ground: '材料齐全' },
    'case.review': { result: one('upheld', 'overturned'), reason: '经复核' },
    'case.verify':
      seed % 3 === 0 ? { finding: 'kept' } : { finding: 'broken', consequence: one('correction', 'revocation') },
    'case.archive': {},
    'day.begin': {},
  };
  return { type, on, ...words[type] } as CaseChange;
}
