import type { CaseChangeType, CaseRecord, HallGateway } from '@banshi/core';
import { NO } from './hall-case-cases.ts';
import type { HallGatewayCase, RunningHall } from './hall-gateway-subject.ts';
import { type HallWalk, walkThrough } from './hall-walk.ts';
import { clerkAt, VISITOR } from './model-hall.ts';
import { mustEqual, mustReject } from './must.ts';

/** The clerk of the case does one thing more. */
type Do = (name: CaseChangeType, words?: object) => Promise<CaseRecord>;

const BILL = { items: [{ name: '工本费', amount: 10, basis: '价费字〔1992〕127号' }] };
const SIGNED = { reason: '录入有误', approver: 'clerk-9' };
const gap = (material: string) => ({ material, fault: 'missing', remedy: '补交' });

/** How a case comes into the state that a row is about, and at which window. */
const STATES = {
  incomplete: { window: '1', make: (walk: HallWalk) => walk.receive(1, 'food', ['1', '2']) },
  complete: { window: '1', make: (walk: HallWalk) => walk.receive() },
  told: after('incomplete', (go) => go('case.notify', { gaps: [gap('3')] })),
  promised: { window: '1', make: (walk: HallWalk) => walk.accept('promised') },
  extended: after('promised', (go) => go('case.extend', { amount: 5, approver: 'authorityHead', reason: '案情复杂' })),
  billed: after('promised', (go) => go('case.bill', BILL)),
  unpaid: after('billed', (go) => go('case.decide', { outcome: 'granted' })),
  decided: after('promised', (go) => go('case.decide', { outcome: 'granted' })),
  closed: after('decided', (go) => go('case.deliver', { way: 'window' })),
  returned: after('complete', (go) => go('case.decline', { ...NO, ground: 'notQualified' })),
  joint: { window: '2', make: (walk: HallWalk) => walk.accept('joint', 1, 'land') },
  consulted: after('joint', (go) => go('case.consult', { departments: ['health', '市消防支队'] })),
  halfAnswered: after('consulted', (go) => go('case.opine', { department: '市消防支队', answer: 'agree' })),
  reporting: {
    window: '1',
    async make({ clerk }: HallWalk) {
      const { caseNumber } = await clerk.run('case.receive', { guide: 'nurse', given: [], system: 'escalated' });
      return clerk.run('case.accept', { caseNumber, version: 1, as: 'promised' });
    },
  },
  reported: after('reporting', (go) => go('case.escalate', { to: '市卫生健康委' })),
  answered: after('reported', (go) => go('case.answer', { outcome: 'granted' })),
  committed: {
    window: '1',
    async make({ receive, clerk }: HallWalk) {
      const { caseNumber } = await receive(1, 'food', ['1', '2']);
      const words = { as: 'promised', commitment: { materials: ['3'] } } as const;
      return clerk.run('case.accept', { caseNumber, version: 1, ...words });
    },
  },
  committedClosed: after('committed', async (go) => {
    await go('case.decide', { outcome: 'granted' });
    return go('case.deliver', { way: 'window' });
  }),
} as const satisfies Record<string, CaseState>;

interface CaseState {
  readonly window: string;
  readonly make: (walk: HallWalk) => Promise<CaseRecord>;
}

type Row = readonly [state: keyof typeof STATES, name: CaseChangeType, words: object, code: string];

