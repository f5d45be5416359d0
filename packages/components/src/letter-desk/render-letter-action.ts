import { CONSEQUENCES } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Sending } from '../internal/sending.ts';
import { leastGrade } from './least-grade.ts';
import { isComplaint, type LetterAction, type LetterRecord, nextStep } from './letter-actions.ts';
import type { LetterDeskStrings } from './letter-desk.strings.ts';

/** What is filled in so far of a finding, on which depends what may follow. 查明情况. */
export interface Found {
  readonly staff: string;
  readonly upheld: string;
  readonly change: (event: Event) => void;
}

/** The form of one action on a suggestion or a complaint. 办理表单. */
export function renderLetterAction(
  action: LetterAction,
  record: LetterRecord,
  words: LetterDeskStrings,
  departments: Readonly<Record<string, string>>,
  found: Found,
  { busy, problem, submit }: Sending,
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
      renderConsequence(record, words, found),
    ],
    answer: () => [
      isComplaint(record) ? nothing : radios('adopted', words.fields.adopted, words.adopted),
      says('answer'),
    ],
    escalate: () => (step ? html`<p>${words.fields.step}：<strong>${words.escalations[step]}</strong></p>` : nothing),
  };
  return html`<form class="panel" data-action=${action} @submit=${submit} @input=${found.change} novalidate>
    ${fields[action]()} ${problem}
    <div><button class="primary" aria-disabled=${busy}>${words.confirm[action]}</button></div>
  </form>`;
}

/** What may follow: nothing lighter than the rules provide for, and why. 处理. */
function renderConsequence(record: LetterRecord, words: LetterDeskStrings, { staff, upheld }: Found): TemplateResult {
  const provided = upheld === 'no' ? undefined : leastGrade(record, staff);
  const from = provided ? CONSEQUENCES.indexOf(provided.least) : 0;
  return html`<label
    >${words.fields.consequence}<select name="consequence" aria-describedby="least">
      ${provided ? nothing : html`<option value="">${words.none}</option>`}
      ${
        upheld === 'no'
          ? nothing
          : CONSEQUENCES.map(
              (one, index) => html`<option value=${one} ?disabled=${index < from}>${words.consequences[one]}</option>`,
            )
      }</select
    ><small id="least" class="quiet"
      >${provided ? words.least(provided.earlier, words.consequences[provided.least]) : nothing}</small
    ></label
  >`;
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
