import type { CaseDocument, CaseDocumentContents, CaseDocumentKind, DocumentDay } from '../../model/case-document.ts';
import type { CaseStage } from '../../model/case-record.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { CaseContext } from '../../machines/case/case-context.ts';
import type { CaseEvent } from '../../machines/case/case-event.ts';
import type { Citation } from '../../rules/citation.ts';
import type { Deadline } from '../../rules/deadline.ts';
import { type Deadlines, deadlines } from '../../rules/deadlines.ts';
import { sourceOf } from '../../rules/make-rule-set.ts';
import { nationalRuleSet } from '../../rules/national-rule-set.ts';
import type { DocumentView } from './document-view.ts';
import { STANDARD_TEXTS, type StandardTexts } from './standard-texts.ts';

/** One document before it has its head. 文书内容. */
export type Draft = {
  [K in CaseDocumentKind]: { readonly kind: K } & CaseDocumentContents[K];
}[CaseDocumentKind];

/** What a document is drawn up from: an event, and the case before and after it. 出具时点. */
export interface Moment<TEvent extends CaseEvent = CaseEvent> {
  readonly event: TEvent;
  readonly before: CaseContext;
  readonly was: CaseStage;
  readonly context: CaseContext;
  readonly stage: CaseStage;
  /** What was given out before. */
  readonly issued: readonly CaseDocument[];
  readonly view: DocumentView;
}

/** 标准文字. */
export function textsOf({ texts }: DocumentView): StandardTexts {
  return { ...STANDARD_TEXTS, ...texts };
}

/** The limits of a case as they stood on the day of an event. 期限. */
export function limitsOn({ facts }: CaseContext, on: IsoDate, { ruleSet, calendar }: DocumentView): Deadlines {
  return deadlines(facts, ruleSet ?? nationalRuleSet, calendar, on);
}

/** The last day that the applicant is told: the promised one, else the one that the law gives. 办结截止日. */
export function dueDay({ promised, statutory }: Deadlines): DocumentDay | undefined {
  return dayOf(promised) ?? dayOf(statutory);
}

/** The last day of a limit as a document states it. 截止日. */
export function dayOf(deadline: Deadline | undefined): DocumentDay | undefined {
  if (deadline?.due === undefined) return undefined;
  const { name, due: on, provisional } = deadline;
  return { on, limit: name === 'promised' ? name : 'statutory', ...(provisional && { provisional }) };
}

/** The names of papers, by their ids. 材料名称. */
export function namesOf({ materials }: CaseContext, ids: readonly string[]): readonly string[] {
  return ids.map((id) => materials.find((one) => one.id === id)?.name ?? id);
}

/** What the hall has in hand and gives back. 退回的材料. */
export function papersOf({ materials }: CaseContext): readonly string[] {
  return materials.filter(({ given }) => given).map(({ name }) => name);
}

/** Where a parameter of the rules comes from, in words; nothing where no text that was read settles it. 依据. */
export function basisOf({ ruleSet = nationalRuleSet }: DocumentView, path: string): string | undefined {
  const source: Citation | undefined = sourceOf(ruleSet, path);
  return source?.verified ? [source.title, source.article, source.documentNumber].filter(Boolean).join(' ') : undefined;
}