/** What a case refuses, where it stands and in what words. Each row is one promise. */
const ROWS: readonly Row[] = [
  ['incomplete', 'case.supply', { materials: [] }, 'materials-required'],
  ['incomplete', 'case.supply', { materials: ['9'] }, 'unknown-material'],
  ['incomplete', 'case.notify', { gaps: [] }, 'gaps-required'],
  ['incomplete', 'case.notify', { gaps: [{ ...gap('3'), remedy: ' ' }] }, 'gaps-required'],
  ['incomplete', 'case.notify', { gaps: [gap('9')] }, 'unknown-material'],
  ['incomplete', 'case.notify', { gaps: [gap('1')] }, 'gaps-not-all-told'],
  ['incomplete', 'case.notify', { gaps: [gap('3')], supplyBy: '2000-01-01' }, 'supply-day-required'],
  ['incomplete', 'case.accept', { as: 'promised' }, 'materials-incomplete'],
  ['incomplete', 'case.accept', { as: 'promised', deferred: { materials: ['3'] } }, 'deferral-not-allowed'],
  ['incomplete', 'case.accept', { as: 'promised', commitment: { materials: ['9'] } }, 'unknown-material'],
  ['incomplete', 'case.decline', { ...NO, ground: 'incomplete' }, 'notice-first'],
  ['told', 'case.notify', { gaps: [gap('1')] }, 'already-told'],
  ['told', 'case.accept', { as: 'promised' }, 'not-allowed-now'],
  ['complete', 'case.accept', { as: 'joint' }, 'type-not-allowed'],
  ['complete', 'case.decline', { ...NO, ground: 'notCompetent' }, 'competent-required'],
  ['complete', 'case.decline', { ...NO, ground: 'notQualified', reason: ' ' }, 'reason-required'],
  ['complete', 'case.decline', { ...NO, ground: 'notQualified', basis: '' }, 'legal-basis-required'],
  ['complete', 'case.decline', { ...NO, ground: 'notQualified', remedies: [] }, 'remedies-required'],
  ['complete', 'case.decline', { ...NO, ground: 'whim' }, 'invalid-command'],
  ['complete', 'case.report', { reason: '不符', basis: '第五条', approver: '' }, 'approver-required'],
  ['complete', 'case.void', { ...SIGNED, approver: ' ' }, 'approver-required'],
  ['complete', 'case.void', { ...SIGNED, reason: '' }, 'reason-required'],
  ['complete', 'case.handOver', { to: '', because: 'referred' }, 'officer-required'],
  ['complete', 'case.decide', { outcome: 'granted' }, 'not-allowed-now'],
  ['complete', 'case.deliver', { way: 'window' }, 'not-allowed-now'],
  ['promised', 'case.accept', { as: 'promised' }, 'not-allowed-now'],
  ['promised', 'case.decide', { outcome: 'perhaps' }, 'invalid-command'],
  ['promised', 'case.decide', { outcome: 'refused' }, 'reason-required'],
  ['promised', 'case.decide', { ...NO, outcome: 'refused', basis: ' ' }, 'legal-basis-required'],
  ['promised', 'case.decide', { ...NO, outcome: 'refused', remedies: [''] }, 'remedies-required'],
  ['promised', 'case.decline', { ...NO, ground: 'notQualified' }, 'return-not-allowed'],
  ['promised', 'case.pause', { reason: '出差' }, 'pause-basis-required'],
  ['promised', 'case.pause', { reason: '检验', notifiedOn: '2026-11-23' }, 'pause-time-required'],
  ['promised', 'case.resume', {}, 'not-allowed-now'],
  ['promised', 'case.extend', { amount: 11, approver: 'authorityHead', reason: '复杂' }, 'extension-too-long'],
  ['promised', 'case.extend', { amount: 5, approver: 'governmentHead', reason: '复杂' }, 'approver-required'],
  ['promised', 'case.extend', { amount: 5, approver: 'authorityHead', reason: '' }, 'reason-required'],
  ['extended', 'case.extend', { amount: 5, approver: 'authorityHead', reason: '复杂' }, 'extension-limit'],
  ['promised', 'case.survey', { surveyors: ['1', '1'], finding: 'met' }, 'surveyors-required'],
  ['promised', 'case.reclassify', { as: 'joint', reason: ' ' }, 'reason-required'],
  ['promised', 'case.escalate', { to: '市局' }, 'type-not-allowed'],
  ['promised', 'case.tell', {}, 'nothing-to-tell'],
  ['promised', 'case.pay', {}, 'nothing-to-pay'],
  ['promised', 'case.bill', { items: [] }, 'bill-required'],
  ['promised', 'case.bill', { items: [{ name: '费', amount: 10, basis: ' ' }] }, 'legal-basis-required'],
  ['billed', 'case.bill', BILL, 'already-billed'],
  ['unpaid', 'case.deliver', { way: 'window' }, 'unpaid'],
  ['decided', 'case.decide', { outcome: 'granted' }, 'not-allowed-now'],
  ['decided', 'case.deliver', { way: 'pigeon' }, 'invalid-command'],
  ['closed', 'case.withdraw', {}, 'not-allowed-now'],
  ['closed', 'case.verify', { finding: 'kept' }, 'nothing-to-verify'],
  ['committedClosed', 'case.verify', { finding: 'broken' }, 'consequence-required'],
  ['returned', 'case.requestReview', { ground: '理由不成立' }, 'review-not-offered'],
  ['joint', 'case.consult', { departments: [] }, 'departments-required'],
  ['joint', 'case.consult', { departments: ['health'], by: '2000-01-01' }, 'opinion-day-required'],
  ['joint', 'case.decide', { outcome: 'granted' }, 'not-consulted'],
  ['consulted', 'case.consult', { departments: ['卫生健康局'] }, 'already-asked'],
  ['consulted', 'case.decide', { outcome: 'granted' }, 'opinions-outstanding'],
  ['consulted', 'case.opine', { department: 'land', answer: 'agree' }, 'not-consulted'],
  ['consulted', 'case.opine', { department: '市消防支队', answer: 'disagree' }, 'reason-required'],
  ['halfAnswered', 'case.opine', { department: '市消防支队', answer: 'agree' }, 'already-answered'],
  ['reporting', 'case.decide', { outcome: 'granted' }, 'superior-pending'],
  ['reporting', 'case.escalate', { to: ' ' }, 'superior-required'],
  ['answered', 'case.escalate', { to: '省厅' }, 'already-forwarded'],
  ['answered', 'case.decide', { ...NO, outcome: 'refused' }, 'superior-decides'],
];

