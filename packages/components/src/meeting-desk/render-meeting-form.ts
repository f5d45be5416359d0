import {
  MEETING_ROLES,
  MEETING_SUBJECTS,
  type MeetingHeads,
  type MeetingPlace,
  type MeetingRecord,
} from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Sending } from '../internal/sending.ts';
import type { MeetingAction } from './meeting-actions.ts';
import type { MeetingDeskStrings } from './meeting-desk.strings.ts';

/** What a form of the desk draws itself by. */
export interface MeetingFormView extends Sending {
  readonly words: MeetingDeskStrings;
  readonly departments: Readonly<Record<string, string>>;
  /** How many rows of topics or tasks are shown. 行数. */
  readonly rows: number;
  readonly addRow: () => void;
}

/** The form in which a meeting is convened. 召集评议会. */
export function renderConvene(view: MeetingFormView): TemplateResult {
  const { words } = view;
  return form('convene', view, [
    place(words, undefined),
    heads(words, words.parts.invited, {}),
    html`<p class="notice">${words.noNames}</p>`,
    rows(view, words.fields.topics, (row) => [
      html`<label
        >${words.subject}<select name="subject-${row}">
          ${MEETING_SUBJECTS.map((one) => html`<option value=${one}>${words.subjects[one]}</option>`)}
        </select></label
      >`,
      html`<label>${words.topic}<input name="words-${row}" autocomplete="off" /></label>`,
      html`<label>${words.entry}<input name="entry-${row}" autocomplete="off" /></label>`,
    ]),
  ]);
}

/** The form of one action on a meeting. 办理表单. */
export function renderMeetingForm(action: MeetingAction, record: MeetingRecord, view: MeetingFormView): TemplateResult {
  const { words } = view;
  const says = (label: string, rowsOf = 3): TemplateResult =>
    html`<label>${label}<textarea name="words" rows=${rowsOf}></textarea></label>`;
  const fields: Record<MeetingAction, () => unknown> = {
    move: () => place(words, record),
    cancel: () => says(words.says.cancel),
    record: () => [
      heads(words, words.parts.attended, record.invited),
      html`<p class="notice">${words.noNames}</p>`,
      html`<label>${words.fields.conclusions}<textarea name="conclusions" rows="5"></textarea></label>`,
      rows(view, words.fields.tasks, (row) => [
        html`<label>${words.topic}<input name="words-${row}" autocomplete="off" /></label>`,
        html`<label
          >${words.fields.department}<select name="department-${row}">
            <option value=""></option>
            ${Object.entries(view.departments).map(([id, name]) => html`<option value=${id}>${name}</option>`)}
          </select></label
        >`,
        html`<label>${words.fields.by}<input type="date" name="by-${row}" min=${record.day} /></label>`,
      ]),
    ],
    publish: () => html`<p class="notice">${words.says.publish}</p>`,
    finish: () => [
      html`<fieldset>
        <legend>${words.fields.task}</legend>
        ${record.tasks.map((task, index) =>
          task.state === 'done'
            ? nothing
            : html`<label><input type="radio" name="task" value=${index + 1} />${task.words}</label>`,
        )}
      </fieldset>`,
      says(words.says.finish),
    ],
  };
  return form(action, view, fields[action]());
}

function form(
  action: MeetingAction | 'convene',
  { words, busy, problem, submit }: MeetingFormView,
  content: unknown,
): TemplateResult {
  return html`<form class="panel" data-action=${action} @submit=${submit} novalidate>
    ${content} ${problem}
    <div><button class="primary" aria-disabled=${busy}>${words.confirm[action]}</button></div>
  </form>`;
}

function place({ fields }: MeetingDeskStrings, at: MeetingPlace | undefined): TemplateResult {
  return html`<div class="row">
    <label>${fields.day}<input type="date" name="day" value=${at?.day ?? ''} /></label>
    <label>${fields.time}<input type="time" name="time" value=${at?.time ?? '09:30'} /></label>
    <label>${fields.place}<input name="place" autocomplete="off" value=${at?.place ?? ''} /></label>
  </div>`;
}

function heads(words: MeetingDeskStrings, label: string, known: MeetingHeads): TemplateResult {
  return html`<fieldset>
    <legend>${words.headsOf(label)}</legend>
    <div class="row heads">
      ${MEETING_ROLES.map(
        (role) =>
          html`<label
            >${words.roles[role]}<input type="number" name="heads-${role}" min="0" max="1000" value=${known[role] ?? 0}
          /></label>`,
      )}
    </div>
  </fieldset>`;
}

function rows(view: MeetingFormView, legend: string, draw: (row: number) => unknown): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${Array.from({ length: view.rows }, (_, row) => html`<div class="row">${draw(row)}</div>`)}
    <div><button type="button" name="more" @click=${view.addRow}>${view.words.more}</button></div>
  </fieldset>`;
}
