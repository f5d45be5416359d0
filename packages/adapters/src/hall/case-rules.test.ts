import type { CaseChangeType, CaseRecord, HandlingSystem } from '@banshi/core';
import { nationalRuleSet, type RuleSet } from '@banshi/core/rules';
import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import type { HallLogLine } from './index.ts';

const NO = { reason: '不符合条件', basis: '第五条', remedies: ['行政复议'] };
const given = ['1', '2', '3'];
const rulesWith = (change: Partial<RuleSet>): RuleSet => ({ ...nationalRuleSet, id: 'here', ...change });
const { acceptance, deferral, refusal, returning, decision } = nationalRuleSet;
const GAP = { gaps: [{ material: '3', fault: 'missing', remedy: '补交' }] };

/** What a window of a place sends over HTTP, and how a case of that place comes to where the row begins. */
interface Row {
  readonly ruleSet?: RuleSet;
  readonly papers?: readonly string[];
  readonly system?: HandlingSystem;
  /** What is done before, day by day; a string is the time to which the clock is put. */
  readonly before?: readonly (string | readonly [CaseChangeType, object])[];
  readonly sends: readonly [CaseChangeType, object];
  readonly code: string;
  readonly status: number;
}

const ACCEPT = ['case.accept', { as: 'promised' }] as const;
const DEFER = ['case.accept', { as: 'promised', deferred: { materials: ['3'] } }] as const;
const EXTEND = ['case.extend', { amount: 5, approver: 'authorityHead', reason: '案情复杂' }] as const;
const deferring = rulesWith({ deferral: { ...deferral, allowed: true } });

const ROWS: readonly (readonly [string, Row])[] = [
  [
    'gives no notice where incomplete papers go back',
    {
      ruleSet: rulesWith({ acceptance: { ...acceptance, incomplete: 'returned' } }),
      papers: ['1', '2'],
      sends: ['case.notify', GAP],
      code: 'returned-instead',
      status: 409,
    },
  ],
  [
    'lets no main paper follow',
    {
      ruleSet: deferring,
      papers: ['2', '3'],
      sends: ['case.accept', { as: 'promised', deferred: { materials: ['1'] } }],
      code: 'main-material-missing',
      status: 422,
    },
  ],
  [
    'hands out no licence before the papers that were to follow are in',
    {
      ruleSet: deferring,
      papers: ['1', '2'],
      before: [DEFER, ['case.decide', { outcome: 'granted' }]],
      sends: ['case.deliver', { way: 'window' }],
      code: 'materials-outstanding',
      status: 409,
    },
  ],
  [
    'declines nothing that was not reported first',
    {
      ruleSet: rulesWith({ refusal: { ...refusal, reportFirst: true } }),
      sends: ['case.decline', { ...NO, ground: 'notQualified' }],
      code: 'report-first',
      status: 409,
    },
  ],
  [
    'sends nothing back that was not surveyed',
    {
      ruleSet: rulesWith({ returning: { ...returning, afterSurvey: true } }),
      before: [ACCEPT],
      sends: ['case.decline', { ...NO, ground: 'notQualified' }],
      code: 'survey-required',
      status: 409,
    },
  ],
  [
    'decides nothing without its one signatory',
    {
      ruleSet: rulesWith({ decision: { ...decision, signatory: 'dutyDirector' } }),
      before: [ACCEPT],
      sends: ['case.decide', { outcome: 'granted' }],
      code: 'signatory-required',
      status: 422,
    },
  ],
  [
    'extends no limit that is over',
    {
      before: [ACCEPT, '2026-12-28T01:00:00Z'],
      sends: EXTEND,
      code: 'extension-after-expiry',
      status: 409,
    },
  ],
  [
    'takes no event of an earlier day than the last',
    { before: [ACCEPT, '2026-11-22T01:00:00Z'], sends: ['case.withdraw', {}], code: 'backdated', status: 409 },
  ],
  [
    'lets nobody who sent a case back review it',
    {
      ruleSet: rulesWith({ returning: { ...returning, reviewOffice: '业务科' } }),
      before: [
        ['case.decline', { ...NO, ground: 'notQualified' }],
        ['case.requestReview', { ground: '条件已具备' }],
      ],
      sends: ['case.review', { result: 'upheld', reason: '维持' }],
      code: 'same-person',
      status: 409,
    },
  ],
];

