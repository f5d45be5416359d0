import { html, nothing, type TemplateResult } from 'lit';
import type { PaperState } from '../internal/ticket-printer.ts';
import type { KioskView } from './kiosk-view.ts';
import type { TicketKioskStrings } from './ticket-kiosk.strings.ts';
import type { Visit } from './visit.ts';

/** What to do on a screen. 标题. */
export function headingOf({ screen, checkIn }: Visit, isFull: boolean, words: TicketKioskStrings): string {
  return {
    department: words.chooseDepartment,
    matter: words.chooseMatter,
    guide: isFull ? words.materials : words.prepare,
    identity: checkIn ? words.identityToCheckIn : words.identity,
    ticket: checkIn ? words.checkedIn : words.taken,
  }[screen];
}

/** What is wrong, or may be, before a number is promised. */
export interface StateView {
  readonly closed: boolean;
  /** No number is left for what was chosen. */
  readonly full: boolean;
  /** What was chosen, or something in the hall, can be booked. */
  readonly books: boolean;
  readonly offline: boolean;
  readonly paper: PaperState;
  readonly refused: readonly string[];
}

/** What a person should know before a number is promised. 取号前须知. */
export function renderState(view: StateView, words: TicketKioskStrings): TemplateResult | typeof nothing {
  const none = view.closed ? words.dayClosed : view.full && words.queueErrors['numbers-used-up'];
  const said = [
    none && none + (view.books ? words.canBook : ''),
    view.offline && words.offline,
    view.paper !== 'ready' && words.paper[view.paper],
    view.refused.length > 0 && words.refusedNumbers(view.refused),
  ].filter((sentence) => typeof sentence === 'string');
  if (said.length === 0) return nothing;
  return html`<div part="state" role="status">${said.map((sentence) => html`<p class="notice">${sentence}</p>`)}</div>`;
}

/** The one thing to do next, at the same place on every screen, between the ways back. 下一步. */
export function renderFooter(view: KioskView, isFull: boolean): TemplateResult | typeof nothing {
  const { visit, words, wish, send } = view;
  const leave = () => send({ type: 'leave' });
  switch (visit.screen) {
    case 'department':
      return nothing;
    case 'ticket':
      return html`<footer><button class="primary wide" @click=${leave}>${words.done}</button></footer>`;
    default: {
      const take = wish.busy ? words.taking : visit.checkIn ? words.checkIn : words.take;
      return html`<footer>
        <button @click=${() => send({ type: 'back' })}>${words.back}</button>
        ${visit.screen === 'guide' && !isFull ? renderNext(view) : nothing}
        ${
          visit.screen === 'identity'
            ? html`<button class="primary wide" form="identity" ?disabled=${wish.busy}>${take}</button>`
            : nothing
        }
        <button @click=${leave}>${words.restart}</button>
      </footer>`;
    }
  }
}

/** Without the network the list of papers may be out of reach, but not the number. */
function renderNext({ words, send, reading: { guide }, offlineDesk }: KioskView): TemplateResult | typeof nothing {
  if (!guide.value && !(guide.state === 'failed' && offlineDesk.ready)) return nothing;
  return html`<button class="primary wide" @click=${() => send({ type: 'prepared' })}>
    ${guide.value ? words.next : words.nextWithout}
  </button>`;
}
