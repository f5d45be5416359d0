import { CASE_STAGES, type CaseRecord } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import type { CaseTrackerStrings } from './case-tracker.strings.ts';

/** The step that reaches each stage, in the order of the stages. */
const STEPS = [
  ['case.accept', 'accepted'],
  ['case.decide', 'decided'],
  ['case.deliver', 'closed'],
] as const;

/** A case as its applicant reads it; `deadline` is drawn where its day stands. 办件进度. */
export function renderRecord(record: CaseRecord, words: CaseTrackerStrings, deadline: unknown): TemplateResult {
  const { matter, caseNumber, stage, outcome, no, promised } = record;
  const fact = (label: string, value: unknown) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`
    <header>
      <p class="quiet">${words.caseNumber} ${caseNumber}</p>
      <h3>${matter}</h3>
      <p part="stage" role="status">${words.case.stages[stage]}</p>
    </header>
    <ol aria-label=${words.progress}>
      ${STEPS.map(([step, reached]) => {
        const at = CASE_STAGES.indexOf(stage);
        const here = CASE_STAGES.indexOf(reached);
        const state = here < at || stage === 'closed' ? 'past' : here === at ? 'current' : '';
        return html`<li class=${state} aria-current=${state === 'current' ? 'step' : 'false'}>
          ${words.case.steps[step]}
        </li>`;
      })}
    </ol>
    <dl class="facts">
      ${fact(words.department, record.department)} ${fact(words.caseType, words.case.caseTypes[record.caseType])}
      ${fact(words.acceptedOn, record.acceptedOn)} ${promised ? fact(words.promised, words.limit(promised)) : nothing}
      ${
        stage === 'accepted'
          ? html`<div part="due">
              <dt>${words.due}</dt>
              <dd>${deadline}</dd>
            </div>`
          : nothing
      }
      ${
        outcome
          ? html`<div part="outcome">
              <dt>${words.outcome}</dt>
              <dd><strong>${words.case.outcomes[outcome]}</strong></dd>
            </div>`
          : nothing
      }
      ${no?.reason ? fact(words.reason, no.reason) : nothing}
    </dl>
    <section part="steps">
      <h4>${words.history}</h4>
      <ul>
        ${record.steps.map(
          ({ type, at, window }) =>
            html`<li>
              <time>${beijingTime(at)}</time> <span>${words.case.steps[type]}</span>
              ${window ? html`<span class="quiet">${words.atWindow(window)}</span>` : nothing}
            </li>`,
        )}
      </ul>
    </section>
  `;
}
