import { businessesOf, type QueueRules, type ServiceHall, type WindowState } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import type { CallerAction } from './actions.ts';
import type { CallerStrings } from './caller.strings.ts';

/** What a panel is drawn from. */
export interface PanelView {
  readonly state: WindowState;
  readonly hall: ServiceHall | undefined;
  readonly rules: QueueRules;
  readonly words: CallerStrings;
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

function renderTransfer({ hall, state, words }: PanelView): TemplateResult {
  return html`<label
      >${words.business}<select name="business">
        <option value="">${words.sameBusiness}</option>
        ${(hall ? businessesOf(hall) : [])
          .filter(({ id }) => id !== state.ticket?.business)
          .map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select></label
    >
    <label
      >${words.toWindow}<select name="window">
        <option value="">${words.anyWindow}</option>
        ${(hall?.windows ?? [])
          .filter(({ id }) => id !== state.window)
          .map(({ id, name }) => html`<option value=${id}>${id} ${name}</option>`)}
      </select></label
    >`;
}

/** Whoever of the two of the post does not serve now. */
function coverOf({ hall, state }: PanelView): string | undefined {
  const post = hall?.posts?.find(({ window }) => window === state.window);
  const other = post && (state.status.staff === post.cover ? post.holder : post.cover);
  return hall?.staff?.find(({ id }) => id === other)?.name;
}
