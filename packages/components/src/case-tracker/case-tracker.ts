import type { CaseRecord } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { HallElement } from '../internal/hall-element.ts';
import { en, type CaseTrackerStrings, zhCN } from './case-tracker.strings.ts';
import { styles } from './case-tracker.styles.ts';

/**
 * Where a case stands: its stage, its steps, the day it is due and how it ended.
 *
 * 办件查询. Overdue and provisional are said in words, not in colours alone. It follows the case live; a case given as
 * `record` is shown as it is.
 *
 * @tag banshi-case-tracker
 * @slot rating - Shown when the case may be rated, in place of the button that asks for it.
 * @fires {BanshiRatingOpenEvent} banshi-rating-open - The applicant asks to rate the case.
 * @csspart form - The field for the case number.
 * @csspart stage - Where the case stands.
 * @csspart due - The day it is due, and the workdays left.
 * @csspart steps - What has happened.
 * @csspart outcome - How it was decided.
 * @csspart problem - The sentence shown when there is no such case or the hall did not answer.
 */
export class BanshiCaseTracker extends HallElement<CaseTrackerStrings> {
  static override readonly languages: Record<string, CaseTrackerStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, styles];
  static override properties = {
    record: { attribute: false },
    caseNumber: { attribute: 'case-number' },
  };

  /** The case to show; without it, the gateway is asked. */
  declare record: CaseRecord | undefined;
  /** The case to ask for. The field holds it, and people may type another. */
  declare caseNumber: string | undefined;

  protected override render(): TemplateResult {
    return html`<p part="text">${this.words.text}</p>
      <slot></slot>`;
  }
}
