import type { HallGateway, RatingPoint, RatingSubject } from '@banshi/core';
import { html, isServer, type TemplateResult } from 'lit';
import { BanshiRatingInviteEvent } from '../events/rating-invite.ts';
import { Call, RETRY } from '../internal/call.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { renderQr } from '../internal/render-qr.ts';
import { type RatingQrStrings, zhCN } from './rating-qr.strings.ts';
import { styles } from './rating-qr.styles.ts';

/**
 * The code that leads a phone to rate one visit or case.
 *
 * 评价二维码 (一次一码). What is rated stands behind the `#` of the address, so it reaches no server's log. At a window it follows the
 * window's last visit while that is not rated, which only the window's own device may ask; then it shows that there is nothing.
 *
 * @tag banshi-rating-qr
 * @slot - Under the code.
 * @fires {BanshiRatingInviteEvent} banshi-rating-invite - At a window: what may be rated now has changed.
 * @csspart qr - The code.
 * @csspart nothing - What stands there while nothing may be rated.
 */
export class BanshiRatingQr extends HallElement<RatingQrStrings> {
  static override readonly speech: Speech<RatingQrStrings> = { element: 'ratingQr', zhCN };
  static override styles = [HallElement.styles, layoutStyles, styles];
  static override properties = {
    href: {},
    caseNumber: { attribute: 'case-number' },
    point: {},
    ticket: {},
    code: {},
    windowId: { attribute: 'window-id' },
  };

  /** The page that rates, whole or relative to this one. */
  declare href: string | undefined;
  /** The case to rate. */
  declare caseNumber: string | undefined;
  /** Of the case: its acceptance or its result. @default 'result' */
  declare point: Exclude<RatingPoint, 'visit'> | undefined;
  /** The visit to rate, in place of a case. */
  declare ticket: string | undefined;
  /** Proves the visit. */
  declare code: string | undefined;
  /** The window whose last visit is to be rated, in place of either. */
  declare windowId: string | undefined;

  private readonly _invitation = new Call<RatingSubject | undefined>(this, RETRY);
  private _followed: readonly [HallGateway | undefined, string | undefined] = [undefined, undefined];
  private _stop: (() => void) | undefined;
  private _told = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._stop?.();
    this._stop = undefined;
    this._followed = [undefined, undefined];
  }

  protected override willUpdate(): void {
    const { service, windowId } = this;
    if (isServer || (service === this._followed[0] && windowId === this._followed[1])) return;
    this._followed = [service, windowId];
    this._stop?.();
    this._stop = undefined;
    this._invitation.reset();
    if (!service || !windowId) return;
    const look = (): void => void this._look(service, windowId);
    // The board moves whenever a visit ends; a rating that was given moves the figures.
    const ends = (['board', 'ratings'] as const).map((topic) =>
      service.listen(topic, undefined, { next: look, connection: (state) => state === 'live' && look() }),
    );
    this._stop = () => ends.forEach((end) => end());
    look();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const href = this._address();
    if (!href)
      return html`<p part="nothing" role="status">
        ${this._invitation.state === 'failed' ? words.lost : words.nothing}
      </p>`;
    return html`<h3>${words.heading}</h3>
      ${renderQr(href, { qr: words.caption, qrText: words.label })}
      <slot></slot>`;
  }

  private _address(): string | undefined {
    const { href, caseNumber, point, ticket, code } = this;
    const subject = this.windowId ? this._invitation.value : { caseNumber, point, ticket, code };
    if (!href || !(subject?.caseNumber ?? subject?.ticket)) return undefined;
    const { caseNumber: number, ...rest } = subject ?? {};
    const said = Object.entries({ case: number, ...rest }).filter((pair): pair is [string, string] => !!pair[1]);
    return `${href}#${new URLSearchParams(said).toString()}`;
  }

  private async _look(hall: HallGateway, window: string): Promise<void> {
    const isNew = await this._invitation.run(
      async (signal) => (await hall.ask('rating.invitation', { window }, { signal })).subject,
    );
    const { value } = this._invitation;
    const told = JSON.stringify(value ?? null);
    if (!isNew || told === this._told) return;
    this._told = told;
    this.dispatchEvent(new BanshiRatingInviteEvent(value));
  }
}
