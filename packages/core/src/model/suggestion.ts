import type { IsoDate, IsoInstant } from './iso-date.ts';
import type { Contact } from './rating.ts';
import type { LedgerDue, LedgerStep } from './rectification.ts';

/** How long a suggestion, a complaint or an answer may be, in code points. 字数上限. */
export const MOST_LETTER_WORDS = 500;

/** By which way a suggestion or a complaint came. 来源: 网上, 大厅终端, 意见箱, 投诉记录本, 电话, 12345. */
export const LETTER_SOURCES = ['web', 'terminal', 'box', 'book', 'phone', 'hotline'] as const;

/** One of {@link LETTER_SOURCES}. 来源. */
export type LetterSource = (typeof LETTER_SOURCES)[number];

/** A suggestion as it is sent. 意见建议. */
export interface SuggestionInput {
  /** At most {@link MOST_LETTER_WORDS}. */
  readonly words: string;
  /** @default 'web' */
  readonly source?: LetterSource;
  /** Which department it is for. 部门. */
  readonly department?: string;
  /** For an answer. 联系方式. */
  readonly contact?: Contact;
}

/** 意见建议: 待答复, 已答复. */
export const SUGGESTION_STAGES = ['received', 'answered'] as const;

/** One of {@link SUGGESTION_STAGES}. 意见状态. */
export type SuggestionStage = (typeof SUGGESTION_STAGES)[number];

/** A suggestion and its answer, for those who oversee. 意见登记. */
export interface SuggestionRecord {
  /** 登记号. */
  readonly id: string;
  readonly stage: SuggestionStage;
  readonly at: IsoInstant;
  readonly words: string;
  readonly source: LetterSource;
  readonly department?: string;
  /** The department that it was handed to. 转办部门. */
  readonly assigned?: string;
  /** Whether it came with a name and a number. 留有联系方式. */
  readonly named: boolean;
  readonly answer?: string;
  /** Whether the adopted suggestion changes something. 采纳. */
  readonly adopted?: boolean;
  /** 答复期限. */
  readonly answerBy: IsoDate;
  /** Until it is answered. 期限. */
  readonly due?: LedgerDue;
  readonly overdue: boolean;
  readonly steps: readonly LedgerStep[];
  readonly version: number;
}

/** A suggestion as its sender sees it again. 意见回查. */
export interface SuggestionCheck {
  readonly receipt: string;
  readonly at: IsoInstant;
  readonly stage: SuggestionStage;
  readonly words: string;
  readonly answer?: string;
  readonly adopted?: boolean;
}
