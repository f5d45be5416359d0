import { businessesAt, businessesOf, type QueueRules, type ServiceHall, type WindowState } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CallerAction } from './actions.ts';
import type { CallerStrings } from './caller.strings.ts';

/** What a panel is drawn from. */
export interface PanelView {
  readonly state: WindowState;
  readonly hall: ServiceHall | undefined;
  readonly rules: QueueRules;
  readonly words: CallerStrings;
  /** What a transfer is to go to, if another business than now. */
  readonly business: string | undefined;
  readonly chooseBusiness: (business: string) => void;
}

/** The fields that an action asks for before it is done. 操作所需的填写项. */
export function renderFields(action: CallerAction, view: PanelView): TemplateResult {
  const { words, rules, state } = view;
  switch (action) {
    case 'transfer':
      return renderTransfer(view);
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
            ${state.line.map(({ id, number, matter }) => html`<option value=${id}>${number} ${matter}</option>`)}
          </select></label
        >
        ${renderReason(words)}`;
    case 'handOver':
      return html`<p>${words.coverBy(coverOf(view))}</p>`;
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
function renderTransfer({ hall, state, words, business, chooseBusiness }: PanelView): TemplateResult {
  const choose = ({ currentTarget }: Event): void => chooseBusiness((currentTarget as HTMLSelectElement).value);
  const wanted = business || state.ticket?.business;
  const windows = (hall?.windows ?? []).filter(
    (window) => hall && wanted && window.id !== state.window && businessesAt(hall, window).includes(wanted),
  );
  return html`<label
      >${words.business}<select name="business" @change=${choose}>
        <option value="">${words.sameBusiness}</option>
        ${(hall ? businessesOf(hall) : [])
          .filter(({ id }) => id !== state.ticket?.business)
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
function coverOf({ hall, state }: PanelView): string | undefined {
  const post = hall?.posts?.find(({ window }) => window === state.window);
  const other = post && (state.status.staff === post.cover ? post.holder : post.cover);
  return hall?.staff?.find(({ id }) => id === other)?.name;
}
