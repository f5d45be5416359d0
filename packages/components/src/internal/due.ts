import type { CaseStage, DueDate } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseStrings } from './case.strings.ts';

/** Where nothing is left to be done in time. */
const OVER: readonly CaseStage[] = ['decided', 'closed', 'returned', 'withdrawn', 'voided', 'revoked', 'archived'];

/** Whether the day a case is due still says something: while it runs, and for ever once it was missed. 截止日是否仍需提示. */
export function isDueShown({ stage, due }: { readonly stage: CaseStage; readonly due?: DueDate }): boolean {
  return due !== undefined && (due.overdue || !OVER.includes(stage));
}

/** The day a case is due, the workdays left, and whether the day may still move; all of it in words. 截止日. */
export function renderDue(due: DueDate, words: CaseStrings): TemplateResult {
  return html`<span>${words.dueOn(due)}</span>
    <strong class=${due.overdue ? 'left overdue' : 'left'}>${words.left(due)}</strong>
    ${due.statutory ? html`<small class="quiet">${words.statutory}</small>` : nothing}
    ${due.provisional ? html`<small class="quiet">${words.provisional}</small>` : nothing}`;
}
