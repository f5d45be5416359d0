import type { CaseMaterial, CaseRecord, DepartmentOpinion } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import type { CaseDeskStrings } from './case-desk.strings.ts';

/** What is known of the open case, below what can be done with it. 办件情况. */
export function renderFacts(record: CaseRecord, words: CaseDeskStrings): TemplateResult {
  const { stage, told, opinions, no, bill, supplyBy } = record;
  return html`
    ${renderPapers(record, words)}
    ${
      told.length > 0 && stage === 'awaitingSupplement'
        ? html`<section part="told">
            <h5>
              ${words.told}${supplyBy ? html` <small>${words.supplyBy(words.case.day(supplyBy))}</small>` : nothing}
            </h5>
            <ol>
              ${told.map(({ material, remedy }) => html`<li>${nameOf(record, material)}：${remedy}</li>`)}
            </ol>
          </section>`
        : nothing
    }
    ${
      opinions.length > 0
        ? html`<section part="opinions">
            <h5>${words.opinions}</h5>
            <ul>
              ${opinions.map((one) => renderOpinion(one, words))}
            </ul>
          </section>`
        : nothing
    }
    ${bill ? renderBill(bill, words) : nothing}
    ${
      no?.reason
        ? html`<section part="no">
            <h5>${words.no}</h5>
            <p>${no.reason}</p>
            ${no.basis ? html`<p><span class="quiet">${words.basis}</span> ${no.basis}</p>` : nothing}
            ${no.remedies ? no.remedies.map((one) => html`<p><span class="quiet">${words.remedies}</span> ${one}</p>`) : nothing}
          </section>`
        : nothing
    }
    <details part="history">
      <summary>${words.history}</summary>
      ${renderSteps(record, words)}
    </details>
  `;
}

/** What has happened to a case, or only what came after a version. 办理过程. */
export function renderSteps({ steps }: CaseRecord, words: CaseDeskStrings, after = 0): TemplateResult {
  return html`<ol>
    ${steps
      .slice(after)
      .map(
        ({ type, at, window }) =>
          html`<li>
            <time>${beijingTime(at)}</time> ${words.case.steps[type]}
            ${window ? html`<span class="quiet">${words.atWindow(window)}</span>` : nothing}
          </li>`,
      )}
  </ol>`;
}

function renderPapers(record: CaseRecord, words: CaseDeskStrings): TemplateResult | typeof nothing {
  const { materials } = record;
  if (materials.length === 0) return nothing;
  return html`<section part="papers">
    <h5>${words.papers}</h5>
    <ul class="papers">
      ${materials.map((one) => {
        const state = stateOf(one, record);
        return html`<li class=${state}>
          <span>${one.name}</span> <strong>${words.paperStates[state]}</strong>
          ${!one.given && one.deferrable ? html`<small class="quiet">${words.mayFollow}</small>` : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

function stateOf({ id, given, required }: CaseMaterial, { outstanding, commitment }: CaseRecord) {
  if (outstanding?.materials.includes(id)) return 'deferred';
  if (commitment?.materials.includes(id)) return 'promised';
  return given ? 'given' : required ? 'missing' : 'notNeeded';
}

function renderOpinion(opinion: DepartmentOpinion, words: CaseDeskStrings): TemplateResult {
  const { department, answer, reason, deemed, overdue, by } = opinion;
  const said = answer
    ? words.case.answers[answer]
    : overdue
      ? words.opinionLate
      : words.opinionWaits(words.case.day(by));
  return html`<li>
    <span>${department}</span>
    <strong class=${overdue && !answer ? 'overdue' : ''}>${said}</strong>${deemed ? words.opinionDeemed : nothing}
    ${reason ? html`<span class="quiet">${reason}</span>` : nothing}
  </li>`;
}

function renderBill({ items, paidOn }: NonNullable<CaseRecord['bill']>, words: CaseDeskStrings): TemplateResult {
  const total = items.reduce((sum, { amount }) => sum + amount, 0);
  return html`<section part="bill">
    <h5>${words.bill} <small>${paidOn ? words.paid : words.unpaid}</small></h5>
    <ul>
      ${items.map(({ name, amount }) => html`<li><span>${name}</span> ${words.case.yuan(amount)}</li>`)}
    </ul>
    <p><span>${words.total}</span> <strong>${words.case.yuan(total)}</strong></p>
  </section>`;
}

function nameOf({ materials }: CaseRecord, id: string): string {
  return materials.find((one) => one.id === id)?.name ?? id;
}
