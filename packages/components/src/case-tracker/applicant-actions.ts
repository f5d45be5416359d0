import type { CaseRecord, HallGateway } from '@banshi/core';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type CommonErrors, sentenceFor } from '../internal/error.strings.ts';
import { Wish } from '../internal/wish.ts';
import type { CaseTrackerStrings } from './case-tracker.strings.ts';

type Action = 'case.withdraw' | 'case.requestReview';

/** What an applicant may do with a case, each in two steps. 申请人操作. */
export class ApplicantActions {
  private readonly _host: ReactiveControllerHost;
  private readonly _wish: Wish;
  private readonly _after: () => Promise<void>;
  private _about: string | undefined;
  private _ground = '';
  private _done: Action | undefined;

  constructor(host: ReactiveControllerHost, after: () => Promise<void>) {
    this._host = host;
    this._wish = new Wish(host);
    this._after = after;
  }

  /** Draws what is offered for a case. What the case does not allow now is not offered. */
  render(record: CaseRecord, hall: HallGateway, words: CaseTrackerStrings): TemplateResult {
    if (this._about !== record.caseNumber) {
      this._about = record.caseNumber;
      this._ground = '';
      this._done = undefined;
      if (this._wish.error) this._wish.reset();
    }
    const { permitted, rules } = record;
    const office = rules.returning.reviewOffice;
    return html`<div>
      <div role="status">
        ${
          this._done
            ? html`<p part="done" class="notice">
                ${this._done === 'case.withdraw' ? words.withdrawn : words.reviewAsked}
              </p>`
            : nothing
        }
      </div>
      <div role="alert">
        ${this._wish.error ? html`<p part="problem" class="notice warn">${say(this._wish.error, words)}</p>` : nothing}
      </div>
      ${
        permitted['case.requestReview'] === 'allowed' && office
          ? html`<details part="review">
              <summary>${words.askReview}</summary>
              <form @submit=${(event: Event) => this._send(event, 'case.requestReview', record, hall)} novalidate>
                <p class="quiet">${words.reviewAt(office)}</p>
                <label for="ground">${words.reviewGround}</label>
                <textarea id="ground" rows="3" .value=${this._ground} @input=${this._type}></textarea>
                <button class="primary" aria-disabled=${String(this._wish.busy)}>${words.sendReview}</button>
              </form>
            </details>`
          : nothing
      }
      ${
        permitted['case.withdraw'] === 'allowed'
          ? html`<details part="withdraw">
              <summary>${words.withdraw}</summary>
              <form @submit=${(event: Event) => this._send(event, 'case.withdraw', record, hall)}>
                <p>${words.withdrawHint}</p>
                <button aria-disabled=${String(this._wish.busy)}>${words.sendWithdrawal}</button>
                <button type="button" @click=${close}>${words.cancel}</button>
              </form>
            </details>`
          : nothing
      }
    </div>`;
  }

  private async _send(event: Event, name: Action, record: CaseRecord, hall: HallGateway): Promise<void> {
    event.preventDefault();
    const ref = { caseNumber: record.caseNumber, version: record.version };
    this._done = undefined;
    const result =
      name === 'case.withdraw'
        ? await this._wish.run(hall, name, ref)
        : await this._wish.run(hall, name, { ...ref, ground: this._ground.trim() });
    if (result) {
      this._done = name;
      this._ground = '';
    }
    await this._after();
    this._host.requestUpdate();
  }

  private readonly _type = ({ target }: Event): void => {
    this._ground = (target as HTMLTextAreaElement).value;
  };
}

function close({ currentTarget }: Event): void {
  const details = (currentTarget as HTMLElement).closest('details')!;
  details.open = false;
  details.querySelector('summary')!.focus();
}

function say(
  error: unknown,
  { errors, caseErrors }: { errors: CommonErrors; caseErrors: Readonly<Record<string, string>> },
) {
  return sentenceFor(error, errors, caseErrors);
}
