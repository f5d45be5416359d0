import {
  type HallGateway,
  isBadLevel,
  RATING_LEVELS,
  type RateName,
  type RatingFigures,
  type RatingReport,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import { Call } from '../internal/call.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { figuresStyles } from '../internal/figures.styles.ts';
import { HallElement } from '../internal/hall-element.ts';
import { hostStyles } from '../internal/host.styles.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { renderBar } from '../internal/render-bar.ts';
import { renderReading } from '../internal/render-reading.ts';
import { sayShare } from '../internal/share.ts';
import { type RatingFiguresStrings, zhCN } from './rating-figures.strings.ts';
import { styles } from './rating-figures.styles.ts';

/** How many tags are listed. */
const MOST_TAGS = 10;

/**
 * What a hall shows of its ratings: how many of each level, bad ones too, and every rate with its formula.
 *
 * 好差评公示. For the hall, each unit, and each person for those allowed to see them. Every number is a word in a table; a bar
 * beside it only repeats it. It prints as it stands.
 *
 * @tag banshi-rating-figures
 * @slot - Under the heading.
 * @csspart rates - The rates with their formulas.
 * @csspart distribution - How many of each level.
 * @csspart tags - The tags that were ticked most.
 * @csspart units - The figures of each unit.
 * @csspart persons - The figures of each person.
 * @csspart notes - What is counted apart, and until when.
 * @csspart problem - The sentence shown when the hall did not answer.
 */
export class BanshiRatingFigures extends HallElement<RatingFiguresStrings> {
  static override readonly speech: Speech<RatingFiguresStrings> = { element: 'ratingFigures', zhCN };
  static override styles = [HallElement.styles, hostStyles, controlStyles, layoutStyles, figuresStyles, styles];
  static override properties = { report: { attribute: false }, names: { attribute: false } };

  /** The figures to show; without them, the gateway is asked and followed. */
  declare report: RatingReport | undefined;
  /** What units and persons are called, by id. @default the departments of the hall */
  declare names: Readonly<Record<string, string>> | undefined;

  private readonly _call = new Call<RatingReport>(this);
  private readonly _hall = new Call<Readonly<Record<string, string>>>(this);
  private _followed: HallGateway | undefined;
  private _stop: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._stop?.();
    this._followed = undefined;
  }

  protected override willUpdate(): void {
    const hall = this.report ? undefined : this.service;
    if (isServer || hall === this._followed) return;
    this._stop?.();
    this._stop = undefined;
    this._followed = hall;
    if (!hall) return;
    // What is told live is for everybody and holds no persons: it only says that it is time to ask.
    const connection = (state: 'live' | 'lost'): void => void (state === 'live' && this._read());
    this._stop = hall.listen('ratings', undefined, { next: () => this._read(), connection });
    this._read();
    void this._hall.run(async (signal) => {
      const { departments, name, id } = await hall.findHall({ signal });
      return Object.fromEntries([[id, name], ...departments.map((one) => [one.id, one.name])]);
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    const report = this.report ?? this._call.value;
    const { state, error } = this._call;
    if (!report) return renderReading(state, words, { failed: () => sentenceFor(error, words.errors) }, this._read);
    const { hall, units, persons, personsPublished } = report;
    return html`<article>
      <h2>${persons && !personsPublished ? words.overseen : words.heading}</h2>
      <slot></slot>
      ${this._renderRates(hall)} ${this._renderLevels(hall)} ${this._renderTags(hall)}
      ${this._renderGroups('units', words.units, words.unit, units)}
      ${persons ? this._renderGroups('persons', personsPublished ? words.personsPublished : words.persons, words.person, persons) : nothing}
      ${this._renderNotes(report)}
    </article>`;
  }

  private _renderRates({ rates }: RatingFigures): TemplateResult {
    const { words } = this;
    return html`<section class="scroll" tabindex="0" role="group" aria-label=${words.rate}>
      <table part="rates">
        <thead>
          <tr>
            <th scope="col">${words.rate}</th>
            <th scope="col" class="number">${words.share}</th>
            <th scope="col" class="number">${words.of}</th>
            <th scope="col" class="formula">${words.formula}</th>
          </tr>
        </thead>
        <tbody>
          ${(Object.keys(words.rates) as RateName[]).map((name) => {
            const { numerator, denominator } = rates[name];
            return html`<tr>
              <th scope="row">${words.rates[name]} <small class="narrow">${words.formulas[name]}</small></th>
              <td class="number">
                <strong><bdi>${sayShare(rates[name])}</bdi></strong>
              </td>
              <td class="number"><bdi>${numerator} / ${denominator}</bdi></td>
              <td class="formula"><small>${words.formulas[name]}</small></td>
            </tr>`;
          })}
        </tbody>
      </table>
    </section>`;
  }

  private _renderLevels({ levels, given }: RatingFigures): TemplateResult {
    const { words } = this;
    return html`<section>
      <table part="distribution">
        <caption>
          ${words.distribution}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.level}</th>
            <th scope="col" class="number">${words.count}</th>
            <th scope="col" class="number">${words.share}</th>
            <td aria-hidden="true"></td>
          </tr>
        </thead>
        <tbody>
          ${[...RATING_LEVELS].reverse().map(
            (level) =>
              html`<tr>
                <th scope="row">${words.levels[level]}</th>
                <td class="number">${levels[level]}</td>
                <td class="number"><bdi>${sayShare({ numerator: levels[level], denominator: given })}</bdi></td>
                <td aria-hidden="true">${renderBar(levels[level], given)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  private _renderTags({ tags }: RatingFigures): TemplateResult | typeof nothing {
    const { words } = this;
    const most = Object.entries(tags)
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_TAGS);
    if (most.length === 0) return nothing;
    return html`<section>
      <table part="tags">
        <caption>
          ${words.tags}
        </caption>
        <tbody>
          ${most.map(
            ([code, count]) =>
              html`<tr>
                <th scope="row">${words.tag(code)}</th>
                <td class="number">${count}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  private _renderGroups(
    part: string,
    caption: string,
    label: string,
    groups: readonly RatingFigures[],
  ): TemplateResult {
    const { words } = this;
    const names = this.names ?? this._hall.value ?? {};
    const shown = ['active', 'activeGood', 'response', 'onTime'] as const;
    return html`<section class="scroll" tabindex="0" role="group" aria-label=${caption}>
      <table part=${part}>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${label}</th>
            <th scope="col" class="number">${words.occasions}</th>
            <th scope="col" class="number">${words.given}</th>
            <th scope="col" class="number">${words.bad}</th>
            ${shown.map((name) => html`<th scope="col" class="number">${words.rates[name]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${groups.map(
            ({ id, occasions, given, levels, rates }) =>
              html`<tr>
                <th scope="row">${names[id] ?? id}</th>
                <td class="number">${occasions}</td>
                <td class="number">${given}</td>
                <td class="number">
                  ${RATING_LEVELS.filter(isBadLevel).reduce((sum, level) => sum + levels[level], 0)}
                </td>
                ${shown.map((name) => html`<td class="number"><bdi>${sayShare(rates[name])}</bdi></td>`)}
              </tr>`,
          )}
          ${
            groups.length === 0
              ? html`<tr>
                  <td colspan="8">${words.none}</td>
                </tr>`
              : nothing
          }
        </tbody>
      </table>
    </section>`;
  }

  private _renderNotes({ hall, batch, until, head, persons, personsPublished }: RatingReport): TemplateResult {
    const { words } = this;
    const { byDefault, excluded, followUps } = hall;
    return html`<footer part="notes" class="quiet">
      <p>
        ${byDefault ? words.byDefault(byDefault) : nothing} ${excluded ? words.excluded(excluded) : nothing}
        ${followUps ? words.followUps(followUps) : nothing}
        ${persons && !personsPublished ? nothing : words.batch(batch)}
        ${until ? html`<span class="whole">${words.until(beijingTime(until))}</span>` : nothing}
      </p>
      ${head ? html`<p><code>${words.head(head.number, head.hash)}</code></p>` : nothing}
    </footer>`;
  }

  private readonly _read = (): void => {
    const hall = this._followed;
    if (hall) void this._call.run((signal) => hall.ask('rating.report', {}, { signal }));
  };
}
