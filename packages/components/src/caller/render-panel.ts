import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isOnTicket } from './actions.ts';
import type { CallerView } from './caller-view.ts';
import { isStillFor, type Question } from './question.ts';
import { renderFields } from './render-fields.ts';

/** What an action asks before it is done, if one does. 填写面板. */
export function renderPanel(view: CallerView): unknown {
  const { question } = view;
  return question ? keyed(question.opening, renderQuestion(question, view)) : nothing;
}

/** It stays where it is, whatever becomes of its ticket: who is just writing must not write into the shortcuts. */
function renderQuestion(question: Question, view: CallerView): TemplateResult {
  const { words, state, rules, busy, confirm, cancel } = view;
  const { action, seen, objection } = question;
  const number = isOnTicket(action) ? seen.ticket?.number : undefined;
  const name = words.actions[action];
  const gone = !busy && !isStillFor(question, state, rules) && words.gone(name, number);
  const problem = gone || objection?.sentence;
  return html`<form part="panel" aria-label=${number ? `${name} ${number}` : name} @submit=${confirm} novalidate>
    <h3>${name}${number ? html` <bdi>${number}</bdi>` : nothing}</h3>
    ${renderFields(question, view)}
    <div role="alert">${problem ? html`<p class="notice warn">${problem}</p>` : nothing}</div>
    <p>
      ${
        gone
          ? html`<button class="primary" type="button" @click=${cancel}>${words.close}</button>`
          : html`<button class="primary" aria-disabled=${String(busy)}>${words.confirm}</button>
              <button type="button" @click=${cancel}>${words.cancel}</button>`
      }
    </p>
  </form>`;
}
