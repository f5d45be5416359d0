import type { DueDate } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseStrings } from './case.strings.ts';

/** The day a case is due, the workdays left, and whether the day may still move; all of it in words. 截止日. */
export function renderDue(due: DueDate, words: CaseStrings): TemplateResult {
  return html`<span>${words.dueOn(due)}</span>
    <strong class=${due.overdue ? 'left overdue' : 'left'}>${words.left(due)}</strong>
    ${due.statutory ? html`<small class="quiet">${words.statutory}</small>` : nothing}
    ${due.provisional ? html`<small class="quiet">${words.provisional}</small>` : nothing}`;
}
