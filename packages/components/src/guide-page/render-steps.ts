import type { ServiceGuide, SpecialProcedure, Step } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { section } from './field.ts';
import type { GuidePageStrings } from './guide-page.strings.ts';

/** The steps in order, each with who acts and how long it takes. 办理流程. */
export function renderSteps(guide: ServiceGuide, words: GuidePageStrings): TemplateResult {
  const { steps } = guide;
  if (!steps) return section('procedure', words.steps, html`<p class="undisclosed">${words.undisclosed}</p>`);
  if (steps.length === 0) return section('procedure', words.steps, html`<p>${words.none}</p>`);
  return section(
    'procedure',
    words.steps,
    html`<ol class="steps">
      ${steps.map((step) => renderStep(step, words))}
    </ol>`,
  );
}

function renderStep({ name, limit, actor, inClock, note }: Step, words: GuidePageStrings): TemplateResult {
  return html`<li>
    <div>
      <strong>${name}</strong>
      ${facts([
        limit && `${words.stepLimit}：${words.limit(limit)}`,
        actor && `${words.actor}：${actor}`,
        inClock === undefined ? undefined : inClock ? words.inClock : words.notInClock,
      ])}
      ${note ? html`<p class="quiet">${note}</p>` : nothing}
    </div>
  </li>`;
}

/** Hearings, tests, public notices: what stands outside the ordinary steps. 特别程序. */
export function renderSpecialProcedures(guide: ServiceGuide, words: GuidePageStrings): TemplateResult | typeof nothing {
  if (!guide.specialProcedures?.length) return nothing;
  return section(
    'special-procedures',
    words.specialProcedures,
    html`<ul>
      ${guide.specialProcedures.map((procedure) => renderSpecial(procedure, words))}
    </ul>`,
  );
}

function renderSpecial(procedure: SpecialProcedure, words: GuidePageStrings): TemplateResult {
  const { name, limit, actor, trigger, excludedFromClock } = procedure;
  return html`<li>
    <strong>${name}</strong>
    ${facts([
      limit && `${words.stepLimit}：${words.limit(limit)}`,
      actor && `${words.actor}：${actor}`,
      trigger && `${words.trigger}：${trigger}`,
      excludedFromClock === undefined ? undefined : excludedFromClock ? words.notInClock : words.inClock,
    ])}
  </li>`;
}

function facts(said: readonly (string | undefined)[]): TemplateResult | typeof nothing {
  const list = said.filter(Boolean);
  return list.length === 0
    ? nothing
    : html`<p class="quiet facts">${list.map((fact) => html`<span>${fact}</span>`)}</p>`;
}
