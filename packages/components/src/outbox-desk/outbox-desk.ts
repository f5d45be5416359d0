import type { LetterReason, LetterView, OutboxReport, OutboxResend } from '@banshi/core';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { adoptChild } from '../internal/child-record.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { Feed } from '../internal/feed.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { renderProblem, renderReading } from '../internal/render-reading.ts';
import { Wish } from '../internal/wish.ts';
import { becameOf, deadSince, type Resent } from './became-of.ts';
import { groupLetters } from './group-letters.ts';
import { type OutboxDeskStrings, zhCN } from './outbox-desk.strings.ts';
import { styles } from './outbox-desk.styles.ts';
import { letterName, renderLetter } from './render-letter.ts';

/** How many letters that wait are drawn: a platform that is down for a day has thousands. */
const MOST_OPEN = 50;

/**
 * What a hall tells platforms: what failed and why, what waits and behind what, what has arrived; and to send again.
 *
 * 报送台 (死信). For those who oversee. A letter names its case and no person, and the platform's code but never its sentence.
 * Before a letter that may have arrived goes out again, whoever asks for it is told to look at the platform.
 *
 * @tag banshi-outbox-desk
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @csspart platform - The letters to one platform.
 * @csspart count - How many there are of each kind.
 * @csspart held - Why nothing goes out for now.
 * @csspart dead - Letters that died of one thing.
 * @csspart open - Letters that have not arrived yet.
 * @csspart letter - One letter.
 * @csspart confirm - The question before a letter goes out that may have arrived.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiOutboxDesk extends HallElement<OutboxDeskStrings> {
  static override readonly speech: Speech<OutboxDeskStrings> = { element: 'outboxDesk', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, styles];
  static override properties = { reports: { attribute: false }, names: { attribute: false } };

  /** What to show; without it the JSON child is read, then the hall is asked. */
  declare reports: readonly OutboxReport[] | undefined;
  /** What platforms are called, by channel. @default the channel's own name */
  declare names: Readonly<Record<string, string>> | undefined;

  private readonly _feed = new Feed(this, 'outbox', (hall, _, signal) => hall.ask('outbox.list', {}, { signal }));
  private readonly _wish = new Wish(this);
  private _problem: TemplateResult | undefined;
  /** What is to go out again once the person has said that it was checked. */
  private _asking: OutboxResend | undefined;
  private _resent: Resent | undefined;
  private _focus: 'confirm' | 'status' | undefined;

  /** Asks the hall again. */
  reload(): Promise<void> {
    return this._feed.reload();
  }

  protected override willUpdate(): void {
    if (isServer) return;
    if (!this.reports && !this._problem)
      this._problem = adoptChild(this, this.words.unreadable, isReports, (reports) => (this.reports = reports));
    this._feed.follow(this.reports ? undefined : this.service, '');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const wanted = this._focus;
    this._focus = undefined;
    // The button that had the focus is gone.
    if (wanted) this.renderRoot.querySelector<HTMLElement>(wanted === 'confirm' ? '.confirm' : '.said')?.focus();
  }

  protected override render(): unknown {
    const { words, _feed, _wish } = this;
    if (this._problem) return this._problem;
    const reports = this.reports ?? _feed.value;
    const failed = () => sentenceFor(_feed.error, words.errors);
    if (!reports) return renderReading(_feed.state, words, { failed }, () => this.reload());
    const refused = _wish.error ? sentenceFor(_wish.error, words.errors) : '';
    return html`<header>
        <h2 id="title">${words.title}</h2>
        ${this.reports ? nothing : html`<button name="reload" @click=${() => this.reload()}>${words.reload}</button>`}
      </header>
      ${_feed.lost ? html`<p class="notice" role="status">${words.lost}</p>` : nothing}
      ${_feed.error ? renderProblem(failed()) : nothing} ${this._renderResent(reports)}
      ${refused ? renderProblem(refused) : nothing}
      ${reports.length > 0 ? reports.map((one) => this._renderPlatform(one)) : html`<p class="quiet">${words.noPlatform}</p>`}`;
  }

  /** What was asked for, and what became of it: a letter may be back before anybody has looked. */
  private _renderResent(reports: readonly OutboxReport[]): TemplateResult {
    const { words, _resent } = this;
    if (!_resent) return html`<p class="said" role="status" tabindex="-1"></p>`;
    const { failed, arrived } = becameOf(_resent, reports);
    return html`<p class=${failed > 0 ? 'said notice warn' : 'said notice'} role="status" tabindex="-1">
      ${words.resent(_resent.count)} ${failed > 0 ? words.failedAgain(failed) : nothing}
      ${arrived > 0 ? words.arrivedNow(arrived) : nothing}
    </p>`;
  }

  private _renderPlatform({ figures, letters }: OutboxReport): TemplateResult {
    const { words } = this;
    const { channel, held } = figures;
    const { dead, open, arrived } = groupLetters(letters);
    const known = new Map(letters.map((letter) => [letter.key, letterName(letter, words)]));
    const named = (key: string) => known.get(key) ?? key;
    const left = figures.doubtful + figures.underway + figures.waiting - Math.min(open.length, MOST_OPEN);
    return html`<section part="platform" class="panel" aria-labelledby="name-${channel}">
      <h3 id="name-${channel}">${this.names?.[channel] ?? channel}</h3>
      <p part="count" role="status">${words.count(figures)}</p>
      ${held ? html`<p part="held" class="notice warn" role="status">${words.held[held]}</p>` : nothing}
      ${dead.length > 0 ? html`<h4>${words.dead}</h4>` : nothing}
      ${dead.map(({ reason, letters: group }) => this._renderDead(channel, reason, group))}
      ${
        open.length > 0
          ? html`<h4>${words.open}</h4>
              <ul part="open">
                ${open.slice(0, MOST_OPEN).map((letter) => renderLetter(letter, words, named))}
              </ul>
              ${left > 0 ? html`<p class="quiet">${words.more(left)}</p>` : nothing}`
          : nothing
      }
      ${dead.length + open.length === 0 ? html`<p>${words.allArrived}</p>` : nothing}
      ${
        arrived.length > 0
          ? html`<details>
              <summary>${words.arrived(arrived.length)}</summary>
              <ul>
                ${arrived.map((letter) => renderLetter(letter, words, named))}
              </ul>
            </details>`
          : nothing
      }
    </section>`;
  }

  private _renderDead(channel: string, reason: LetterReason, letters: readonly LetterView[]): TemplateResult {
    const { words } = this;
    const { name, advice } = words.reasons[reason];
    const doubtful = letters.some(({ doubt }) => doubt);
    return html`<article part="dead" class="dead">
      <header>
        <div>
          <h5>${name}</h5>
          <p>${advice}</p>
        </div>
        ${
          letters.length > 1
            ? this._renderResend(
                { channel, reason },
                words.resendAll(letters.length),
                words.resendGroup(letters.length, name),
                doubtful,
              )
            : nothing
        }
      </header>
      ${this._renderConfirm({ channel, reason }, reason)}
      <ul>
        ${letters.map((letter) => {
          const wish = { channel, key: letter.key };
          const button = this._renderResend(
            wish,
            words.resend,
            words.resendOne(letterName(letter, words)),
            !!letter.doubt,
          );
          return html`${renderLetter(letter, words, String, button)}${this._renderConfirm(wish, reason)}`;
        })}
      </ul>
    </article>`;
  }

  private _renderResend(wish: OutboxResend, label: string, name: string, doubtful: boolean): TemplateResult {
    const { _wish } = this;
    const press = (): void => {
      if (_wish.busy) return;
      if (doubtful) this._ask(wish);
      else void this._resend(wish);
    };
    return html`<button
      aria-label=${name}
      aria-disabled=${_wish.busy ? 'true' : 'false'}
      ?hidden=${!this.service}
      @click=${press}
    >
      ${label}
    </button>`;
  }

  private _renderConfirm(wish: OutboxResend, reason: LetterReason): TemplateResult | typeof nothing {
    const { words, _asking } = this;
    if (!_asking || !isSame(_asking, wish)) return nothing;
    const question = words.check[reason === 'unaskable' ? 'unaskable' : 'asked'];
    const tag = html`<div
      part="confirm"
      class="confirm notice warn"
      role="alertdialog"
      aria-label=${question}
      tabindex="-1"
    >
      <p>${question}</p>
      <p>
        <button class="primary" name="checked" @click=${() => this._resend(wish)}>${words.resendChecked}</button>
        <button name="cancel" @click=${() => this._ask(undefined)}>${words.cancel}</button>
      </p>
    </div>`;
    return wish.key === undefined ? tag : html`<li>${tag}</li>`;
  }

  private _ask(wish: OutboxResend | undefined): void {
    this._asking = wish;
    this._resent = undefined;
    this._focus = wish ? 'confirm' : 'status';
    this._wish.reset();
    this.requestUpdate();
  }

  private async _resend(wish: OutboxResend): Promise<void> {
    const { service } = this;
    if (!service) return;
    this._asking = undefined;
    this._resent = undefined;
    const before = deadSince(this.reports ?? this._feed.value ?? [], wish);
    const done = await this._wish.run(service, 'outbox.resend', wish);
    if (!done && !this._wish.error) return;
    if (done) {
      this._resent = { channel: wish.channel, count: done.resent, deadSince: before };
      this._focus = 'status';
    }
    this.requestUpdate();
    await this.reload();
  }
}

function isSame(left: OutboxResend, right: OutboxResend): boolean {
  return left.channel === right.channel && left.key === right.key && left.reason === right.reason;
}

function isReports(value: unknown): value is readonly OutboxReport[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: Partial<OutboxReport> | null) => typeof one?.figures?.channel === 'string' && Array.isArray(one.letters),
    )
  );
}
