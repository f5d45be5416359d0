import {
  type Announcement,
  type AnnouncementPolicy,
  type CallLanguage,
  type CallStyle,
  DEFAULT_CALL_STYLE,
  mandarin,
  type QueueBoard,
  type ServiceHall,
  type TicketCall,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { Announcer } from '../internal/announcer.ts';
import { buttonStyles } from '../internal/button.styles.ts';
import { adoptChild } from '../internal/child-record.ts';
import { Feed } from '../internal/feed.ts';
import { FittingType } from '../internal/fitting-type.ts';
import { HallClock } from '../internal/hall-clock.ts';
import { HallElement } from '../internal/hall-element.ts';
import { HallOfDay } from '../internal/hall-of-day.ts';
import type { Speech } from '../internal/languages.ts';
import { speechVoice } from '../internal/speech-voice.ts';
import type { Voice } from '../internal/voice.ts';
import { measureOf } from './board-measure.ts';
import { announcementsOf, CallAnnouncement, isAwaited, NOBODY, readServed } from './board-calls.ts';
import { type QueueBoardStrings, zhCN } from './queue-board.strings.ts';
import { styles } from './queue-board.styles.ts';
import { factsOf, MANY_WINDOWS, renderCalls, renderNumbers, renderWaiting, renderWindows } from './render-board.ts';

/**
 * The board of a hall: who is called where, what each window does, and how many wait.
 *
 * 叫号屏. It shows ticket numbers and windows, never a person. It follows the hall by itself, or shows the `board` and `hall`
 * it is given, as properties or as JSON `{ "board": …, "hall": … }` in a child. Calls are announced one after the other: shown
 * large, told to screen readers, and with `sound` spoken. A board that slept or was cut off asks anew and does not speak what
 * is old. Without the hall's answer it keeps what it knew and says so.
 *
 * @tag banshi-queue-board
 * @slot - Along the foot of the board, such as a notice.
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @fires {BanshiAnnouncementUnheardEvent} banshi-announcement-unheard - A call was shown and could not be heard.
 * @csspart heading - The name of the hall.
 * @csspart clock - The hall's time.
 * @csspart announcement - What is being announced.
 * @csspart calls - The latest calls.
 * @csspart windows - Every window, whom it serves or why it does not.
 * @csspart waiting - How many wait, by business.
 * @csspart next - The numbers to be called next.
 * @csspart missed - The numbers that are void because nobody came.
 * @csspart missed-rule - What becomes of a number that is missed, by the hall's rules.
 * @csspart sound - The sentence shown while calls cannot be heard.
 * @csspart lost - The sentence shown while the hall cannot be heard.
 */
export class BanshiQueueBoard extends HallElement<QueueBoardStrings> {
  static override readonly speech: Speech<QueueBoardStrings> = { element: 'queueBoard', zhCN };
  static override styles = [HallElement.styles, buttonStyles, styles];
  static override properties = {
    board: { attribute: false },
    hall: { attribute: false },
    rows: { type: Number },
    light: { type: Boolean, reflect: true },
    fit: { type: Boolean, reflect: true },
    clock: { type: Boolean },
    sound: { type: Boolean },
    voices: { attribute: false },
    languages: { attribute: false },
    callStyle: { attribute: false },
    policy: { attribute: false },
  };

  /** The board to show; without it, the hall's own is followed. */
  declare board: QueueBoard | undefined;
  /** The hall whose name and departments are shown; without it, the gateway is asked. */
  declare hall: ServiceHall | undefined;
  /** How many calls are shown. @default 6 */
  declare rows: number;
  /** Dark letters on a light ground. */
  declare light: boolean;
  /** Takes the whole screen, with type as large as all of it can be seen: for a display on a wall. 满屏. */
  declare fit: boolean;
  /** Shows the time of day. */
  declare clock: boolean;
  /** Speaks. Of several boards in one room, one. 播报. */
  declare sound: boolean;
  /** What it speaks with, the best first. @default [speechVoice()] */
  declare voices: readonly Voice[];
  /** In which languages a call is said, one after the other. @default [mandarin] */
  declare languages: readonly CallLanguage[];
  /** How numbers and windows are read. 叫号读法. */
  declare callStyle: CallStyle;
  /** How often what is said, and until when. 播报规则. */
  declare policy: AnnouncementPolicy | undefined;

  private readonly _feed = new Feed(this, 'board', async (hall, _key, signal) => {
    const board = await hall.readBoard({ signal });
    if (board.at) this._clock.set(board.at);
    return board;
  });
  private readonly _hall = new HallOfDay(this);
  private readonly _clock = new HallClock(this, () => this._feed.doubt());
  private readonly _announcer = new Announcer(
    this,
    () => this,
    (now) => this._announceAwaited(now),
  );
  private _type: FittingType | undefined;
  private _heard: QueueBoard | undefined;
  private _served = NOBODY;
  private _unsaid = false;
  private _announced: readonly CallAnnouncement[] = [];
  private _problem: TemplateResult | undefined;
  private _said: { announcement: Announcement; words: QueueBoardStrings; drawn: TemplateResult } | undefined;
  private _odd = false;

  constructor() {
    super();
    this.rows = 6;
    this.light = false;
    this.fit = false;
    this.clock = false;
    this.sound = false;
    this.voices = [speechVoice()];
    this.languages = [mandarin];
    this.callStyle = DEFAULT_CALL_STYLE;
  }

  /** Says something else than a call: a notice, an emergency. 播报通知. The same `id` is said once. */
  announce(announcement: Omit<Announcement, 'at' | 'about'>): void {
    this._announcer.announce({ ...announcement, about: announcement.id, at: performance.now() });
  }

  protected override willUpdate(): void {
    if (isServer) return;
    if (this.fit)
      this._type ??= new FittingType(this, () =>
        this.fit ? measureOf(this._shown, this.rows) + this._announcer.state + this._feed.lost : '',
      );
    if (!this.board && !this._problem)
      this._problem = adoptChild(this, this.words.unreadable, isBoard, ({ board, hall }) => {
        this.board = board;
        this.hall ??= hall;
      });
    const { service } = this;
    this._feed.follow(this.board ? undefined : service, '');
    this._hear(this._shown);
    // Who has come, or was sent elsewhere, is not looked for any more.
    const { current } = this._announcer;
    if (current instanceof CallAnnouncement && !isAwaited(current, this._served)) this._announcer.drop();
    if (!this.hall) this._hall.follow(service, this._shown?.day, this._feed.lost);
  }

  protected override render(): TemplateResult {
    const board = this._shown;
    const hall = this.hall ?? this._hall.value;
    const { words, _served: served } = this;
    const { current } = this._announcer;
    return html`<div class="board">
      <header>
        ${hall ? html`<h2 part="heading"><bdi>${hall.name}</bdi></h2>` : nothing}
        <p part="announcement" aria-live="assertive">${current ? this._say(current, words) : nothing}</p>
        ${this.clock && !isServer ? html`<time part="clock">${this._clock.read()}</time>` : nothing}
      </header>
      <div role="status">${this._renderTrouble(board, words)} ${this._renderSound(words)}</div>
      ${
        board
          ? html`<div class="columns ${board.windows.length > MANY_WINDOWS ? 'crowded' : ''}">
                ${renderCalls(board, served, this.rows, current?.about, words)} ${renderWindows(board, served, words)}
              </div>
              <div class="foot">
                ${renderWaiting(board, hall, words)}
                <div>
                  ${renderNumbers(
                    'next',
                    words.next,
                    board.next.map(({ number }) => number),
                  )}
                  ${renderNumbers('missed', words.missed, board.missed)}
                </div>
              </div>`
          : nothing
      }
      <footer>
        ${hall ? html`<span part="missed-rule">${words.missedRule(factsOf(hall).missed)}</span>` : nothing}
        <slot></slot>
      </footer>
    </div>`;
  }

  private get _shown(): QueueBoard | undefined {
    return this.board ?? this._feed.value;
  }

  private _renderTrouble(board: QueueBoard | undefined, words: QueueBoardStrings): TemplateResult | typeof nothing {
    if (board) return this._feed.lost ? html`<p part="lost">${words.lost}</p>` : nothing;
    if (this._problem) return html`<div part="lost">${this._problem}</div>`;
    if (this._feed.state === 'loading') return html`<p>${words.loading}</p>`;
    return this._feed.state === 'failed' ? html`<p part="lost">${words.unreachable}</p>` : nothing;
  }

  /** The button is for whoever has no mouse: a touch anywhere does the same. */
  private _renderSound(words: QueueBoardStrings): TemplateResult | typeof nothing {
    const { state } = this._announcer;
    if (state === 'locked')
      return html`<p part="sound"><span>${words.locked}</span><button>${words.unlock}</button></p>`;
    return state === 'silent' ? html`<p part="sound">${words.silent}</p>` : nothing;
  }

  /** Looks at a new board: when somebody was called, the announcer does too, as soon as it can be said how long ago. */
  private _hear(board: QueueBoard | undefined): void {
    if (!board) return;
    const before = this._heard;
    if (board !== before) {
      this._heard = board;
      this._served = readServed(board);
      this._unsaid ||= isCalled(board.calls[0], before?.calls[0]);
    }
    if (!this._unsaid) return;
    const isNews = board !== before && (this.board ? before !== undefined : this._feed.fresh) && this._clock.steady();
    if (!isNews && !this.board && !this._feed.settled) return;
    const now = performance.now();
    if (isNews && board.calls[0]) this._clock.set(board.calls[0].at, now);
    this._unsaid = false;
    this._announcer.look(now);
  }

  private _announceAwaited(now: number): readonly CallAnnouncement[] {
    const { languages, callStyle } = this;
    const say = (call: TicketCall) => new CallAnnouncement(call, this._clock.since(call.at, now), languages, callStyle);
    return (this._announced = announcementsOf(this._served.awaited, this._announced, say));
  }

  /** A new element for each: a reader speaks what is added, and the same words again for a call that is repeated. */
  private _say(announcement: Announcement, words: QueueBoardStrings): TemplateResult {
    if (announcement === this._said?.announcement && words === this._said.words) return this._said.drawn;
    if (announcement !== this._said?.announcement) this._odd = !this._odd;
    const sentence =
      announcement instanceof CallAnnouncement ? words.call(announcement.call) : announcement.sentences[0]?.text;
    const drawn = this._odd ? html`<span>${sentence}</span>` : html`<b>${sentence}</b>`;
    this._said = { announcement, words, drawn };
    return drawn;
  }
}

function isCalled(latest: TicketCall | undefined, before: TicketCall | undefined): boolean {
  return latest !== undefined && (latest.at !== before?.at || latest.ticket !== before.ticket);
}

function isBoard(value: unknown): value is { readonly board: QueueBoard; readonly hall?: ServiceHall } {
  const board = (value as { board?: Partial<QueueBoard> } | null)?.board;
  const lists = [board?.serving, board?.calls, board?.next, board?.missed, board?.windows];
  return lists.every(Array.isArray) && typeof board?.waiting === 'object' && typeof board.estimates === 'object';
}
