import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { CASE_OUTCOMES } from '../model/case-record.ts';
import { HALL_COMMANDS } from '../model/commands.ts';
import { aCaseRecord, aCaseSummary, aGuide, aGuideSummary, aHall, aTicket } from '../testing/index.ts';
import * as schemas from './index.ts';

const { hallCommandSchemas, hallResultSchemas, parseWith } = schemas;
const ref = { ticket: '2026-11-23/A001', version: 2 };
const aWindow = {
  window: '1',
  state: 'away',
  staff: 's1',
  covering: true,
  since: '2026-11-23T01:10:00.000Z',
  reason: '设备故障',
  contact: '分机 8012',
  backAt: '2026-11-23T01:20:00.000Z',
  overdue: true,
};
const stop = { business: 'land', department: 'land', guide: 'g2', matter: '宅基地审批' };
const times = { count: 1, mean: 1.5, median: 1, p90: 2 };
const figures = {
  taken: 1,
  served: 1,
  missed: 0,
  cancelled: 0,
  abandonment: 0,
  waiting: times,
  way: times,
  service: { count: 0 },
  estimate: { count: 1, bias: -30, inRange: 1 },
};
const caseRef = { caseNumber: 'C1', version: 1 };
const ledgerRef = { id: 'L1', version: 1 };
const meetingPlace = { day: '2026-12-01', time: '09:30', place: '二楼会议室' };

