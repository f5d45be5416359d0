import type { ConductType, Consequence } from '../model/complaint.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { QuestionnaireId } from '../model/questionnaire.ts';
import type { RatingLevel } from '../model/rating.ts';
import type { EscalationStep } from '../model/rectification.ts';
import type { LetterSource } from '../model/suggestion.ts';

/** A questionnaire was filled in. 测评. Its only event; its words are sealed. */
export interface QuestionnaireAnswered {
  readonly type: 'questionnaire.answer';
  readonly questionnaire: QuestionnaireId;
  /** 测评表版本. */
  readonly edition: number;
  readonly answers: Readonly<Record<string, RatingLevel>>;
  readonly window?: string;
  readonly words?: string;
  readonly receipt: string;
}

/** The first event of a suggestion. 意见建议. Words and sender are sealed. */
export interface SuggestionSent {
  readonly type: 'suggestion.send';
  /** 登记号. */
  readonly id: string;
  readonly words: string;
  readonly source: LetterSource;
  readonly department?: string;
  readonly contact?: string;
  readonly receipt: string;
}

/** What a suggestion machine accepts. 意见变更. */
export type SuggestionChange =
  /** 答复. */
  | { readonly type: 'suggestion.answer'; readonly words: string; readonly adopted: boolean }
  /** 转办. */
  | { readonly type: 'suggestion.transfer'; readonly department: string; readonly words?: string };

/** What the log says of one suggestion. 意见事件. */
export type SuggestionEvent = SuggestionSent | SuggestionChange;

/** The first event of a complaint. 投诉. Words and sender are sealed. */
export interface ComplaintSent {
  readonly type: 'complaint.send';
  /** 登记号. */
  readonly id: string;
  readonly conduct: ConductType;
  readonly words: string;
  readonly source: LetterSource;
  readonly window?: string;
  readonly department?: string;
  readonly happenedOn?: IsoDate;
  readonly caseNumber?: string;
  readonly contact?: string;
  readonly receipt: string;
}

/** What a complaint machine accepts. 投诉变更. All words in it are sealed. */
export type ComplaintChange =
  /** 受理. */
  | { readonly type: 'complaint.accept' }
  /** 不予受理. */
  | { readonly type: 'complaint.decline'; readonly words: string }
  /** 查明. */
  | {
      readonly type: 'complaint.find';
      readonly upheld: boolean;
      readonly words: string;
      readonly staff?: string;
      readonly consequence?: Consequence;
      /** What the rule set provided for at least. 规定处理. */
      readonly provided?: Consequence;
    }
  /** 答复. */
  | { readonly type: 'complaint.answer'; readonly words: string }
  /** 申请复查. */
  | { readonly type: 'complaint.askReview'; readonly words: string }
  /** 办结. */
  | { readonly type: 'complaint.close' }
  /** 转办. */
  | { readonly type: 'complaint.transfer'; readonly department: string; readonly words?: string }
  /** 督办. */
  | { readonly type: 'complaint.escalate'; readonly step: EscalationStep };

/** What the log says of one complaint. 投诉事件. */
export type ComplaintEvent = ComplaintSent | ComplaintChange;
