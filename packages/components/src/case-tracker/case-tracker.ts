import type { CaseRecord } from '@banshi/core';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BanshiCaseShownEvent } from '../events/case-shown.ts';
import { BanshiRatingOpenEvent } from '../events/rating-open.ts';
import '../deadline/banshi-deadline.ts';
import type { ShownDay, ShownDeadline } from '../deadline/shown-deadline.ts';
import { adoptChild } from '../internal/child-record.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { Feed } from '../internal/feed.ts';
import { HallElement } from '../internal/hall-element.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import type { Speech } from '../internal/languages.ts';
import { printAlone } from '../internal/print-alone.ts';
import { renderReading } from '../internal/render-reading.ts';
import { isElder, languageOf } from '../internal/surroundings.ts';
import { ApplicantActions } from './applicant-actions.ts';
import { type CaseTrackerStrings, zhCN } from './case-tracker.strings.ts';
import { styles } from './case-tracker.styles.ts';
import { renderRecord } from './render-record.ts';

/**
 * Where a case stands, what comes next, whose turn it is, when it is due, and what the applicant has to bring.
 *
 * 办件查询. Written for somebody of seventy. Overdue and provisional are said in words, not in colours alone. It follows the case live; a case given as
 * `record`, or as JSON in a child, is shown as it is.
 *
 * @tag banshi-case-tracker
 * @slot documents - Below what has happened.
 * @slot rating - Shown when the case may be rated, in place of the button that asks for it.
 * @fires {BanshiCaseShownEvent} banshi-case-shown - Another case is shown, or a newer version of it.
 * @fires {BanshiRatingOpenEvent} banshi-rating-open - The applicant asks to rate the case.
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @csspart form - The field for the case number.
 * @csspart stage - Where the case stands.
 * @csspart turn - Whose turn it is.
 * @csspart your-part - What the applicant has to do: papers to bring, money to pay.
 * @csspart next - What comes next.
 * @csspart opinions - What the departments of a joint case say.
 * @csspart bill - What it costs in all departments.
 * @csspart no - Why the answer was no, and what can be done against it.
 * @csspart review - Where a review may be asked for.
 * @csspart withdraw - Where the application may be withdrawn.
 * @csspart due - The day it is due, and the workdays left.
 * @csspart steps - What has happened.
 * @csspart outcome - How it was decided.
 * @csspart problem - The sentence shown when there is no such case or the hall did not answer.
 */
export class BanshiCaseTracker extends HallElement<CaseTrackerStrings> {
  static override readonly speech: Speech<CaseTrackerStrings> = { element: 'caseTracker', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, styles];
  static override properties = {
    record: { attribute: false },
    caseNumber: { attribute: 'case-number' },
  };

  /** The case to show; without it, the gateway is asked. */
  declare record: CaseRecord | undefined;
  /** The case to ask for. The field holds it, and people may type another. */
  declare caseNumber: string | undefined;

