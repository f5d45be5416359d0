import type { CaseRecord } from '@banshi/core';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BanshiRatingOpenEvent } from '../events/rating-open.ts';
import { ChildRecord } from '../internal/child-record.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { Feed } from '../internal/feed.ts';
import { HallElement } from '../internal/hall-element.ts';
import { noticeStyles } from '../internal/notice.styles.ts';
import { type CaseTrackerStrings, en, zhCN } from './case-tracker.strings.ts';
import { styles } from './case-tracker.styles.ts';
import { renderRecord } from './render-record.ts';

/**
 * Where a case stands: its stage, its steps, the day it is due and how it ended.
 *
 * 办件查询. Overdue and provisional are said in words, not in colours alone. It follows the case live; a case given as
 * `record`, or as JSON in a child, is shown as it is.
 *
 * @tag banshi-case-tracker
 * @slot rating - Shown when the case may be rated, in place of the button that asks for it.
 * @fires {BanshiRatingOpenEvent} banshi-rating-open - The applicant asks to rate the case.
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @csspart form - The field for the case number.
 * @csspart stage - Where the case stands.
 * @csspart due - The day it is due, and the workdays left.
 * @csspart steps - What has happened.
 * @csspart outcome - How it was decided.
 * @csspart problem - The sentence shown when there is no such case or the hall did not answer.
 */
export class BanshiCaseTracker extends HallElement<CaseTrackerStrings> {
  static override readonly languages: Record<string, CaseTrackerStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, controlStyles, noticeStyles, styles];
  static override properties = {
    record: { attribute: false },
    caseNumber: { attribute: 'case-number' },
  };

  /** The case to show; without it, the gateway is asked. */
  declare record: CaseRecord | undefined;
  /** The case to ask for. The field holds it, and people may type another. */
  declare caseNumber: string | undefined;

  readonly #child = new ChildRecord(this, isCase);
  readonly #feed = new Feed(this, 'case', (hall, number, signal) => hall.findCase(number, { signal }));
  #typed = '';
  #lacksNumber = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    if (changed.has('caseNumber')) {
      this.#typed = this.caseNumber ?? '';
      this.#lacksNumber = false;
    }
    this.#feed.follow(this.record ? undefined : this.service, this.caseNumber || undefined);
  }

  protected override render(): TemplateResult {
    const given = this.record ?? this.#child.value;
    const record = given ?? this.#feed.value;
    return html`
      ${given || !this.service ? nothing : this.#renderForm()}
      ${this.#feed.lost && record ? html`<p class="notice" role="status">${this.words.lost}</p>` : nothing}
      ${record ? html`<article>${renderRecord(record, this.words)} ${this.#renderRating(record)}</article>` : this.#renderNone()}
    `;
  }

  #renderForm(): TemplateResult {
    const { words } = this;
    return html`<form part="form" @submit=${this.#search} novalidate>
      <label for="number">${words.caseNumber}</label>
      <p id="hint" class="quiet">${words.hint}</p>
      <div class="field">
        <input
          id="number"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="hint lacking"
          aria-invalid=${String(this.#lacksNumber)}
          .value=${this.#typed}
          @input=${this.#type}
        />
        <button class="primary">${words.search}</button>
      </div>
      <p id="lacking" class="overdue" role="alert">${this.#lacksNumber ? words.needsNumber : nothing}</p>
    </form>`;
  }

  #renderRating({ ratable }: CaseRecord): TemplateResult | typeof nothing {
    if (!ratable) return nothing;
    return html`<slot name="rating"><button class="primary" @click=${this.#rate}>${this.words.rate}</button></slot>`;
  }

  #renderNone(): TemplateResult | typeof nothing {
    const { words } = this;
    const { state, error } = this.#feed;
    if (this.#child.unreadable) return html`<p part="problem" class="notice warn" role="alert">${words.unreadable}</p>`;
    if (state === 'loading') return html`<p role="status">${words.loading}</p>`;
    if (state === 'absent')
      return html`<p part="problem" class="notice warn" role="alert">${words.errors['unknown-case']}</p>`;
    if (state !== 'failed') return nothing;
    return html`<p part="problem" class="notice warn" role="alert">
      ${sentenceFor(error, words.errors)}<button @click=${this.#reload}>${words.retry}</button>
    </p>`;
  }

  readonly #reload = (): Promise<void> => this.#feed.reload();

  readonly #type = ({ target }: Event): void => {
    this.#typed = (target as HTMLInputElement).value;
  };

  readonly #search = (event: Event): void => {
    event.preventDefault();
    const number = this.#typed.trim();
    this.#lacksNumber = !number;
    this.requestUpdate();
    if (number && number === this.caseNumber) void this.#reload();
    else if (number) this.caseNumber = number;
  };

  readonly #rate = (): void => {
    const record = this.record ?? this.#child.value ?? this.#feed.value;
    if (record) this.dispatchEvent(new BanshiRatingOpenEvent(record.caseNumber));
  };
}

function isCase(value: unknown): value is CaseRecord {
  const record = value as Partial<CaseRecord> | null;
  return typeof record?.caseNumber === 'string' && typeof record.stage === 'string' && Array.isArray(record.steps);
}
