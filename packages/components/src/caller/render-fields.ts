import { businessesAt, businessesOf } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CallerStrings } from './caller.strings.ts';
import type { CallerView } from './caller-view.ts';
import type { Question } from './question.ts';

/** The fields of a question, about what was seen when it was opened. 操作所需的填写项. */
export function renderFields(question: Question, view: CallerView): TemplateResult {
  const { words, rules } = view;
  switch (question.action) {
    case 'transfer':
      return renderTransfer(question, view);
    case 'pause':
      return html`<fieldset>
          <legend>${words.reason}</legend>
          ${rules.windows.pauseReasons.map(
            (reason, index) =>
              html`<label
                ><input type="radio" name="reason" value=${reason} ?checked=${index === 0} />${reason}</label
              >`,
          )}
        </fieldset>
        <label>${words.otherReason}<input name="other" maxlength="40" autocomplete="off" /></label>`;
    case 'leave':
      return html`<label
          >${words.contact}<input
            name="contact"
            required
            maxlength="40"
            autocomplete="off"
            aria-describedby="contact-hint"
        /></label>
        <p id="contact-hint" class="quiet">${words.contactHint}</p>
        <label
          >${words.minutes}<input
            name="minutes"
            type="number"
            required
            min="1"
            max=${rules.windows.leaveMinutes}
            value=${rules.windows.leaveMinutes}
        /></label>`;
    case 'expedite':
      return html`<label
          >${words.urgentTicket}<select name="ticket">
            ${question.seen.line.map(({ id, number, matter }) => html`<option value=${id}>${number} ${matter}</option>`)}
          </select></label
        >
        ${renderReason(words)}`;
    case 'handOver':
      return html`<p>${words.coverBy(coverOf(question, view))}</p>`;
    case 'close':
      return html`<p>${words.closing}</p>`;
    default:
      return renderReason(words);
  }
}

function renderReason({ reason }: CallerStrings): TemplateResult {
  return html`<label>${reason}<input name="reason" required maxlength="80" autocomplete="off" /></label>`;
}

/** Only windows that do the business: the hall would refuse any other. */
function renderTransfer({ seen, business }: Question, { hall, words, choose }: CallerView): TemplateResult {
  const change = ({ currentTarget }: Event): void => choose((currentTarget as HTMLSelectElement).value);
  const wanted = business || seen.ticket?.business;
  const windows = (hall?.windows ?? []).filter(
    (window) => hall && wanted && window.id !== seen.window && businessesAt(hall, window).includes(wanted),
  );
  return html`<label
      >${words.business}<select name="business" @change=${change}>
        <option value="">${words.sameBusiness}</option>
        ${(hall ? businessesOf(hall) : [])
          .filter(({ id }) => id !== seen.ticket?.business)
          .map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select></label
    >
    <label
      >${words.toWindow}<select name="window">
        <option value="">${words.anyWindow}</option>
        ${repeat(
          windows,
          ({ id }) => id,
          ({ id, name }) => html`<option value=${id}>${id} ${name}</option>`,
        )}
      </select></label
    >`;
}

/** Whoever of the two of the post does not serve now. */
function coverOf({ seen }: Question, { hall }: CallerView): string | undefined {
  const post = hall?.posts?.find(({ window }) => window === seen.window);
  const other = post && (seen.status.staff === post.cover ? post.holder : post.cover);
  return hall?.staff?.find(({ id }) => id === other)?.name;
}