/** Each schema with a value that has every key its model knows. */
const whole: [string, z.ZodMiniType, Record<string, unknown>][] = [
  [
    'serviceGuideSchema',
    schemas.serviceGuideSchema,
    {
      ...aGuide(),
      hallLevel: '区县级',
      scenarios: [
        {
          name: '首次',
          condition: '首次注册',
          materials: ['申请表'],
          promised: { text: '即办' },
          statutory: { text: '' },
          fee: '无',
          note: '无',
        },
      ],
      specialProcedures: [
        { name: '听证', limit: { text: '20日' }, excludedFromClock: true, actor: '卫健局', trigger: '申请' },
      ],
      joint: { isJoint: true, lead: '甲局', partners: ['乙局'], theme: '开药店' },
      channels: ['窗口'],
      visits: 0,
      serviceScope: '全市',
      address: '大厅',
      hours: [{ text: '工作日', season: '夏', days: '周一', slots: [['09:00', '12:00']] }],
      hotline: '12345',
      source: { url: 'u', site: 's', publishedOn: '2020', readOn: '2026', coverage: 'full', mirror: false },
      remarks: [{ path: 'materials[0].color', value: 1, by: 'source' }],
    },
  ],
  ['guideSummarySchema', schemas.guideSummarySchema, { ...aGuideSummary() }],
  ['guideQuerySchema', schemas.guideQuerySchema, { text: '护士', department: '', audience: '自然人', limit: 0 }],
  ['guideResultsSchema', schemas.guideResultsSchema, { guides: [aGuideSummary()], total: 1 }],
  [
    'serviceHallSchema',
    schemas.serviceHallSchema,
    {
      ...aHall(),
      staff: [{ id: 's1', name: '王', title: '科员', duty: '受理', photo: '/s1.jpg' }],
      posts: [{ window: '1', holder: 's1', cover: 's2' }],
      queue: { missed: { maxCalls: 2 } },
    },
  ],
  [
    'businessSchema',
    schemas.businessSchema,
    {
      id: 'b',
      name: '',
      prefix: 'B',
      guides: [],
      slots: [{ from: '09:30', until: '10:00', capacity: 4 }],
      lastNumber: 60,
      greenChannel: true,
    },
  ],
  [
    'ticketRecordSchema',
    schemas.ticketRecordSchema,
    {
      ...aTicket({
        calledAt: '2026-11-23T01:10:00.000Z',
        queuedAt: '2026-11-23T01:05:00.000Z',
        window: '1',
        priority: 'military',
        urgent: true,
        slot: { from: '09:30', until: '10:00' },
        forwarded: true,
        onlyWindow: '2',
        misses: 1,
        behind: 3,
        onward: [stop],
        caseNumber: 'C1',
      }),
    },
  ],
  [
    'takenTicketSchema',
    schemas.takenTicketSchema,
    { ticket: aTicket(), ahead: 0, estimate: { typical: 5, low: 2, high: 9 } },
  ],
  ['windowRecordSchema', schemas.windowRecordSchema, aWindow],
  [
    'appointmentRecordSchema',
    schemas.appointmentRecordSchema,
    {
      ...stop,
      id: 'Y1',
      day: '2026-11-24',
      slot: { from: '09:30', until: '10:00' },
      state: 'booked',
      ticket: 't',
      version: 1,
    },
  ],
  [
    'appointmentDaySchema',
    schemas.appointmentDaySchema,
    { day: '2026-11-24', slots: [{ from: '09:30', until: '10:00', capacity: 4, left: 3, bookable: true }] },
  ],
  [
    'queueFiguresSchema',
    schemas.queueFiguresSchema,
    { day: '2026-11-23', total: figures, businesses: { land: figures }, windows: {}, hours: { '09': figures } },
  ],
  [
    'queueRulesSchema',
    schemas.queueRulesSchema,
    {
      order: ['priority', 'time'],
      numbering: { digits: 3, last: 999, appointmentMark: 'Y', mostLeased: 0 },
      priorities: [{ id: 'elderly', name: '老年人', proof: '身份证', mark: 'V', fromAge: 60 }],
      missed: { policy: 'void', maxCalls: 3, leastCalls: 1, after: 3, times: 1, reasonRequired: false },
      appointments: { workdaysAhead: 5, sameDay: false, closesBefore: 10, checkInBefore: 30, checkInAfter: 5 },
      windows: { start: 'closed', leaveMinutes: 10, mostCovered: 2, pauseReasons: ['设备故障'] },
    },
  ],
  ['takenTicketSchema', schemas.takenTicketSchema, { ticket: aTicket(), ahead: 0, ratingCode: 'K7M2P9' }],
  [
    'queueBoardSchema',
    schemas.queueBoardSchema,
    {
      day: '2026-11-23',
      serving: [],
      calls: [{ ticket: '2026-11-23/A001', number: 'A001', window: '1', at: '2026-11-23T01:10:00.000Z', count: 1 }],
      missed: ['A000'],
      waiting: { health: 1 },
      estimates: { health: { typical: 5, low: 2, high: 9 } },
      next: [aTicket()],
      windows: [aWindow],
      full: ['health'],
      closed: true,
    },
  ],
  [
    'caseRecordSchema',
    schemas.caseRecordSchema,
    { ...aCaseRecord({ outcome: 'refused', no: { reason: '不符合条件' } }) },
  ],
  [
    'windowStateSchema',
    schemas.windowStateSchema,
    {
      window: '1',
      day: '2026-11-23',
      waiting: 0,
      status: aWindow,
      ticket: aTicket(),
      line: [],
      held: [],
      cases: [aCaseSummary()],
    },
  ],
  ['periodSchema', schemas.periodSchema, { unit: 'workday', amount: 3, upTo: 5 }],
];
const no = { reason: '', basis: '', remedies: [''] };
const commands: Record<(typeof HALL_COMMANDS)[number], Record<string, unknown>> = {
  'ticket.take': { guide: 'g1', residentId: 'not one', priority: 'military', onward: ['g2'] },
  'ticket.cancel': { ticket: '2026-11-23/A001', residentId: '' },
  'ticket.callNext': { window: '1' },
  'ticket.call': { window: '1', ticket: '2026-11-23/A001' },
  'ticket.recall': ref,
  'ticket.serve': ref,
  'ticket.miss': { ...ref, reason: '未到' },
  'ticket.finish': ref,
  'ticket.transfer': { ...ref, business: 'land', window: '2' },
  'ticket.hold': { ...ref, reason: '复印' },
  'ticket.resume': ref,
  'ticket.expedite': { ...ref, reason: '急病' },
  'ticket.lease': { business: 'land', count: 30 },
  'ticket.reconcile': {
    lease: 'l1',
    taken: [{ number: 'A001', guide: 'g1', takenAt: '2026-11-23T01:10:00.000Z', residentId: '', priority: 'military' }],
  },
  'appointment.book': { guide: 'g1', residentId: '', day: '2026-11-24', from: '09:30' },
  'appointment.cancel': { appointment: 'Y1', residentId: '' },
  'appointment.checkIn': { residentId: '', appointment: 'Y1', priority: 'military' },
  'window.open': { window: '1', staff: 's1' },
  'window.pause': { window: '1', reason: '设备故障' },
  'window.leave': { window: '1', contact: '分机 8012', minutes: 5 },
  'window.resume': { window: '1' },
  'window.handOver': { window: '1', staff: 's2' },
  'window.close': { window: '1' },
  'day.close': { day: '2026-11-23' },
  'case.receive': { ...ref, guide: 'g1', given: ['1'], urgent: true, system: 'direct', point: '潘黄村' },
  'case.submit': { guide: 'g1', given: [], urgent: true },
  'case.supply': { ...caseRef, materials: ['1'] },
  'case.notify': { ...caseRef, gaps: [{ material: '1', fault: 'missing', remedy: '' }], supplyBy: '2026-11-30' },
  'case.report': { ...caseRef, reason: '', basis: '', approver: '' },
  'case.accept': {
    ...caseRef,
    as: 'promised',
    deferred: { materials: ['1'], supplyBy: '2026-11-30' },
    minor: { materials: [] },
    commitment: { materials: ['2'] },
  },
  'case.decline': { ...caseRef, ...no, ground: 'notCompetent', competent: '' },
  'case.reclassify': { ...caseRef, as: 'promised', reason: '' },
  'case.pause': { ...caseRef, reason: '', notifiedOn: '2026-11-23', until: '2026-11-30' },
  'case.resume': caseRef,
  'case.extend': { ...caseRef, amount: 10, approver: 'authorityHead', reason: '' },
  'case.survey': { ...caseRef, surveyors: ['1', '2'], finding: 'met' },
  'case.escalate': { ...caseRef, to: '' },
  'case.answer': { ...caseRef, outcome: 'granted' },
  'case.tell': caseRef,
  'case.consult': { ...caseRef, departments: ['民政局'], by: '2026-11-30' },
  'case.opine': { ...caseRef, department: '民政局', answer: 'agree', reason: '' },
  'case.meet': { ...caseRef, present: [] },
  'case.decide': { ...caseRef, ...no, outcome: CASE_OUTCOMES[0], signatory: '' },
  'case.bill': { ...caseRef, items: [{ name: '证照费', amount: 10, basis: '', department: '' }] },
  'case.pay': caseRef,
  'case.deliver': { ...caseRef, way: 'window' },
  'case.withdraw': caseRef,
  'case.void': { ...caseRef, reason: '', approver: '' },
  'case.handOver': { ...caseRef, to: '', because: 'cover' },
  'case.requestReview': { ...caseRef, ground: '' },
  'case.review': { ...caseRef, result: 'upheld', reason: '' },
  'case.verify': { ...caseRef, finding: 'broken', consequence: 'revocation' },
  'case.archive': caseRef,
  'rating.give': {
    caseNumber: 'C1',
    point: 'result',
    ticket: '2026-11-23/A001',
    code: 'K1',
    level: 5,
    tags: ['510'],
    words: '',
    channel: 'qr',
    rater: { name: '', phone: '' },
  },
  'rating.followUp': { receipt: 'R', level: 5, tags: [], words: '好' },
  'rating.assume': {},
  'rectification.contact': { ...ledgerRef, words: '' },
  'rectification.verify': { ...ledgerRef, finding: 'valid', words: '' },
  'rectification.appeal': { ...ledgerRef, words: '' },
  'rectification.review': { ...ledgerRef, outcome: 'excluded', words: '' },
  'rectification.plan': { ...ledgerRef, measure: 'explain', words: '' },
  'rectification.finish': { ...ledgerRef, result: '', evidence: ['照片'] },
  'rectification.callBack': { ...ledgerRef, satisfied: false, words: '' },
  'rectification.close': ledgerRef,
  'rectification.escalate': { ...ledgerRef, step: 'reminder' },
  'questionnaire.answer': { questionnaire: 'window', answers: { overall: 5 }, window: '1', words: '' },
  'suggestion.send': { words: '', source: 'box', department: 'health', contact: { name: '', phone: '' } },
  'suggestion.answer': { ...ledgerRef, words: '', adopted: true },
  'suggestion.transfer': { ...ledgerRef, department: 'd', words: '' },
  'complaint.send': {
    conduct: 'rudeness',
    words: '',
    source: 'web',
    window: '1',
    department: 'health',
    happenedOn: '2026-11-23',
    caseNumber: 'C1',
    contact: { name: '', phone: '' },
  },
  'complaint.accept': ledgerRef,
  'complaint.decline': { ...ledgerRef, words: '' },
  'complaint.find': { ...ledgerRef, upheld: true, words: '', staff: '7', consequence: 'criticism' },
  'complaint.answer': { ...ledgerRef, words: '' },
  'complaint.askReview': { receipt: 'R', words: '' },
  'complaint.close': ledgerRef,
  'complaint.transfer': { ...ledgerRef, department: 'd', words: '' },
  'complaint.escalate': { ...ledgerRef, step: 'circular' },
  'meeting.convene': {
    ...meetingPlace,
    topics: [{ subject: 'suggestion', words: '饮水机', entry: 'L1' }],
    invited: { npcDeputy: 1 },
  },
  'meeting.move': { ...ledgerRef, ...meetingPlace },
  'meeting.cancel': { ...ledgerRef, words: '改期另行通知' },
  'meeting.record': {
    ...ledgerRef,
    attended: { public: 2 },
    conclusions: ['满意'],
    tasks: [{ words: '增设饮水机', department: 'health', by: '2026-12-31' }],
  },
  'meeting.publish': ledgerRef,
  'meeting.finish': { ...ledgerRef, task: 1, words: '已增设' },
  'outbox.resend': { channel: 'zj-atg', key: 'case.accept/C1/1', reason: 'rejected' },
};
const all = [
  ...whole,
  ...HALL_COMMANDS.map((name): (typeof whole)[number] => [name, hallCommandSchemas[name], commands[name]]),
];

