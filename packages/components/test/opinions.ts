import {
  type ComplaintCheck,
  type ComplaintRecord,
  RATE_FORMULAS,
  type RateName,
  type RatingCheck,
  type RatingFigures,
  type RatingReport,
  type RectificationRecord,
  type SuggestionCheck,
  type SuggestionRecord,
} from '@banshi/core';

const rate = (name: RateName, numerator: number, denominator: number) => ({
  numerator,
  denominator,
  formula: RATE_FORMULAS[name],
});

/** Figures of a group, bad ones among them. */
export function someFigures(overrides: Partial<RatingFigures> = {}): RatingFigures {
  return {
    of: 'hall',
    id: 'demo',
    occasions: 200,
    given: 80,
    byDefault: 4,
    excluded: 1,
    followUps: 3,
    levels: { 5: 50, 4: 18, 3: 6, 2: 4, 1: 2 },
    tags: { '517': 31, '510': 22, '406': 9, '209': 3, '115': 1 },
    rates: {
      active: rate('active', 80, 200),
      activeGood: rate('activeGood', 74, 80),
      good: rate('good', 78, 84),
      response: rate('response', 3, 3),
      onTime: rate('onTime', 5, 6),
      callBack: rate('callBack', 0, 0),
    },
    ...overrides,
  };
}

/** A report of a hall with two units. */
export function aReport(overrides: Partial<RatingReport> = {}): RatingReport {
  return {
    hall: someFigures(),
    units: [
      someFigures({ of: 'unit', id: 'health' }),
      someFigures({ of: 'unit', id: 'civil', occasions: 20, given: 5 }),
    ],
    batch: 5,
    until: '2026-11-25T08:00:00.000Z',
    head: { number: 84, hash: '4c1f0b7a'.repeat(8) },
    ...overrides,
  };
}

/** A bad rating that was received. */
export function aRectification(overrides: Partial<RectificationRecord> = {}): RectificationRecord {
  return {
    id: 'CP-1',
    stage: 'received',
    receivedAt: '2026-11-23T02:00:00.000Z',
    level: 1,
    tags: ['115'],
    words: '等了一上午，没有人解释',
    named: true,
    point: 'result',
    channel: 'qr',
    caseNumber: 'BJ20261123-0001',
    matter: '护士执业首次注册',
    department: 'health',
    staff: 'clerk-1',
    window: '1',
    evidence: [],
    contactBy: '2026-11-24',
    finishBy: '2026-12-14',
    overdue: false,
    provisional: false,
    reopened: 0,
    steps: [{ type: 'rectification.open', at: '2026-11-23T02:00:00.000Z', by: 'system' }],
    version: 1,
    ...overrides,
  };
}

/** A rating as its rater sees it again. */
export function aRatingCheck(overrides: Partial<RatingCheck> = {}): RatingCheck {
  return {
    receipt: 'PJ-1',
    level: 2,
    tags: ['209'],
    words: '等候太久',
    at: '2026-11-23T02:00:00.000Z',
    point: 'result',
    mayFollowUp: true,
    counts: true,
    link: { number: 12, hash: '4c1f0b7a'.repeat(8) },
    intact: true,
    rectification: { stage: 'rectifying', due: '2026-12-14' },
    ...overrides,
  };
}

/** A complaint that was received, with three workdays left to take it up. */
export function aComplaint(overrides: Partial<ComplaintRecord> = {}): ComplaintRecord {
  return {
    id: '20261123-7KQ2',
    stage: 'received',
    at: '2026-11-23T02:00:00.000Z',
    conduct: 'rudeness',
    grades: ['criticism', 'writtenReview', 'circular', 'retraining'],
    words: '问了两次都不抬头，说“自己看墙上”。',
    source: 'web',
    window: '1',
    department: 'health',
    named: true,
    acceptBy: '2026-11-30',
    answerBy: '2026-12-07',
    due: { on: '2026-11-30', workdaysOver: -3, card: 'none', provisional: false },
    overdue: false,
    provisional: false,
    steps: [{ type: 'complaint.send', at: '2026-11-23T02:00:00.000Z', by: '' }],
    version: 1,
    ...overrides,
  };
}

/** A suggestion that waits for its answer. */
export function aSuggestion(overrides: Partial<SuggestionRecord> = {}): SuggestionRecord {
  return {
    id: '20261120-M4XA',
    stage: 'received',
    at: '2026-11-20T02:00:00.000Z',
    words: '等候区的字太小，老人看不清。',
    source: 'box',
    named: false,
    answerBy: '2026-12-11',
    due: { on: '2026-12-11', workdaysOver: -14, card: 'none', provisional: false },
    overdue: false,
    steps: [{ type: 'suggestion.send', at: '2026-11-20T02:00:00.000Z', by: '' }],
    version: 1,
    ...overrides,
  };
}

/** A suggestion that was answered. */
export const aSuggestionCheck: SuggestionCheck = {
  receipt: 'YJ-1',
  at: '2026-11-23T02:00:00.000Z',
  stage: 'answered',
  words: '建议增加饮水机',
  answer: '已在一楼增设两台。',
  adopted: true,
};

/** A complaint that was answered and may be reviewed. */
export const aComplaintCheck: ComplaintCheck = {
  receipt: 'TS-1',
  at: '2026-11-23T02:00:00.000Z',
  stage: 'answered',
  conduct: 'delay',
  words: '三次都说系统坏了',
  answer: '经查属实，已批评教育。',
  upheld: true,
  mayAskReview: true,
};