/** Which commands on a case a hall refuses, and why; whatever it refuses is as it was. 办件拒绝用例. */
export const hallCaseRefusalCases: readonly HallGatewayCase[] = [
  ...ROWS.map(([state, name, words, code], index): HallGatewayCase => ({
    name: `refuses ${name} of a case that is ${state} with ${code} (row ${index + 1})`,
    async run(running) {
      const { window } = STATES[state];
      const walk = walkThrough(running, window);
      const { caseNumber, version } = await STATES[state].make(walk);
      await mustReject(walk.clerk.run(name, { ...words, caseNumber, version } as never), code);
      mustEqual((await walk.visitor.findCase(caseNumber))?.version, version, 'its version');
    },
  })),
  ...(
    [
      [{ given: [] }, '1', 'invalid-command'],
      [{ guide: 'none', given: [] }, '1', 'unknown-guide'],
      [{ guide: 'food', given: ['9'] }, '1', 'unknown-material'],
      [{ guide: 'food', given: ['01'] }, '1', 'unknown-material'],
      [{ guide: 'food', given: [] }, '2', 'not-your-role'],
      [{ guide: 'food', given: [], system: 'magic' }, '1', 'invalid-command'],
      [{ ticket: '2026-11-23/A001', given: [] }, '1', 'invalid-command'],
      [{ ticket: '2026-11-23/A001', version: 3, given: [] }, '1', 'unknown-ticket'],
    ] as const
  ).map(([input, window, code]): HallGatewayCase => ({
    name: `receives nothing of ${JSON.stringify(input)} at window ${window}: ${code}`,
    async run({ gateway }) {
      await mustReject(gateway(clerkAt(window)).run('case.receive', input as never), code);
      mustEqual((await gateway(clerkAt(window)).readWindow(window)).cases, [], 'the cases at the window');
    },
  })),
  {
    name: 'takes nothing on a case from whoever has no part in it, and nothing on a case that is not there',
    async run({ gateway }: RunningHall) {
      const visitor: HallGateway = gateway(VISITOR);
      const { caseNumber } = await visitor.run('case.submit', { guide: 'food', given: [] });
      const ref = { caseNumber, version: 1 };
      await mustReject(visitor.run('case.accept', { ...ref, as: 'promised' }), 'not-your-role');
      await mustReject(visitor.run('case.receive', { guide: 'food', given: [] }), 'not-your-role');
      await mustReject(visitor.run('case.pay', ref), 'not-your-role');
      await mustReject(gateway(clerkAt('1')).run('case.submit', { guide: 'food', given: [] }), 'not-your-role');
      await mustReject(gateway({ role: 'clerk', id: 'c' }).run('case.withdraw', ref), 'not-your-role');
      await mustReject(visitor.run('case.withdraw', { caseNumber: '20261123A7K2M98', version: 1 }), 'unknown-case');
      await mustReject(visitor.run('case.withdraw', { caseNumber, version: 0 }), 'invalid-command');
      await mustReject(visitor.run('case.withdraw', { caseNumber, version: 7 }), 'version-conflict');
      await mustReject(visitor.run('case.begin' as 'case.withdraw', ref), 'invalid-command');
    },
  },
];

/** The same state, and one step more. */
function after(before: string, step: (go: Do) => Promise<CaseRecord>): CaseState {
  const of = () => (STATES as Record<string, CaseState>)[before]!;
  return {
    get window() {
      return of().window;
    },
    async make(walk) {
      let at = await of().make(walk);
      return step(async (name, words = {}) => {
        const { caseNumber, version } = at;
        at = await walk.clerk.run(name, { ...words, caseNumber, version } as never);
        return at;
      });
    },
  };
}
