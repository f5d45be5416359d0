import { queueRulesOf } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../internal/call.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { renderReading } from '../internal/render-reading.ts';
import type { KioskView } from './kiosk-view.ts';
import { businessesFor, canBook, numbersLeft } from './numbers-left.ts';
import { renderDepartments, renderMatters, renderPreparation } from './render-choices.ts';
import { headingOf, renderFooter, renderState } from './render-frame.ts';
import { refusalSentence, renderIdentity } from './render-identity.ts';
import { renderTicket } from './render-ticket.ts';
import { SCREENS } from './visit.ts';

/**
 * One screen of a ticket machine: the hall's name, what to do, what one should know, the screen, what comes next.
 *
 * 取号机界面.
 */
export function renderKiosk(view: KioskView): TemplateResult {
  const { visit, words, reading, offlineDesk, warning, touch } = view;
  const { closed = false } = reading.board.value ?? {};
  const businesses = businessesFor(view, visit.department, visit.matter);
  // Whoever has booked has chosen no department, and gets a number all the same.
  const full = visit.department !== '' && numbersLeft(view, businesses) === 'none';
  const isTicket = visit.screen === 'ticket';
  const isStep = !isTicket && !visit.checkIn && !full && !closed;
  const state = {
    closed,
    full: full && visit.screen !== 'identity',
    books: canBook(businesses),
    offline: reading.board.lost && offlineDesk.ready,
    paper: view.paper,
    refused: offlineDesk.refused,
  };
  return html`<div class="kiosk ${visit.screen}" @pointerdown=${touch} @keydown=${touch}>
    <header>
      <p><bdi>${reading.hall.value?.[0].name}</bdi></p>
      <slot></slot>
    </header>
    <main aria-labelledby="heading">
      <div class="bar">
        <h2 id="heading" part="heading" tabindex="-1">${headingOf(visit, full || closed, words)}</h2>
        <p class="quiet">${isStep ? words.step(SCREENS.indexOf(visit.screen) + 1, SCREENS.length - 1) : nothing}</p>
      </div>
      ${isTicket ? nothing : renderState(state, words)}
      <div class="screen">${renderScreen(view, full, closed)}</div>
    </main>
    <div role="alert">
      ${warning ? html`<p class="notice leaving">${words.leaving(warning)}<button>${words.stay}</button></p>` : nothing}
    </div>
    ${renderFooter(view, full || closed)}
  </div>`;
}

function renderScreen(view: KioskView, full: boolean, closed: boolean): unknown {
  const { visit, words, reading, wish } = view;
  if (visit.taken) return renderTicket(view, visit.taken);
  const [hall, matters] = reading.hall.value ?? [];
  if (!hall || !matters) return renderCall(view, reading.hall, reading.askHall);
  switch (visit.screen) {
    case 'matter':
      return renderMatters(view, hall, matters);
    case 'guide':
      return reading.guide.value
        ? renderPreparation(reading.guide.value, words, full || closed)
        : renderCall(view, reading.guide, () => reading.askGuide(visit.matter));
    case 'identity': {
      const refusal = refusalSentence(wish.error, words) ?? (full ? words.queueErrors['numbers-used-up'] : undefined);
      const grounds = queueRulesOf(hall).priorities.filter(({ fromAge }) => fromAge === undefined);
      return renderIdentity(view, grounds, refusal);
    }
    default:
      return renderDepartments(view, hall);
  }
}

function renderCall({ words }: KioskView, { state, error }: Call<unknown>, retry: () => void): unknown {
  const failed = () => sentenceFor(error, words.errors);
  const waiting = state === 'idle' ? 'busy' : state;
  return renderReading(waiting, words, { absent: words.queueErrors['unknown-guide'], failed }, retry);
}
