import type { ComplaintInput, Consequence } from './complaint.ts';
import type { QuestionnaireInput } from './questionnaire.ts';
import type { Given, Receipt } from './rating.ts';
import type { Done, EscalationStep, LedgerRef } from './rectification.ts';
import type { SuggestionInput } from './suggestion.ts';

/** To whom an entry is handed. 转办. */
export interface Transfer {
  /** The id of a department of the hall. 承办部门. */
  readonly department: string;
  /** What it is asked to do. 交办意见. */
  readonly words?: string;
}

/** What can be done with questionnaires, suggestions and complaints. 测评、意见、投诉命令. */
export interface LetterCommands {
  /** 填写测评表. */
  'questionnaire.answer': { readonly input: QuestionnaireInput; readonly result: Given };
  /** 提出意见建议. */
  'suggestion.send': { readonly input: SuggestionInput; readonly result: Given };
  /** 答复意见. */
  'suggestion.answer': {
    readonly input: LedgerRef & { readonly words: string; readonly adopted: boolean };
    readonly result: Done;
  };
  /** 转办意见. To another department. */
  'suggestion.transfer': { readonly input: LedgerRef & Transfer; readonly result: Done };
  /** 投诉. */
  'complaint.send': { readonly input: ComplaintInput; readonly result: Given };
  /** 受理投诉. */
  'complaint.accept': { readonly input: LedgerRef; readonly result: Done };
  /** 不予受理投诉. With its reason. */
  'complaint.decline': { readonly input: LedgerRef & { readonly words: string }; readonly result: Done };
  /** 查明. Whom it concerns, whether it is true, and what follows. */
  'complaint.find': {
    readonly input: LedgerRef & {
      readonly upheld: boolean;
      readonly words: string;
      readonly staff?: string;
      readonly consequence?: Consequence;
    };
    readonly result: Done;
  };
  /** 答复投诉人. */
  'complaint.answer': { readonly input: LedgerRef & { readonly words: string }; readonly result: Done };
  /** 申请复查. Once, by whoever holds the receipt. */
  'complaint.askReview': { readonly input: Receipt & { readonly words: string }; readonly result: Receipt };
  /** 办结投诉. */
  'complaint.close': { readonly input: LedgerRef; readonly result: Done };
  /** 转办投诉. To another department. */
  'complaint.transfer': { readonly input: LedgerRef & Transfer; readonly result: Done };
  /** 督办投诉. */
  'complaint.escalate': { readonly input: LedgerRef & { readonly step: EscalationStep }; readonly result: Done };
}

/** Every name of {@link LetterCommands}. 测评、意见、投诉命令名. */
export const LETTER_COMMANDS = [
  'questionnaire.answer',
  'suggestion.send',
  'suggestion.answer',
  'suggestion.transfer',
  'complaint.send',
  'complaint.accept',
  'complaint.decline',
  'complaint.find',
  'complaint.answer',
  'complaint.askReview',
  'complaint.close',
  'complaint.transfer',
  'complaint.escalate',
] as const satisfies readonly (keyof LetterCommands)[];
