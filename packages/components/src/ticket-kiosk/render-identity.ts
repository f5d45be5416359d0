import { html, nothing, type TemplateResult } from 'lit';
import type { TicketKioskStrings } from './ticket-kiosk.strings.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', '0'];

/** What the screen for the identity number shows, and what its controls do. */
export interface IdentityView {
  readonly residentId: string;
  readonly problem: string | undefined;
  readonly busy: boolean;
  readonly words: TicketKioskStrings;
  readonly type: (event: Event) => void;
  readonly press: (event: Event) => void;
  readonly submit: (event: Event) => void;
}

/**
 * A large field and a keypad with X; a keyboard works as well.
 *
 * 输入身份证号. `inputmode="none"` keeps a touch screen's own keyboard away: the keypad is on the screen already.
 */
export function renderIdentity(view: IdentityView): TemplateResult {
  const { words, residentId, problem, busy } = view;
  return html`<form class="panel" @submit=${view.submit} novalidate>
    <label for="resident-id">${words.residentId}</label>
    <input
      id="resident-id"
      inputmode="none"
      autocomplete="off"
      spellcheck="false"
      maxlength="22"
      aria-describedby="hint problem"
      aria-invalid=${problem ? 'true' : 'false'}
      ?readonly=${busy}
      .value=${residentId}
      @input=${view.type}
    />
    <p id="hint" class="quiet">${words.identityHint}</p>
    <div id="problem" role="alert">${problem ? html`<p class="notice warn">${problem}</p>` : nothing}</div>
    <div part="keypad">
      ${KEYS.map((key) => html`<button type="button" value=${key} @click=${view.press}>${key}</button>`)}
      <button type="button" value="erase" @click=${view.press}>${words.erase}</button>
    </div>
    <button class="primary wide" ?disabled=${busy}>${busy ? words.taking : words.take}</button>
  </form>`;
}
