import type { QueueBoard, ServiceHall, WindowRecord } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { Feed } from '../internal/feed.ts';
import { FittingType } from '../internal/fitting-type.ts';
import { HallClock } from '../internal/hall-clock.ts';
import { HallElement } from '../internal/hall-element.ts';
import { HallOfDay } from '../internal/hall-of-day.ts';
import type { Speech } from '../internal/languages.ts';
import { ownDuty } from '../internal/own-duty.ts';
import { Photos } from '../internal/photos.ts';
import { type WindowDisplayStrings, zhCN } from './window-display.strings.ts';
import { styles } from './window-display.styles.ts';

/**
 * The display over one window: its number, whom it calls, and who serves there.
 *
 * 窗口屏, 亮牌服务. Name, post, photograph and staff number as the plate on the desk says them, since people must know who serves
 * them. Away, it says until when and whom to ask, and that this is over once the hall says so; paused, why. A picture that does not
 * load is left out and tried again. Who sits where is read anew each day.
 *
 * @tag banshi-window-display
 * @csspart heading - The window.
 * @csspart now - The number that is called or served, or why there is none.
 * @csspart staff - Who serves.
 * @csspart photo - The photograph.
 * @csspart lost - The sentence shown while the hall cannot be heard.
 */
export class BanshiWindowDisplay extends HallElement<WindowDisplayStrings> {
  static override readonly speech: Speech<WindowDisplayStrings> = { element: 'windowDisplay', zhCN };
  static override styles = [HallElement.styles, styles];
  static override properties = { windowId: { attribute: 'window-id' }, fit: { type: Boolean, reflect: true } };

  /** The window it hangs over. */
  declare windowId: string | undefined;
  /** Takes the whole screen, with type as large as all of it can be seen. 满屏. */
  declare fit: boolean;

  private readonly _board = new Feed(this, 'board', (hall, _key, signal) => hall.readBoard({ signal }));
  private readonly _hall = new HallOfDay(this);
  private readonly _photos = new Photos(this);
  private _type: FittingType | undefined;

  constructor() {
    super();
    this.fit = false;
    // A device that slept may have missed something.
    new HallClock(this, () => this._board.doubt());
  }

  protected override willUpdate(): void {
    if (isServer) return;
    if (this.fit)
      this._type ??= new FittingType(this, () =>
        this.fit ? (this.renderRoot.textContent ?? '').replace(/\d/g, '0') : '',
      );
    this._board.follow(this.service, '');
    this._hall.follow(this.service, this._board.value?.day, this._board.lost);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, windowId } = this;
    if (!windowId) return nothing;
    const board = this._board.value;
    const hall = this._hall.value;
    const state = board?.windows.find(({ window }) => window === windowId);
    return html`<div class="display">
      <header>
        <h2 part="heading">${words.window(windowId)}</h2>
        <p><bdi>${hall?.windows.find(({ id }) => id === windowId)?.name}</bdi></p>
      </header>
      <div class="said" role="status">${this._renderTrouble(board, state)}</div>
      ${board && state ? html`${this._renderNow(board, state)} ${this._renderStaff(state, hall)}` : nothing}
    </div>`;
  }

  private _renderTrouble(board: QueueBoard | undefined, state: WindowRecord | undefined): unknown {
    const { words } = this;
    if (board && !state) return html`<p part="lost">${words.unknown}</p>`;
    if (board) return this._board.lost ? html`<p part="lost">${words.lost}</p>` : nothing;
    return this._board.state === 'failed'
      ? html`<p part="lost">${words.unreachable}</p>`
      : html`<p>${words.loading}</p>`;
  }

  private _renderNow({ serving }: QueueBoard, state: WindowRecord): TemplateResult {
    const { words } = this;
    const ticket = serving.find(({ window }) => window === state.window);
    if (ticket && (ticket.state === 'called' || ticket.state === 'serving')) {
      const called = ticket.state === 'called';
      return html`<section part="now" class=${ticket.state} aria-live="polite">
        <strong>${renderNumber(ticket.number, called ? words.called : String)}</strong>
        <p>${called ? words.here : words.serving}</p>
        ${state.state === 'open' ? nothing : this._renderClosed(state)}
      </section>`;
    }
    return html`<section part="now" class="idle" aria-live="polite">
      ${state.state === 'open' ? html`<strong>${words.free}</strong>` : this._renderClosed(state)}
    </section>`;
  }

  private _renderClosed(state: WindowRecord): TemplateResult {
    const { windowWords } = this.words;
    return html`<strong>${windowWords.state(state)}</strong>${
        state.contact ? html`<p>${windowWords.contact(state.contact)}</p>` : nothing
      }`;
  }

  private _renderStaff({ staff, covering, state, window }: WindowRecord, hall: ServiceHall | undefined): unknown {
    const holder = hall?.posts?.find((post) => post.window === window)?.holder;
    const person = hall?.staff?.find(({ id }) => id === (staff ?? holder));
    if (!person || state === 'closed') return nothing;
    const { words } = this;
    const duty = covering ? ownDuty(person.duty, words.covering) : person.duty;
    return html`<section part="staff" aria-label=${words.staff}>
      ${this._photos.render(person.photo, words.photo(person.name))}
      <div>
        <strong>${person.name}</strong>
        ${person.title ? html`<p><bdi>${person.title}</bdi></p>` : nothing}
        ${duty ? html`<p><bdi>${duty}</bdi></p>` : nothing}
        <p>${words.staffNumber(person.id)}</p>
        ${covering ? html`<p class="mark">${words.covering}</p>` : nothing}
      </div>
    </section>`;
  }
}

/** What is said with a number, the number itself apart: it stands out, and is never broken. */
function renderNumber(number: string, say: (number: string) => string): TemplateResult {
  const said = say(number);
  const at = said.indexOf(number);
  return html`${said.slice(0, at)}<b>${number}</b>${said.slice(at + number.length)}`;
}
