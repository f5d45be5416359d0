import { html, nothing, type TemplateResult } from 'lit';
import type { PaperState } from '../internal/ticket-printer.ts';
import type { TicketKioskStrings } from './ticket-kiosk.strings.ts';
import type { Visit } from './visit.ts';

/** What to do on a screen. 标题. */
export function headingOf({ screen, checkIn }: Visit, words: TicketKioskStrings): string {
  return {
    department: words.chooseDepartment,
    matter: words.chooseMatter,
    guide: words.prepare,
    identity: checkIn ? words.identityToCheckIn : words.identity,
    ticket: words.taken,
  }[screen];
}

/** What is wrong, or may be, before a number is promised. */
export interface StateView {
  readonly closed: boolean;
  readonly offline: boolean;
  readonly paper: PaperState;
  readonly refused: readonly string[];
}

/** What a person should know before a number is promised. 取号前须知. */
export function renderState(view: StateView, words: TicketKioskStrings): TemplateResult | typeof nothing {
  const said = [
    view.closed && words.dayClosed,
    view.offline && words.offline,
    view.paper !== 'ready' && words.paper[view.paper],
    view.refused.length > 0 && words.refusedNumbers(view.refused),
  ].filter((sentence) => typeof sentence === 'string');
  if (said.length === 0) return nothing;
  return html`<div part="state" role="status">${said.map((sentence) => html`<p class="notice">${sentence}</p>`)}</div>`;
}

/** What can be done next, and the ways back. */
export interface FooterView {
  readonly visit: Visit;
  readonly busy: boolean;
  /** `ready`: the papers are shown. `unread`: they cannot be, and a number can be had without. */
  readonly guide: 'ready' | 'unread' | undefined;
  readonly back: () => void;
  readonly restart: () => void;
  readonly next: () => void;
}

/** The one thing to do next, at the same place on every screen, between the ways back. 下一步. */
export function renderFooter(view: FooterView, words: TicketKioskStrings): TemplateResult | typeof nothing {
  const { screen, checkIn } = view.visit;
  if (screen === 'department') return nothing;
  if (screen === 'ticket')
    return html`<footer><button class="primary wide" @click=${view.restart}>${words.done}</button></footer>`;
  const take = view.busy ? words.taking : checkIn ? words.checkIn : words.take;
  return html`<footer>
    <button @click=${view.back}>${words.back}</button>
    ${
      screen === 'guide' && view.guide
        ? html`<button class="primary wide" @click=${view.next}>
            ${view.guide === 'unread' ? words.nextWithout : words.next}
          </button>`
        : nothing
    }
    ${
      screen === 'identity'
        ? html`<button class="primary wide" form="identity" ?disabled=${view.busy}>${take}</button>`
        : nothing
    }
    <button @click=${view.restart}>${words.restart}</button>
  </footer>`;
}
