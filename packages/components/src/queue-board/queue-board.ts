import type { QueueBoard, ServiceHall, TicketRecord } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { Call } from '../internal/call.ts';
import { adoptChild } from '../internal/child-record.ts';
import { Feed } from '../internal/feed.ts';
import { HallElement } from '../internal/hall-element.ts';
import { Clock } from './clock.ts';
import type { Speech } from '../internal/languages.ts';
import { type QueueBoardStrings, zhCN } from './queue-board.strings.ts';
import { styles } from './queue-board.styles.ts';

/** After how many milliseconds the hall's departments are asked for again. */
const RETRY = 10_000;

/**
 * The board of a hall: who is called where, and how many wait.
 *
 * 叫号屏. It shows ticket numbers and windows, never a person. It follows the hall by itself, or shows the `board` and `hall`
 * it is given, as properties or as JSON `{ "board": …, "hall": … }` in a child. A screen reader hears each call once, and
 * a call that is repeated once more.
 *
 * @tag banshi-queue-board
 * @slot - Along the foot of the board, such as a notice.
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @csspart heading - The name of the hall.
 * @csspart clock - The time.
 * @csspart calls - The latest calls.
 * @csspart waiting - How many wait, by department.
 * @csspart next - The numbers to be called next.
 * @csspart lost - The sentence shown while the hall cannot be heard.
 */
export class BanshiQueueBoard extends HallElement<QueueBoardStrings> {
  static override readonly speech: Speech<QueueBoardStrings> = { element: 'queueBoard', zhCN };
  static override styles = [HallElement.styles, styles];
  static override properties = {
    board: { attribute: false },
    hall: { attribute: false },
    rows: { type: Number },
    light: { type: Boolean, reflect: true },
    clock: { type: Boolean },
  };

  /** The board to show; without it, the hall's own is followed. */
  declare board: QueueBoard | undefined;
  /** The hall whose name and departments are shown; without it, the gateway is asked. */
  declare hall: ServiceHall | undefined;
  /** How many calls are shown. @default 6 */
  declare rows: number;
  /** Dark letters on a light ground. */
  declare light: boolean;
  /** Shows the time of day. */
  declare clock: boolean;

  private readonly _feed = new Feed(this, 'board', (hall, _key, signal) => hall.readBoard({ signal }));
  private readonly _hall = new Call<ServiceHall>(this, RETRY);
  private readonly _clock = new Clock(this);
  private _problem: TemplateResult | undefined;
  private _said = '';
  private _odd = false;
  private _asked: unknown;

  constructor() {
    super();
    this.rows = 6;
    this.light = false;
    this.clock = false;
  }

  protected override willUpdate(): void {
    if (isServer) return;
    if (!this.board && !this._problem)
      this._problem = adoptChild(this, this.words.unreadable, isBoard, ({ board, hall }) => {
        this.board = board;
        this.hall ??= hall;
      });
    const { service } = this;
    this._feed.follow(this.board ? undefined : service, '');
    if (this.hall || !service || (service === this._asked && this._hall.state !== 'idle')) return;
    this._asked = service;
    void this._hall.run((signal) => service.findHall({ signal }));
  }

  protected override render(): TemplateResult {
    const board = this.board ?? this._feed.value;
    const hall = this.hall ?? this._hall.value;
    return html`<div class="board">
      <header>
        ${hall ? html`<h2 part="heading">${hall.name}</h2>` : nothing}
        ${this.clock && !isServer ? html`<time part="clock">${this._clock.read()}</time>` : nothing}
      </header>
      <div role="status">${this._renderTrouble(board)}</div>
      ${board ? html`<div class="columns">${this._renderCalls(board)} ${this._renderQueue(board, hall)}</div>` : nothing}
      <p aria-live="assertive">${board ? this._sayLatest(board) : nothing}</p>
      <footer><slot></slot></footer>
    </div>`;
  }

  private _renderTrouble(board: QueueBoard | undefined): TemplateResult | typeof nothing {
    const { words } = this;
    if (board) return this._feed.lost ? html`<p part="lost">${words.lost}</p>` : nothing;
    if (this._problem) return html`<div part="lost">${this._problem}</div>`;
    if (this._feed.state === 'loading') return html`<p>${words.loading}</p>`;
    return this._feed.state === 'failed' ? html`<p part="lost">${words.unreachable}</p>` : nothing;
  }

  private _renderCalls({ serving }: QueueBoard): TemplateResult {
    const { words } = this;
    if (serving.length === 0) return html`<p part="calls" class="none">${words.noCalls}</p>`;
    return html`<table part="calls">
      <caption>
        ${words.calls}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.number}</th>
          <th scope="col">${words.window}</th>
        </tr>
      </thead>
      <tbody>
        ${serving.slice(0, this.rows).map(({ number, window = '', state }) => {
          const called = state === 'called';
          return html`<tr class=${state}>
            <th scope="row">${number}</th>
            <td>${words.windowName(window)}${called ? nothing : html`<span>${words.serving}</span>`}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  private _renderQueue({ waiting, next }: QueueBoard, hall: ServiceHall | undefined): TemplateResult {
    const { words } = this;
    const departments = hall?.departments ?? Object.keys(waiting).map((id) => ({ id, name: id }));
    return html`<aside>
      <section part="waiting">
        <h3>${words.waiting}</h3>
        <dl>
          ${departments.map(
            ({ id, name }) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${words.people(waiting[id] ?? 0)}</dd>
              </div>`,
          )}
        </dl>
      </section>
      ${
        next.length > 0
          ? html`<section part="next">
              <h3>${words.next}</h3>
              <p>${next.slice(0, this.rows).map(({ number }) => html`<span>${number}</span> `)}</p>
            </section>`
          : nothing
      }
    </aside>`;
  }

  /** A new element for each call: a reader speaks what is added, and the same words again for a call that is repeated. */
  private _sayLatest({ serving }: QueueBoard): unknown {
    const latest: TicketRecord | undefined = serving.find(({ state }) => state === 'called');
    if (!latest) return nothing;
    const key = `${latest.id} ${latest.calledAt}`;
    if (key !== this._said) this._odd = !this._odd;
    this._said = key;
    const sentence = this.words.call(latest);
    return this._odd ? html`<span>${sentence}</span>` : html`<b>${sentence}</b>`;
  }
}

function isBoard(value: unknown): value is { readonly board: QueueBoard; readonly hall?: ServiceHall } {
  const board = (value as { board?: Partial<QueueBoard> } | null)?.board;
  return Array.isArray(board?.serving) && Array.isArray(board.next) && typeof board.waiting === 'object';
}
