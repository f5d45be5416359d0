import type { DocumentContact } from '../../model/case-document.ts';
import type { ServiceGuide } from '../../model/guide.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import type { WorkCalendar } from '../../time/work-calendar.ts';
import type { StandardTexts } from './standard-texts.ts';

/** What a document is issued with that the log does not know. 出具条件. */
export interface DocumentView {
  readonly calendar: WorkCalendar;
  /** How days are counted here. @default the national rules */
  readonly ruleSet?: RuleSet;
  /** The guide of the matter: where to ask, whether it is a licence, how long its special procedures take. 办事指南. */
  readonly guide?: ServiceGuide;
  /** Where to ask. @default the hotline and the address of the guide */
  readonly contact?: DocumentContact;
  /** Whose seal it bears. @default the department that handles the case */
  readonly seal?: string;
  /** Sentences for what no officer writes. @default STANDARD_TEXTS */
  readonly texts?: Partial<StandardTexts>;
}
