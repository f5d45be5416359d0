import type { TicketRecord, WindowState } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CallerStrings } from './caller.strings.ts';
import type { CallerView } from './caller-view.ts';

/** How many wait, the ticket in hand, and who sits there. 窗口现状. */
export function renderWindow(view: CallerView): TemplateResult {
  const { words, hall, state } = view;
  const { waiting, status } = state;
  const name = hall?.staff?.find(({ id }) => id === status.staff)?.name;
  return html`<dl>
    <div part="waiting">
      <dt>${words.waiting}</dt>
      <dd>${words.people(waiting)}</dd>
    </div>
    <div part="ticket" aria-live="polite">
      <dt>${words.ticket}</dt>
      <dd>${state.ticket ? renderTicket(state.ticket, view) : words.noTicket}</dd>
    </div>
    <div part="status" class=${status.state}>
      <dt>${words.status}</dt>
      <dd>
        ${words.windowWords.state(status)}${name ? html` <small>${name}</small>` : nothing}${
          status.covering ? html` <small>${words.covering}</small>` : nothing
        }
      </dd>
    </div>
  </dl>`;
}

function renderTicket(ticket: TicketRecord, { words, rules }: CallerView): TemplateResult {
  const ground = rules.priorities.find(({ id }) => id === ticket.priority);
  const calls = ticket.state === 'called' ? words.calls(ticket.calls, rules.missed.maxCalls) : '';
  return html`<strong>${ticket.number}</strong> <span class="state">${words.states[ticket.state]}</span>
    ${renderMarks(ticket, words)}
    <span class="matter"><bdi>${ticket.matter}</bdi>${calls ? html` <small>${calls}</small>` : nothing}</span>
    ${ground ? html`<span part="ground" class="matter">${words.ground(ground)}</span>` : nothing}`;
}

/** Whom it would call next, and who is on hold. 下一批与挂起. */
export function renderLine({ words, state, busy, resume }: CallerView): TemplateResult {
  const { line, held }: WindowState = state;
  return html`${
    line.length > 0
      ? html`<p part="line" class="quiet">
          ${words.line}${line.map((ticket) => html`<span>${ticket.number} ${renderMarks(ticket, words)}</span>`)}
        </p>`
      : nothing
  }${
    held.length > 0
      ? html`<p part="held">
          <span class="quiet">${words.held}</span>${held.map(
            (ticket) =>
              html`<button value=${ticket.id} aria-disabled=${String(busy)} @click=${() => resume(ticket)}>
                ${words.resumeTicket(ticket.number)}
              </button>`,
          )}
        </p>`
      : nothing
  }`;
}

function renderMarks(ticket: TicketRecord, words: CallerStrings): TemplateResult[] {
  return words.marks(ticket).map((mark) => html`<span class="mark">${mark}</span>`);
}