async function toCase(row: Row) {
  const lines: HallLogLine[] = [];
  const hall = openHall({ log: (line) => lines.push(line), ...(row.ruleSet && { ruleSet: row.ruleSet }) });
  const clerk = hall.clerk('1');
  const { ticket } = await hall.visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(1) });
  await clerk.run('ticket.callNext', { window: '1' });
  await clerk.run('ticket.serve', { ticket: ticket.id, version: 2 });
  let at: CaseRecord = await clerk.run('case.receive', { ticket: ticket.id, version: 3, given: row.papers ?? given });
  for (const step of row.before ?? []) {
    if (typeof step === 'string') hall.clock.now = new Date(step);
    else {
      const { caseNumber, version } = at;
      at = await clerk.run(step[0], { ...step[1], caseNumber, version } as never);
    }
  }
  return { ...hall, lines, at };
}

describe('a hall of other rules, over HTTP', () => {
  it.each(ROWS)('%s', async (_, row) => {
    const { post, store, lines, at } = await toCase(row);
    const before = await store.readAll(0, 1000);
    const [name, words] = row.sends;
    const input = { ...words, caseNumber: at.caseNumber, version: at.version };
    const response = await post({ id: 'forbidden-1', name, input }, '1');
    expect([response.status, await response.json()]).toEqual([row.status, { error: { code: row.code } }]);
    expect(await store.readAll(0, 1000)).toEqual(before);
    expect(lines.at(-1)).toMatchObject({ what: name, status: row.status, code: row.code });
  });

  it('extends a limit that is not over by what the case was received under, and once', async () => {
    const { clerk, at, clock } = await toCase({ before: [ACCEPT], sends: EXTEND, code: '', status: 200 });
    clock.now = new Date('2026-12-18T01:00:00Z');
    const ref = { caseNumber: at.caseNumber, version: at.version };
    const extended = await clerk('1').run('case.extend', { ...ref, ...(EXTEND[1] as { amount: 5 }) } as never);
    expect((extended as CaseRecord).version).toBe(at.version + 1);
  });

  it('lets the same case end differently in two places', async () => {
    const end = async (expiry: RuleSet['acceptance']['supplementExpiry']) => {
      const ruleSet = rulesWith({ acceptance: { ...acceptance, supplementExpiry: expiry, supplementDays: 5 } });
      const { visitor, clock, at } = await toCase({
        ruleSet,
        papers: ['1', '2'],
        before: [['case.notify', GAP]],
        sends: EXTEND,
        code: '',
        status: 0,
      });
      expect(at.supplyBy).toBe('2026-11-30');
      clock.now = new Date('2026-12-01T01:00:00Z');
      return (await visitor.findCase(at.caseNumber))?.stage;
    };
    expect(await Promise.all([end('withdrawn'), end('returned'), end('refused')])).toEqual([
      'withdrawn',
      'returned',
      'decided',
    ]);
  });

  it('counts the last days that a clerk leaves out', async () => {
    const ruleSet = deferring;
    const { at } = await toCase({ ruleSet, papers: ['1', '2'], before: [DEFER], sends: EXTEND, code: '', status: 0 });
    // Five working days are promised from Monday the 23rd: due on the 30th, and the papers two working days before.
    expect([at.due?.on, at.outstanding]).toEqual(['2026-11-30', { materials: ['3'], supplyBy: '2026-11-26' }]);
  });
});

describe('what never reaches a case', () => {
  const ref = { caseNumber: '', version: 1 };
  it.each<readonly [string, object, string | undefined, number, string]>([
    ['an unknown event', { name: 'case.approve', input: ref }, '1', 400, 'invalid-command'],
    ['an event that only the hall writes', { name: 'day.begin', input: ref }, '1', 400, 'invalid-command'],
    [
      'a forged version',
      { name: 'case.accept', input: { ...ref, version: 99, as: 'promised' } },
      '1',
      409,
      'version-conflict',
    ],
    [
      'a version that is none',
      { name: 'case.accept', input: { ...ref, version: -1, as: 'promised' } },
      '1',
      400,
      'invalid-command',
    ],
    ['an event out of order', { name: 'case.deliver', input: { ...ref, way: 'window' } }, '1', 409, 'not-allowed-now'],
    [
      'an actor without the role',
      { name: 'case.accept', input: { ...ref, as: 'promised' } },
      undefined,
      403,
      'not-your-role',
    ],
    [
      'a window of another department',
      { name: 'case.accept', input: { ...ref, as: 'promised' } },
      '2',
      403,
      'not-your-role',
    ],
    [
      'a window that is not there',
      { name: 'case.accept', input: { ...ref, as: 'promised' } },
      '77',
      403,
      'not-your-role',
    ],
    [
      'a paper of another matter',
      { name: 'case.supply', input: { ...ref, materials: ['17'] } },
      '1',
      422,
      'unknown-material',
    ],
    [
      'papers that are no list',
      { name: 'case.supply', input: { ...ref, materials: '3' } },
      '1',
      400,
      'invalid-command',
    ],
  ])('%s is refused with a code, logged, and nothing is lost', async (_, body, window, status, code) => {
    const { post, store, lines, at, visitor } = await toCase({ papers: ['1'], sends: EXTEND, code: '', status: 0 });
    const before = await store.readAll(0, 1000);
    const { name, input } = body as { name: string; input: object };
    const response = await post({ id: 'bad-1', name, input: { ...input, caseNumber: at.caseNumber } }, window);
    expect([response.status, await response.json()]).toEqual([status, { error: { code } }]);
    expect(lines.filter((line) => line.code === code)).toHaveLength(1);
    expect(await store.readAll(0, 1000)).toEqual(before);
    expect((await visitor.findCase(at.caseNumber))?.version).toBe(at.version);
  });
});

