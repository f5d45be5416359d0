import {
  businessesOf,
  daysAfter,
  isIsoDate,
  type HallGateway,
  type IsoDate,
  type QueueFigures,
  type ServiceHall,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { Call, RETRY } from '../internal/call.ts';
import { adoptChild } from '../internal/child-record.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { figuresStyles } from '../internal/figures.styles.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { renderReading } from '../internal/render-reading.ts';
import { groupsOf, isQueueFigures } from './groups-of.ts';
import { type QueueFiguresStrings, zhCN } from './queue-figures.strings.ts';
import { styles } from './queue-figures.styles.ts';
import { FEW } from './render-basis.ts';
import { renderGroups } from './render-groups.ts';
import { renderTotals } from './render-totals.ts';

/** How often the running day is read again while somebody can see it, in milliseconds. */
const BEAT = 5000;

/** The figures of a day, and which day it is in the hall. */
interface Reading {
  readonly today: IsoDate;
  readonly figures: QueueFigures;
}

/**
 * What a queue did on a day: numbers, times, who left, and how right the estimates were, each with its formula and its basis.
 *
 * 排队统计. For the hall's own people, of the whole hall, each hour, business and window; those of nobody are listed as such, and a
 * figure of few tickets says of how few. The running day is read again every five seconds while it is in
 * sight: that holds no connection open, of which a browser has six for a hall. Every number is a word in a table; a bar beside it
 * only repeats it. It prints as it stands.
 *
 * @tag banshi-queue-figures
 * @slot - Under the heading.
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @csspart day - Where the day is chosen.
 * @csspart counts - How many numbers.
 * @csspart times - How long.
 * @csspart shares - Who left, and how right the estimates were.
 * @csspart hours - The figures of each hour.
 * @csspart businesses - The figures of each business.
 * @csspart windows - The figures of each window.
 * @csspart notes - How to read them.
 * @csspart problem - The sentence shown when the hall did not answer.
 */
export class BanshiQueueFigures extends HallElement<QueueFiguresStrings> {
  static override readonly speech: Speech<QueueFiguresStrings> = { element: 'queueFigures', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, figuresStyles, styles];
  static override properties = { figures: { attribute: false }, hall: { attribute: false }, day: {} };

  /** The figures to show; without them and without a JSON child, the gateway is asked and followed. */
  declare figures: QueueFigures | undefined;
  /** Names and lists what figures know by id alone. @default the gateway's */
  declare hall: ServiceHall | undefined;
  /** The day to show. @default the hall's today, which it follows into tomorrow */
  declare day: IsoDate | undefined;

  private readonly _hall = new Call<ServiceHall>(this, RETRY);
  private readonly _call = new Call<Reading>(this);
  private readonly _sight: IntersectionObserver | undefined;
  private _inSight = false;
  private _asked: readonly [hall: HallGateway, day: IsoDate | undefined] | undefined;
  private _today: IsoDate | undefined;
  private _timer: ReturnType<typeof setInterval> | undefined;
  private _problem: TemplateResult | undefined;

  constructor() {
    super();
    if (isServer) return;
    this._sight = new IntersectionObserver((changes) => {
      this._inSight = changes[changes.length - 1]!.isIntersecting;
      // A page that was shown again shows what is so, and not what was.
      if (this._call.state !== 'busy') this._beat();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this._sight?.observe(this);
    if (!isServer) this._timer = setInterval(() => this._beat(), BEAT);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._sight?.disconnect();
    clearInterval(this._timer);
    this._asked = undefined;
  }

  protected override willUpdate(): void {
    if (isServer || this.figures || this._problem) return;
    this._problem = adoptChild(this, this.words.unreadable, isQueueFigures, (figures) => (this.figures = figures));
    const { service, _chosen: day } = this;
    if (this.figures || this._problem || !service) return;
    const [hall, asked] = this._asked ?? [];
    if (hall === service && asked === day) return;
    if (hall !== service && !this.hall) void this._hall.run((signal) => service.findHall({ signal }));
    // What is known of another day is not what was asked for.
    this._call.reset();
    this._asked = [service, day];
    this._read();
  }

  /** The day that somebody chose. */
  private get _chosen(): IsoDate | undefined {
    return this.day && isIsoDate(this.day) ? this.day : undefined;
  }

  private get _shownDay(): IsoDate | undefined {
    return this._chosen ?? this._today;
  }

  protected override render(): unknown {
    const { words } = this;
    if (this._problem) return this._problem;
    if (this.figures) return this._renderArticle(this.figures);
    if (!this.service) return nothing;
    const { value, state, error } = this._call;
    const say = { failed: () => sentenceFor(error, words.errors) };
    return this._renderArticle(
      value?.figures,
      this._renderDay(),
      this._renderTrouble(),
      renderReading(state, words, say, this._read),
    );
  }

  private _renderArticle(
    figures: QueueFigures | undefined,
    day?: TemplateResult,
    trouble?: unknown,
    reading?: unknown,
  ): TemplateResult {
    const { words } = this;
    return html`<article>
      <header>
        <h2>${words.heading} ${figures ? html`<small><bdi>${figures.day}</bdi></small>` : nothing}</h2>
        ${day}
      </header>
      ${trouble}
      <slot></slot>
      ${figures ? this._renderFigures(figures) : reading}
    </article>`;
  }

  private _renderDay(): TemplateResult {
    const { words } = this;
    const day = this._shownDay;
    const today = this._today;
    return html`<form part="day" @submit=${(event: Event) => event.preventDefault()}>
      <button type="button" aria-disabled=${String(!day)} @click=${() => this._move(-1)}>${words.dayBefore}</button>
      <label
        >${words.day}
        <input type="date" .value=${day ?? ''} max=${today ?? nothing} @change=${this._choose} />
      </label>
      <button type="button" aria-disabled=${String(!day || !today || day >= today)} @click=${() => this._move(1)}>
        ${words.dayAfter}
      </button>
      <button type="button" aria-disabled=${String(day === today)} @click=${() => (this.day = undefined)}>
        ${words.today}
      </button>
    </form>`;
  }

  /** Whether what stands below is what is so, for those who look at it. */
  private _renderTrouble(): TemplateResult | typeof nothing {
    const { words } = this;
    const { value, state } = this._call;
    if (!value) return nothing;
    if (state === 'failed') return html`<p class="notice" role="status">${words.stale}</p>`;
    return value.figures.day < value.today
      ? html`<p class="quiet"><bdi>${words.past}</bdi></p>`
      : html`<p class="quiet live"><bdi>${words.live}</bdi></p>`;
  }

  private _renderFigures(figures: QueueFigures): TemplateResult {
    const { words } = this;
    const hall = this.hall ?? this._hall.value;
    if (figures.total.taken === 0) return html`<p class="notice">${words.nothing}</p>`;
    const { hours, businesses, windows } = groupsOf(figures, {
      businesses: hall ? businessesOf(hall) : [],
      windows: hall?.windows ?? [],
      hour: words.hour,
      window: words.window,
    });
    return html`${renderTotals(figures.total, words)} ${renderGroups('hours', hours, words)}
      ${renderGroups('businesses', businesses, words)} ${renderGroups('windows', windows, words)}
      <footer part="notes" class="quiet">
        <p><bdi>${words.notes(FEW)}</bdi></p>
      </footer>`;
  }

  private readonly _choose = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLInputElement;
    // An emptied field chooses nothing; a day that is yet to come has no figures.
    if (isIsoDate(value) && !(this._today && value > this._today)) this.day = value === this._today ? undefined : value;
    (currentTarget as HTMLInputElement).value = this._shownDay ?? '';
  };

  private _move(days: 1 | -1): void {
    const day = this._shownDay;
    if (!day || (days > 0 && !(this._today && day < this._today))) return;
    const next = daysAfter(day, days);
    this.day = next === this._today ? undefined : next;
  }

  /** A day that is over is read once. */
  private _beat(): void {
    const { value, state } = this._call;
    const isRunning = value && value.figures.day >= value.today;
    if (this._inSight && !document.hidden && isRunning && state !== 'busy') this._read();
  }

  private readonly _read = (): void => {
    if (!this._asked) return;
    const [hall, chosen] = this._asked;
    void this._call.run(async (signal) => {
      const { day: today } = await hall.readBoard({ signal });
      this._today = today;
      return { today, figures: await hall.readFigures(chosen ?? today, { signal }) };
    });
  };
}
