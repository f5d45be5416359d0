import {
  type Given,
  type HallGateway,
  type IsoInstant,
  type KeptRefusal,
  type Opinion,
  RATING_LEVELS,
  RATING_TAGS,
  type RatingCheck,
  type RatingLevel,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import { Call } from '../internal/call.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { HallElement } from '../internal/hall-element.ts';
import { KeptRefusals } from '../internal/kept-refusals.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { letterStyles } from '../internal/letter.styles.ts';
import { levelsStyles } from '../internal/levels.styles.ts';
import { renderReading } from '../internal/render-reading.ts';
import { Wish } from '../internal/wish.ts';
import { type RatingCheckStrings, zhCN } from './rating-check.strings.ts';
import { styles } from './rating-check.styles.ts';

/**
 * A rating as its rater sees it again by the receipt: what is kept, whether it is still what was given, what follows, one more word.
 *
 * 评价回查与追评. Apart from `<banshi-rating>`, so that nobody who rates pays for it.
 *
 * @tag banshi-rating-check
 * @csspart form - The field for the receipt.
 * @csspart found - The rating that was found.
 * @csspart refused - One more word that was kept on another day and then not taken.
 * @csspart follow-up - The form for one more word.
 * @csspart problem - The sentence shown when there is no such receipt or the hall did not answer.
 */
export class BanshiRatingCheck extends HallElement<RatingCheckStrings> {
  static override readonly speech: Speech<RatingCheckStrings> = { element: 'ratingCheck', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, letterStyles, levelsStyles, styles];
  static override properties = { receipt: {} };

  /** The receipt to look up. The field holds it, and people may type another. */
  declare receipt: string | undefined;

  private readonly _found = new Call<RatingCheck>(this);
  private readonly _wish = new Wish(this);
  private _looked: readonly [HallGateway | undefined, string | undefined] = [undefined, undefined];
  private _level: RatingLevel | undefined;
  private _lacks = '';
  private _given: Given | undefined;
  private _refused: KeptRefusal<'rating.followUp'> | undefined;

  constructor() {
    super();
    new KeptRefusals(this, 'rating.followUp', (refusal) => {
      if (this._refused) return false;
      this._refused = refusal;
      this.receipt ??= refusal.input.receipt;
      this.requestUpdate();
      return true;
    });
  }

  protected override willUpdate(): void {
    const { service, receipt } = this;
    if (isServer || (service === this._looked[0] && receipt === this._looked[1])) return;
    this._looked = [service, receipt];
    this._given = this._level = undefined;
    this._lacks = '';
    this._wish.reset();
    this._found.reset();
    this._look();
  }

  protected override render(): TemplateResult {
    const { words, _found } = this;
    const failed = (): string => this._sentence(_found.error);
    return html`${this._renderRefused()}
      <form part="form" class="panel" @submit=${this._search} novalidate>
        <label>
          ${words.label}
          <input
            name="receipt"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="hint"
            .value=${this.receipt ?? ''}
          />
          <small id="hint">${words.hint}</small>
        </label>
        <div><button class="primary">${words.look}</button></div>
      </form>
      <div aria-live="polite">
        ${
          _found.value && _found.state === 'done'
            ? this._renderFound(_found.value)
            : renderReading(_found.state, { ...words, retry: words.lookAgain }, { failed }, this._look)
        }
      </div>`;
  }

  private _renderFound(found: RatingCheck): TemplateResult {
    const { words, _given: given } = this;
    const { followUp, rectification, link } = found;
    return html`<article part="found" class="panel">
      ${this._renderOpinion(found, words.givenAt(beijingTime(found.at)))}
      ${followUp ? this._renderOpinion(followUp, words.followedUp(beijingTime(followUp.at as IsoInstant))) : nothing}
      <p class=${found.intact ? 'notice' : 'notice warn'}>${found.intact ? words.intact : words.altered}</p>
      <p>${found.counts ? words.counts : words.excluded}</p>
      <p class="quiet"><code>${words.link(link.number, link.hash)}</code></p>
      ${
        rectification
          ? html`<section>
              <h3>${words.rectification}</h3>
              <p>
                <strong>${words.stages[rectification.stage]}</strong>
                ${rectification.due ? html`<span class="whole">${words.due(rectification.due)}</span>` : nothing}
              </p>
              ${rectification.answer ? html`<p class="notice">${words.answer}：${rectification.answer}</p>` : nothing}
            </section>`
          : nothing
      }
      <p role="status" class=${given ? 'notice' : ''}>${given && (given.kept ? words.kept : words.sent)}</p>
      ${found.mayFollowUp && (!given || given.kept) ? this._renderFollowUp() : nothing}
    </article>`;
  }

  /** One more word that was kept on another day and then not taken, whole: it may be said again where that is allowed. */
  private _renderRefused(): TemplateResult | typeof nothing {
    const { words, _refused: refused } = this;
    if (!refused) return nothing;
    return html`<div part="refused" class="notice warn" role="alert">
      <p>${words.refused(refused.input.receipt, this._sentence(refused.error))}</p>
      ${this._renderOpinion(refused.input, '')}
    </div>`;
  }

  private _sentence(error: unknown): string {
    const { words } = this;
    return sentenceFor(error, words.errors, { ...words.caseErrors, ...words.opinionErrors });
  }

  private _renderOpinion({ level, tags = [], words: said }: Opinion, when: string): TemplateResult {
    const { words } = this;
    return html`<section>
      <h3>${words.levels[level]} <small>${when}</small></h3>
      ${tags.length ? html`<p>${tags.map((code) => words.tag(code)).join(' · ')}</p>` : nothing}
      ${said ? html`<p>${said}</p>` : nothing}
    </section>`;
  }

  private _renderFollowUp(): TemplateResult {
    const { words, _wish, _level } = this;
    const sentence = this._lacks || (_wish.error ? this._sentence(_wish.error) : '');
    return html`<form part="follow-up" ?hidden=${!!this._given} @submit=${this._followUp} novalidate>
      <fieldset>
        <legend>${words.followUp}</legend>
        <div class="choices levels">
          ${RATING_LEVELS.map(
            (level) =>
              html`<label
                ><input type="radio" name="level" value=${level} @change=${this._choose} /><span
                  >${words.levels[level]}</span
                ></label
              >`,
          )}
        </div>
        ${
          _level
            ? html`<div class="choices">
                ${RATING_TAGS[_level].map(
                  ({ code }) =>
                    html`<label
                      ><input type="checkbox" name="tag" value=${code} /><span>${words.tag(code)}</span></label
                    >`,
                )}
              </div>`
            : nothing
        }
      </fieldset>
      <label>${words.say}<textarea name="words" rows="2"></textarea></label>
      <p role="alert" class=${sentence ? 'notice warn' : ''}>${sentence}</p>
      <div><button aria-disabled=${_wish.busy}>${_wish.busy ? words.sending : words.send}</button></div>
    </form>`;
  }

  private readonly _choose = ({ target }: Event): void => {
    this._level = Number((target as HTMLInputElement).value) as RatingLevel;
    this._lacks = '';
    for (const tag of this.renderRoot.querySelectorAll<HTMLInputElement>('[name=tag]')) tag.checked = false;
    this.requestUpdate();
  };

  private readonly _followUp = async (event: Event): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const tags = data.getAll('tag') as string[];
    const said = (data.get('words') as string).trim();
    const { service, words, _wish, _level: level } = this;
    const receipt = this._found.value?.receipt;
    // As for the first: every level is asked for the same.
    this._lacks = level && (tags.length || said) ? '' : words.opinionErrors['bad-rating-needs-detail'];
    this.requestUpdate();
    if (!service || !receipt || !level || this._lacks) return;
    const given = await _wish.run(service, 'rating.followUp', {
      receipt,
      level,
      ...(tags.length && { tags }),
      ...(said && { words: said }),
    });
    if (!given || receipt !== this._found.value?.receipt) return;
    const say = (one: Given): void => {
      this._given = one;
      this._refused = undefined;
      this.requestUpdate();
      if (!one.kept) this._look();
    };
    say(given);
    const isOpen = (): boolean => receipt === this._found.value?.receipt;
    if (given.kept)
      service.whenSent?.(given.receipt).then(
        (sent) => isOpen() && say(sent),
        (error) => {
          if (!isOpen()) return;
          // The form is still as it was filled in.
          this._given = undefined;
          _wish.error = error;
          this.requestUpdate();
        },
      );
  };

  private readonly _search = (event: Event): void => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement).get('receipt') as string;
    if (typed.trim() === this.receipt) this._look();
    this.receipt = typed.trim();
  };

  private readonly _look = (): void => {
    const { service, receipt } = this;
    if (service && receipt) void this._found.run((signal) => service.ask('rating.check', { receipt }, { signal }));
  };
}
