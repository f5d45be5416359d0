import { CONSEQUENCES } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isComplaint, type LetterAction, type LetterRecord, nextStep } from './letter-actions.ts';
import type { LetterDeskStrings } from './letter-desk.strings.ts';

/** The form of one action on a suggestion or a complaint. 办理表单. */
export function renderLetterAction(
  action: LetterAction,
  record: LetterRecord,
  words: LetterDeskStrings,
  departments: Readonly<Record<string, string>>,
  busy: boolean,
  submit: (event: Event) => void,
): TemplateResult {
  const step = isComplaint(record) ? nextStep(record) : undefined;
  const says = (which: keyof LetterDeskStrings['says'], rows = 4): TemplateResult =>
    html`<label>${words.says[which]}<textarea name="words" rows=${rows}></textarea></label>`;
  const fields: Record<LetterAction, () => unknown> = {
    accept: () => nothing,
    close: () => nothing,
    decline: () => says('decline'),
    transfer: () => [
      choice(
        'department',
        words.fields.department,
        Object.keys(departments).filter((id) => id !== record.assigned),
        departments,
        words.choose(words.fields.department),
      ),
      says('transfer', 2),
    ],
    find: () => [
      radios('upheld', words.fields.upheld, words.upheld),
      says('find'),
      html`<label>${words.fields.staff}<input name="staff" autocomplete="off" /></label>`,
      choice('consequence', words.fields.consequence, CONSEQUENCES, words.consequences, words.none),
    ],
    answer: () => [
      isComplaint(record) ? nothing : radios('adopted', words.fields.adopted, words.adopted),
      says('answer'),
    ],
    escalate: () => (step ? html`<p>${words.fields.step}：<strong>${words.escalations[step]}</strong></p>` : nothing),
  };
  return html`<form class="panel" data-action=${action} @submit=${submit} novalidate>
    ${fields[action]()}
    <div><button class="primary" aria-disabled=${busy}>${words.confirm[action]}</button></div>
  </form>`;
}

function radios(name: string, legend: string, labels: Readonly<Record<'yes' | 'no', string>>): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${(['yes', 'no'] as const).map(
      (value) => html`<label><input type="radio" name=${name} value=${value} />${labels[value]}</label>`,
    )}
  </fieldset>`;
}

function choice(
  name: string,
  label: string,
  values: readonly string[],
  labels: Readonly<Record<string, string>>,
  none: string,
): TemplateResult {
  return html`<label
    >${label}<select name=${name}>
      <option value="">${none}</option>
      ${values.map((value) => html`<option value=${value}>${labels[value]}</option>`)}
    </select></label
  >`;
}
