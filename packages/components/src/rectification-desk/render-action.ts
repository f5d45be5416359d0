import {
  RATING_FINDINGS,
  RATING_REVIEW_OUTCOMES,
  RECTIFICATION_MEASURES,
  type RectificationRecord,
} from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Sending } from '../internal/sending.ts';
import { type DeskAction, nextStep } from './desk-actions.ts';
import type { RectificationDeskStrings } from './rectification-desk.strings.ts';

/** What stands beside the next step of an entry. */
const SIDE: ReadonlySet<DeskAction> = new Set(['appeal', 'contact', 'escalate']);

/** The form of one action on an entry. 办理表单. */
export function renderAction(
  action: DeskAction,
  record: RectificationRecord,
  words: RectificationDeskStrings,
  { busy, problem, submit }: Sending,
): TemplateResult {
  const step = nextStep(record);
  const says = (): TemplateResult =>
    html`<label>${words.says[action] ?? words.fields.words}<textarea name="words" rows="2"></textarea></label>`;
  if (record.forAnother?.includes(`rectification.${action}`))
    return html`<div>
      <button type="button" name=${action} aria-disabled="true" aria-describedby="why-${action}">
        ${words.actions[action]}
      </button>
      <small id="why-${action}" class="quiet">${words.forAnother}</small>
    </div>`;
  const fields: Record<DeskAction, () => unknown> = {
    contact: says,
    verify: () => [radios('finding', words.fields.finding, RATING_FINDINGS, words.findings), says()],
    appeal: says,
    review: () => [radios('outcome', words.fields.outcome, RATING_REVIEW_OUTCOMES, words.outcomes), says()],
    plan: () => [radios('measure', words.fields.measure, RECTIFICATION_MEASURES, words.measures), says()],
    finish: () =>
      html`<label>${words.fields.result}<textarea name="result" rows="3"></textarea></label>
        <label>${words.fields.evidence}<textarea name="evidence" rows="3"></textarea></label>`,
    callBack: () => [radios('satisfied', words.fields.satisfied, ['yes', 'no'] as const, words.satisfied), says()],
    close: () => nothing,
    escalate: () => (step ? html`<p>${words.fields.step}：<strong>${words.escalations[step]}</strong></p>` : nothing),
  };
  return html`<form data-action=${action} @submit=${submit} novalidate>
    ${fields[action]()} ${problem}
    <div>
      <button class=${SIDE.has(action) ? '' : 'primary'} aria-disabled=${busy}>${words.actions[action]}</button>
    </div>
  </form>`;
}

function radios<T extends string>(
  name: string,
  legend: string,
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${values.map((value) => html`<label><input type="radio" name=${name} value=${value} />${labels[value]}</label>`)}
  </fieldset>`;
}
