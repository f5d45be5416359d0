import { isBanshiError, type PriorityGround, type RefusedError } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { sentenceFor } from '../internal/error.strings.ts';
import type { TicketKioskStrings } from './ticket-kiosk.strings.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', '0'];

/** What the screen for the identity number shows, and what its controls do. */
export interface IdentityView {
  readonly residentId: string;
  readonly problem: string | undefined;
  readonly busy: boolean;
  readonly words: TicketKioskStrings;
  /** What a person may claim; those who are granted it by their age need not. */
  readonly grounds: readonly PriorityGround[];
  readonly ground: string;
  readonly type: (event: Event) => void;
  readonly press: (event: Event) => void;
  readonly claim: (event: Event) => void;
  readonly submit: (event: Event) => void;
}

/**
 * A large field and a keypad with X; a keyboard and a card reader work as well.
 *
 * 输入身份证号. `inputmode="none"` keeps a touch screen's own keyboard away: the keypad is on the screen already.
 */
export function renderIdentity(view: IdentityView): TemplateResult {
  const { words, residentId, problem, busy } = view;
  return html`<form id="identity" class="panel" @submit=${view.submit} novalidate>
    <div>
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
      <p id="hint" class="quiet" ?hidden=${problem !== undefined}>${words.identityHint}</p>
      ${view.grounds.length > 0 ? renderGrounds(view) : nothing}
      <div id="problem" role="alert">${problem ? html`<p class="notice warn">${problem}</p>` : nothing}</div>
    </div>
    <div part="keypad">
      ${KEYS.map((key) => html`<button type="button" value=${key} @click=${view.press}>${key}</button>`)}
      <button type="button" value="erase" @click=${view.press}>${words.erase}</button>
    </div>
  </form>`;
}

/**
 * Why the hall gave no number, if it did not.
 *
 * 未能取号的原因. Which number one holds is said to nobody but the person who has just proved who they are.
 */
export function refusalSentence(error: unknown, words: TicketKioskStrings): string | undefined {
  if (!error) return undefined;
  const { code, ticket, from } = error as Partial<RefusedError>;
  if (isBanshiError(error) && code === 'already-waiting' && ticket)
    return words.alreadyWaiting(ticket.slice(ticket.indexOf('/') + 1));
  if (isBanshiError(error) && code === 'appointment-not-now' && from) return words.tooEarly(from);
  return sentenceFor(error, words.errors, words.queueErrors);
}

/** One tap each, none of them chosen before. 优先事由. */
function renderGrounds({ words, grounds, ground, claim }: IdentityView): TemplateResult {
  const chosen = grounds.find(({ id }) => id === ground);
  return html`<div class="grounds" role="group" aria-label=${words.priority}>
    <p>${words.priority}</p>
    ${grounds.map(
      ({ id, name }) =>
        html`<button type="button" value=${id} aria-pressed=${String(id === ground)} @click=${claim}>${name}</button>`,
    )}
    ${chosen?.proof ? html`<p class="quiet">${words.proof(chosen.proof)}</p>` : nothing}
  </div>`;
}