  private readonly _feed = new Feed(this, 'case', (hall, number, signal) => hall.findCase(number, { signal }));
  private readonly _actions = new ApplicantActions(this, () => this._feed.reload());
  private _problem: TemplateResult | undefined;
  /** How the day of a case at a version was counted; no days where the hall cannot say. */
  private _explained:
    | { readonly of: string; readonly deadline?: ShownDeadline; readonly days: readonly ShownDay[] | null }
    | undefined;
  private _typed = '';
  private _shown: string | undefined;
  private _lacksNumber = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    if (!this.record && !this._problem)
      this._problem = adoptChild(this, this.words.unreadable, isCase, (record) => (this.record = record));
    if (changed.has('caseNumber')) {
      this._typed = this.caseNumber ?? '';
      this._lacksNumber = false;
    }
    // A hall finds a number however it is typed; what is followed is the number as the hall writes it.
    const found = this._feed.value?.caseNumber;
    if (found && !changed.has('caseNumber')) this.caseNumber = found;
    this._feed.follow(this.record ? undefined : this.service, this.caseNumber || undefined);
  }

  protected override updated(): void {
    const record = this.record ?? this._feed.value;
    const shown = record && `${record.caseNumber}/${record.version}`;
    if (shown === this._shown) return;
    this._shown = shown;
    if (record) this.dispatchEvent(new BanshiCaseShownEvent(record));
  }

  protected override render(): TemplateResult {
    const { record: given } = this;
    const record = given ?? this._feed.value;
    return html`
      ${given || !this.service ? nothing : this._renderForm()}
      ${this._feed.lost && record ? html`<p class="notice" role="status">${this.words.lost}</p>` : nothing}
      ${
        record
          ? html`<article class="panel">
              ${renderRecord(record, this.words, this._renderDeadline(record))} ${this._renderRating(record)}
              <slot name="documents"></slot>
              <p><button name="print" @click=${() => this.print()}>${this.words.print}</button></p>
              ${given || !this.service ? nothing : this._actions.render(record, this.service, this.words)}
            </article>`
          : this._renderNone()
      }
    `;
  }

  private _renderForm(): TemplateResult {
    const { words } = this;
    return html`<form part="form" class="panel" @submit=${this._search} novalidate>
      <label for="number">${words.caseNumber}</label>
      <p id="hint" class="quiet">${words.hint}</p>
      <div class="field">
        <input
          id="number"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="hint lacking"
          aria-invalid=${String(this._lacksNumber)}
          .value=${this._typed}
          @input=${this._type}
        />
        <button class="primary">${words.search}</button>
      </div>
      <p id="lacking" class="overdue" role="alert">${this._lacksNumber ? words.needsNumber : nothing}</p>
    </form>`;
  }

  /** Prints the case alone, whatever else is on the page. */
  async print(): Promise<void> {
    const record = this.record ?? this._feed.value;
    if (!record) return;
    const copy = document.createElement(this.localName) as BanshiCaseTracker;
    Object.assign(copy, { record, strings: this.strings, lang: languageOf(this), elder: isElder(this) });
    await printAlone(copy, 'a4');
  }

  private _renderRating({ ratable }: CaseRecord): TemplateResult | typeof nothing {
    if (!ratable) return nothing;
    return html`<slot name="rating"><button class="primary" @click=${this._rate}>${this.words.rate}</button></slot>`;
  }

  /** The day the case is due; how it was counted is asked of the hall when somebody wants to know. */
  private _renderDeadline({ due, caseNumber, version }: CaseRecord): TemplateResult {
    if (!due) return html`<span class="quiet">${this.words.case.noDue}</span>`;
    const told = this._explained?.of === `${caseNumber}/${version}` ? this._explained : undefined;
    const plain: ShownDeadline = {
      due: due.on,
      remaining: due.workdaysLeft,
      state: due.overdue ? 'overdue' : 'onTime',
      provisional: due.provisional,
    };
    // The label of the row says what it is.
    return html`<banshi-deadline
        .deadline=${{ ...plain, ...told?.deadline, name: '' }}
        .days=${this.record ? null : told?.days}
        @banshi-deadline-explain=${this._explain}
      ></banshi-deadline
      >${due.statutory ? html`<small class="quiet">${this.words.case.statutory}</small>` : nothing}`;
  }

  private _renderNone(): unknown {
    const { words } = this;
    const { state, error } = this._feed;
    if (this._problem) return this._problem;
    const failed = () => sentenceFor(error, words.errors);
    return renderReading(state, words, { absent: words.caseErrors['unknown-case'], failed }, this._reload);
  }

  private readonly _explain = async (): Promise<void> => {
    const record = this._feed.value;
    if (!record) return;
    const told = await this.service?.explainCase(record.caseNumber).catch(() => undefined);
    this._explained = { of: `${record.caseNumber}/${record.version}`, days: null, ...told };
    this.requestUpdate();
  };

  private readonly _reload = (): Promise<void> => this._feed.reload();

  private readonly _type = ({ target }: Event): void => {
    this._typed = (target as HTMLInputElement).value;
  };

  private readonly _search = (event: Event): void => {
    event.preventDefault();
    const number = this._typed.trim();
    this._lacksNumber = !number;
    this.requestUpdate();
    if (number && number === this.caseNumber) void this._reload();
    else if (number) this.caseNumber = number;
  };

  private readonly _rate = (): void => {
    const record = this.record ?? this._feed.value;
    if (record) this.dispatchEvent(new BanshiRatingOpenEvent(record.caseNumber));
  };
}

function isCase(value: unknown): value is CaseRecord {
  const record = value as Partial<CaseRecord> | null;
  return typeof record?.caseNumber === 'string' && typeof record.stage === 'string' && Array.isArray(record.steps);
}