describe('the people of a hall', () => {
  const staff = [
    { id: 'clerk-1', cover: 'clerk-b' },
    { id: 'clerk-b' },
    { id: 'director', roles: ['signatory', 'approver'] as const },
    { id: 'guard', roles: [] },
  ];
  const open = async () => {
    const hall = openHall({ staff });
    const { caseNumber } = await hall.clerk('1').run('case.receive', { guide: 'food', given });
    await hall.clerk('1').run('case.accept', { caseNumber, version: 1, as: 'promised' });
    const run = (name: CaseChangeType, words: object) =>
      hall.clerk('1').run(name, { ...words, caseNumber, version: 2 } as never) as Promise<CaseRecord>;
    return { run, ...hall };
  };

  it.each<readonly [CaseChangeType, object, string]>([
    ['case.handOver', { to: 'stranger', because: 'referred' }, 'officer-required'],
    ['case.handOver', { to: 'director', because: 'cover' }, 'officer-required'],
    ['case.void', { reason: '有误', approver: 'guard' }, 'approver-required'],
    ['case.void', { reason: '有误', approver: 'stranger' }, 'approver-required'],
    ['case.report', { reason: '不符', basis: '第五条', approver: 'stranger' }, 'approver-required'],
    ['case.decide', { outcome: 'granted', signatory: 'guard' }, 'signatory-required'],
    ['case.survey', { surveyors: ['clerk-1', 'stranger'], finding: 'met' }, 'surveyors-required'],
  ])('%s of %j is refused with %s', async (name, words, code) => {
    await expect((await open()).run(name, words)).rejects.toMatchObject({ code });
  });

  it.each<readonly [CaseChangeType, object, string, string]>([
    ['case.handOver', { to: 'clerk-b', because: 'cover' }, 'clerk-b', 'cover'],
    ['case.handOver', { to: 'director', because: 'referred' }, 'director', 'referred'],
    ['case.decide', { outcome: 'granted', signatory: 'director' }, 'director', 'signed'],
    ['case.void', { reason: '有误', approver: 'director' }, 'clerk-1', 'accepted'],
  ])('%s of %j is carried out, and %s answers for the case', async (name, words, person, because) => {
    expect((await (await open()).run(name, words)).answerable).toMatchObject({ staff: person, because });
  });
});

describe('what applicants may do', () => {
  it('is what the hall says, with a case of their own', async () => {
    const asked: unknown[] = [];
    const { visitor, hall } = openHall({
      applicantCommands: ['case.submit', 'case.pay'],
      ownsCase: (actor, one) => asked.push(one) > 0 && actor.id === 'kiosk-1',
    });
    const { caseNumber, version } = await visitor.run('case.submit', { guide: 'food', given });
    const ref = { caseNumber, version };
    await expect(visitor.run('case.withdraw', ref)).rejects.toMatchObject({ code: 'not-your-role' });
    await expect(visitor.run('case.pay', ref)).rejects.toMatchObject({ code: 'not-allowed-now' });
    const other = hall.gateway({ role: 'applicant', id: 'somebody' });
    await expect(other.run('case.pay', ref)).rejects.toMatchObject({ code: 'not-your-role' });
    expect(asked).toEqual([{ caseNumber }, { caseNumber }]);
  });

  it('puts what they send before the windows of its department', async () => {
    const { visitor, clerk } = openHall();
    const { caseNumber } = await visitor.run('case.submit', { guide: 'food', given });
    const at = async (window: string) => (await clerk(window).readWindow(window)).cases.map((one) => one.caseNumber);
    expect([await at('1'), await at('r1'), await at('2')]).toEqual([[caseNumber], [caseNumber], []]);
  });
});
