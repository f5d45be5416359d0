import type { CaseOutcome, CaseRecord } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderDue } from '../internal/due.ts';
import type { CaseDeskStrings } from './case-desk.strings.ts';

/** A decision that is being made, and not sent yet. 拟作出的决定. */
export interface Draft {
  readonly caseNumber: string;
  readonly outcome: CaseOutcome;
  readonly reason: string;
  /** Whether it was tried to send without a reason. */
  readonly lacksReason: boolean;
}

/** What a row of the desk needs to draw itself. */
export interface CaseView {
  readonly words: CaseDeskStrings;
  readonly draft: Draft | undefined;
  readonly busy: boolean;
  readonly decide: (event: Event) => void;
  readonly deliver: (event: Event) => void;
  readonly write: (event: Event) => void;
  readonly send: (event: Event) => void;
  readonly cancel: () => void;
}

/** One open case with what may be done to it. 在办办件. */
export function renderCase(record: CaseRecord, view: CaseView): TemplateResult {
  const { words, busy, draft } = view;
  const { caseNumber, matter, stage, caseType, due, outcome } = record;
  return html`<li>
    <div class="row">
      <div>
        <h4>${matter}</h4>
        <p class="quiet">
          ${words.caseNumber} ${caseNumber} · ${words.case.caseTypes[caseType]} ·
          ${words.case.stages[stage]}${outcome ? html` · <strong>${words.case.outcomes[outcome]}</strong>` : nothing}
        </p>
        <p>${stage === 'accepted' ? renderDue(due, words.case) : nothing}</p>
      </div>
      <div>
        ${
          stage === 'accepted'
            ? html`<button name="granted" value=${caseNumber} ?disabled=${busy} @click=${view.decide}>
                  ${words.grant}
                </button>
                <button name="refused" value=${caseNumber} ?disabled=${busy} @click=${view.decide}>
                  ${words.refuse}
                </button>`
            : nothing
        }
        ${
          stage === 'decided'
            ? html`<button class="primary" name="deliver" value=${caseNumber} ?disabled=${busy} @click=${view.deliver}>
                ${words.deliver}
              </button>`
            : nothing
        }
      </div>
    </div>
    ${draft?.caseNumber === caseNumber && stage === 'accepted' ? renderDraft(record, draft, view) : nothing}
  </li>`;
}

/** A decision has legal effect, so it takes a second step; a refusal also takes its reason. */
function renderDraft({ matter }: CaseRecord, draft: Draft, view: CaseView): TemplateResult {
  const { words, busy } = view;
  const { outcome, reason, lacksReason } = draft;
  return html`<form class="draft" @submit=${view.send} novalidate>
    ${
      outcome === 'granted'
        ? html`<p>${words.confirmGrant(matter)}</p>`
        : html`<label for="reason">${words.reason}</label>
            <p id="reason-hint" class="quiet">${words.reasonHint}</p>
            <textarea
              id="reason"
              rows="3"
              required
              aria-describedby="reason-hint reason-problem"
              aria-invalid=${String(lacksReason)}
              .value=${reason}
              @input=${view.write}
            ></textarea>
            <p id="reason-problem" class="overdue" role="alert">
              ${lacksReason ? words.caseErrors['reason-required'] : nothing}
            </p>`
    }
    <div>
      <button class="primary" ?disabled=${busy}>${words.confirm[outcome]}</button>
      <button type="button" @click=${view.cancel}>${words.cancel}</button>
    </div>
  </form>`;
}
