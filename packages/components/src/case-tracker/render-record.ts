import type { CaseRecord, CaseStage } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import type { CaseTrackerStrings } from './case-tracker.strings.ts';
import { placesOf } from './milestones.ts';
import { renderBill, renderOpinions, renderYourPart } from './render-papers.ts';

const WAITING: readonly CaseStage[] = ['received', 'accepted', 'suspended', 'escalated', 'returnUnderReview'];

/** A case as its applicant reads it; `deadline` is drawn where its day stands. 办件进度. */
export function renderRecord(record: CaseRecord, words: CaseTrackerStrings, deadline: unknown): TemplateResult {
  const { matter, caseNumber, stage, turn, pause, outcome, no } = record;
  const isRefused = outcome !== undefined && outcome !== 'granted' && no?.remedies?.length;
  const yours = renderYourPart(record, words);
  const waits = yours === nothing && WAITING.includes(stage);
  return html`
    <header>
      <p class="quiet">${words.caseNumber} ${caseNumber}</p>
      <h3>${matter}</h3>
      <p part="stage" role="status">${words.case.stages[stage]}</p>
      ${
        outcome
          ? html`<p part="outcome">${words.outcome}：<strong>${words.case.outcomes[outcome]}</strong></p>`
          : nothing
      }
      ${turn ? html`<p part="turn">${words.turns[turn]} ${waits ? (record.due?.overdue ? words.late : words.nothingToDo) : nothing}</p>` : nothing}
    </header>
    <ol class="line" aria-label=${words.progress}>
      ${placesOf(record).map(
        ({ name, state }) =>
          html`<li class=${state} aria-current=${state === 'current' ? 'step' : 'false'}>
            ${words.milestones[name]}
          </li>`,
      )}
    </ol>
    ${renderYourPart(record, words)}
    ${pause ? html`<p class="notice">${words.paused(pause.reason, pause.from)}</p>` : nothing}
    <section part="next">
      <h4>${words.nextTitle}</h4>
      <p>${isRefused && stage === 'closed' ? words.nextAfterNo : words.next[stage]}</p>
    </section>
    ${renderNo(record, words)} ${renderFacts(record, words, deadline)} ${renderOpinions(record, words)}
    ${renderBill(record, words)}
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

function renderFacts(record: CaseRecord, words: CaseTrackerStrings, deadline: unknown): TemplateResult {
  const { stage, acceptedOn, deemed, promised, superior, due } = record;
  const fact = (label: string, value: unknown, part?: string) =>
    html`<div part=${part ?? nothing}>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  const isOpen = stage === 'accepted' || (stage === 'escalated' && due);
  return html`<dl class="facts">
    ${isOpen ? fact(words.due, deadline, 'due') : nothing}
    ${
      superior && (superior.outcome || stage === 'escalated')
        ? fact(
            words.case.turns.superior,
            superior.outcome
              ? words.superiorSaid(superior.name, words.case.outcomes[superior.outcome])
              : words.superior(superior.name),
          )
        : nothing
    }
    ${fact(words.department, record.department)} ${fact(words.caseType, words.case.caseTypes[record.caseType])}
    ${fact(words.receivedOn, words.case.day(record.receivedOn))}
    ${record.point ? fact(words.case.point, record.point) : nothing}
    ${acceptedOn ? fact(words.acceptedOn, html`${words.case.day(acceptedOn)}${deemed ? words.deemed : nothing}`) : nothing}
    ${promised ? fact(words.promised, words.limit(promised)) : nothing}
  </dl>`;
}

/** The reason of a no, its basis, and what can be done against it. 书面说明. */
function renderNo({ no, outcome, stage }: CaseRecord, words: CaseTrackerStrings): TemplateResult | typeof nothing {
  if (!no?.reason) return nothing;
  const isNo = outcome !== 'granted' || stage === 'returned';
  return html`<section part="no">
    <h4>${isNo ? words.no : words.reason}</h4>
    <p>${isNo ? html`<strong>${words.reason}</strong> ` : nothing}${no.reason}</p>
    ${no.basis ? html`<p><strong>${words.basis}</strong> ${no.basis}</p>` : nothing}
    ${
      no.remedies && no.remedies.length > 0
        ? html`<p><strong>${words.remedies}</strong></p>
            <ol class="papers">
              ${no.remedies.map((one) => html`<li>${one}</li>`)}
            </ol>`
        : nothing
    }
  </section>`;
}