describe.each(all)('%s', (_name, schema, value) => {
  it('reads back every key it knows, and drops those it does not', () => {
    const text = JSON.stringify({ ...value, unheardOf: 1 });
    expect(parseWith(schema, JSON.parse(text))).toEqual(value);
  });

  it('refuses a wrong value at every key, and names the key but not the value', () => {
    for (const key of Object.keys(value)) {
      const wrong = { ...value, [key]: [{ secret: '11010519491231002X' }] };
      const paths = pathsOf(() => parseWith(schema, wrong));
      expect([key, paths.length > 0]).toEqual([key, true]);
      for (const path of paths) expect(path.split('.')[0]).toBe(key);
      expect(paths.join()).not.toContain('11010519491231002X');
    }
  });

  it('never lets anything but its own error out', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const paths = pathsOf(() => parseWith(schema, anything));
        if (typeof anything !== 'object' || anything === null) expect(paths).toEqual(['(root)']);
      }),
    );
  });
});

describe('the schemas', () => {
  it.each<[string, z.ZodMiniType, unknown]>([
    ['a day that does not exist', schemas.isoDateSchema, '2026-02-30'],
    ['an instant without a zone', schemas.isoInstantSchema, '2026-11-23T01:00:00'],
    ['a version of nothing', schemas.ticketRecordSchema, aTicket({ version: 0 })],
    ['half a guide', schemas.guideQuerySchema, { limit: 0.5 }],
    ['a level between two', hallCommandSchemas['rating.give'], { caseNumber: 'C1', level: 2.5 }],
    ['no level', hallCommandSchemas['rating.give'], { caseNumber: 'C1', level: 6 }],
    ['a case type that no hall runs yet', hallCommandSchemas['case.accept'], { ...ref, caseType: 'joint' }],
    ['a negative period', schemas.periodSchema, { unit: 'day', amount: -1 }],
    ['a lower bound that is none', schemas.periodSchema, { unit: 'day', amount: 1, atLeast: false }],
    ['a key that is there without a value', schemas.guideQuerySchema, { text: undefined }],
    ['an unknown stage', schemas.caseRecordSchema, { ...aCaseRecord(), stage: '已受理' }],
  ])('refuse %s', (_what, schema, value) => {
    expect(() => parseWith(schema, value)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it('know the answer of every command', () => {
    for (const name of HALL_COMMANDS) expect(() => parseWith<unknown>(hallResultSchemas[name], {})).toThrow();
    expect(parseWith(hallResultSchemas['rating.give'], { receipt: 'r1', level: 5 })).toEqual({ receipt: 'r1' });
  });
});

function pathsOf(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    expect(error).toHaveProperty('code', 'malformed');
    return (error as { paths: readonly string[] }).paths;
  }
}
