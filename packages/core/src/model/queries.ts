import type { OverdueCase } from './case-summary.ts';
import type { ComplaintCheck, ComplaintRecord } from './complaint.ts';
import type { MeetingRecord, PublishedMeeting } from './meeting.ts';
import type { OutboxReport } from './outbox.ts';
import type { QuestionnaireFigures, QuestionnaireId } from './questionnaire.ts';
import type { RatingReport } from './rating-figures.ts';
import type { Contact, RatingCheck, RatingInvitation, RatingOccasion, RatingSubject, Receipt } from './rating.ts';
import type { RectificationRecord } from './rectification.ts';
import type { SuggestionCheck, SuggestionRecord } from './suggestion.ts';

/**
 * What a hall can be asked beyond its topics, each question with its input and its answer.
 *
 * 查询. A question is sent as a body, never as an address: receipts and codes must not end in a log of addresses.
 */
export interface HallQueries {
  /**
   * One entry for each limit that is over or about to be: all of them for those who oversee the hall, those of the departments
   * that a window serves for its clerk. 超期、临期办件.
   */
  'case.overdue': { readonly input: Nothing; readonly result: readonly OverdueCase[] };
  /** 能否评价. */
  'rating.occasion': { readonly input: RatingSubject; readonly result: RatingOccasion };
  /** What a window's tablet invites to rate; for the clerk and the device of that window. 评价邀请. */
  'rating.invitation': { readonly input: { readonly window: string }; readonly result: RatingInvitation };
  /** 回执查询. */
  'rating.check': { readonly input: Receipt; readonly result: RatingCheck };
  /** 好差评指标. Everybody sees units, in batches; who oversees sees all, and persons, whom the rule set may publish. */
  'rating.report': { readonly input: Nothing; readonly result: RatingReport };
  /** 差评台账. */
  'rectification.list': { readonly input: LedgerQuery; readonly result: Ledger<RectificationRecord> };
  /** 差评整改单. */
  'rectification.find': { readonly input: { readonly id: string }; readonly result: RectificationRecord };
  /** Who is to be called back. The question is written into the log. 评价人联系方式. */
  'rectification.rater': { readonly input: { readonly id: string }; readonly result: Contact };
  /** 测评统计. */
  'questionnaire.figures': {
    readonly input: { readonly questionnaire: QuestionnaireId; readonly window?: string };
    readonly result: QuestionnaireFigures;
  };
  /** 意见回查. */
  'suggestion.check': { readonly input: Receipt; readonly result: SuggestionCheck };
  /** 意见登记. */
  'suggestion.list': { readonly input: LedgerQuery; readonly result: Ledger<SuggestionRecord> };
  /** Whom to tell. The question is written into the log. 意见人联系方式. */
  'suggestion.sender': { readonly input: { readonly id: string }; readonly result: Contact };
  /** 投诉回查. */
  'complaint.check': { readonly input: Receipt; readonly result: ComplaintCheck };
  /** 投诉台账. */
  'complaint.list': { readonly input: LedgerQuery; readonly result: Ledger<ComplaintRecord> };
  /** Who complained. The question is written into the log. 投诉人联系方式. */
  'complaint.sender': { readonly input: { readonly id: string }; readonly result: Contact };
  /** 评议会登记. */
  'meeting.list': { readonly input: LedgerQuery; readonly result: Ledger<MeetingRecord> };
  /** Review meetings that took place and are published, the latest first; everybody may read them. 评议会公示. */
  'meeting.board': { readonly input: Nothing; readonly result: readonly PublishedMeeting[] };
  /** What the hall told each platform, what waits and what failed; for those who oversee. 报送清单. */
  'outbox.list': { readonly input: Nothing; readonly result: readonly OutboxReport[] };
}

/** A question that needs no words. */
export type Nothing = Readonly<Record<never, never>>;

/** Which entries of a ledger: the open ones where it is not said. 台账查询. */
export interface LedgerQuery {
  /** @default 'open' */
  readonly which?: 'open' | 'overdue' | 'all';
  /** @default 100 */
  readonly limit?: number;
  /** This entry alone, however it stands. 登记号. */
  readonly id?: string;
}

/** Entries of a ledger, what is due first before the rest. 台账. */
export interface Ledger<TRecord> {
  readonly records: readonly TRecord[];
  /** How many there are in all. */
  readonly total: number;
}

/** How much there is to do in each ledger. 台账概况. */
export type LedgerCounts = Readonly<
  Record<'rectification' | 'suggestion' | 'complaint' | 'meeting', { readonly open: number; readonly overdue: number }>
>;

/** The name of a question. 查询名. */
export type HallQueryName = keyof HallQueries;

/** Every {@link HallQueryName}. 查询名. */
export const HALL_QUERIES = [
  'case.overdue',
  'rating.occasion',
  'rating.invitation',
  'rating.check',
  'rating.report',
  'rectification.list',
  'rectification.find',
  'rectification.rater',
  'questionnaire.figures',
  'suggestion.check',
  'suggestion.list',
  'suggestion.sender',
  'complaint.check',
  'complaint.list',
  'complaint.sender',
  'meeting.list',
  'meeting.board',
  'outbox.list',
] as const satisfies readonly HallQueryName[];
