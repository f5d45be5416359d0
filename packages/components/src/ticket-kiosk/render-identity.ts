import { isBanshiError, type PriorityGround, type RefusedError } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { sentenceFor } from '../internal/error.strings.ts';
import type { KioskView } from './kiosk-view.ts';
import type { TicketKioskStrings } from './ticket-kiosk.strings.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', '0'];

/**
 * A large field and a keypad with X; a keyboard and a card reader work as well.
 *
 * 输入身份证号. `inputmode="none"` keeps a touch screen's own keyboard away: the keypad is on the screen already.
 *
 * @param grounds what a person may claim; those who are granted it by their age need not
 * @param refusal why there is no number
 */
export function renderIdentity(
  view: KioskView,
  grounds: readonly PriorityGround[],
  refusal: string | undefined,
): TemplateResult {
  const { words, visit, wish, send } = view;
  const wrong = visit.problem && words.problems[visit.problem];
  const problem = wrong ?? refusal;
  return html`<form id="identity" class="panel" @submit=${view.take} novalidate>
    <div>
      <label for="resident-id">${words.residentId}</label>
      <input
        id="resident-id"
        inputmode="none"
        autocomplete="off"
        spellcheck="false"
        maxlength="22"
        aria-describedby="hint problem"
        aria-invalid=${String(wrong !== undefined)}
        ?readonly=${wish.busy}
        .value=${visit.residentId}
        @input=${(event: Event) => send({ type: 'input', residentId: (event.target as HTMLInputElement).value })}
      />
      <div id="problem" role="alert">${problem ? html`<p class="notice warn">${problem}</p>` : nothing}</div>
      <p id="hint" class="quiet" ?hidden=${problem !== undefined}>
        ${visit.checkIn ? words.checkInPrivacy : words.identityHint}
      </p>
      ${grounds.length > 0 ? renderGrounds(view, grounds) : nothing}
    </div>
    <div part="keypad">
      ${[...KEYS, 'erase'].map(
        (key) =>
          html`<button type="button" value=${key} @click=${() => send({ type: 'key', key })}>
            ${key === 'erase' ? words.erase : key}
          </button>`,
      )}
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
function renderGrounds(
  { words, visit: { ground }, send }: KioskView,
  grounds: readonly PriorityGround[],
): TemplateResult {
  const chosen = grounds.find(({ id }) => id === ground);
  return html`<div class="grounds" role="group" aria-label=${words.priority}>
    <p>${words.priority}</p>
    ${grounds.map(
      ({ id, name }) =>
        html`<button
          type="button"
          value=${id}
          aria-pressed=${String(id === ground)}
          @click=${() => send({ type: 'claim', ground: id })}
        >
          ${name}
        </button>`,
    )}
    ${chosen?.proof ? html`<p class="quiet">${words.proof(chosen.proof)}</p>` : nothing}
  </div>`;
}
