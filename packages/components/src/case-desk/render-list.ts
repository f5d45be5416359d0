import type { CaseSummary } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCard } from '../internal/card.ts';
import { isDueShown, renderDue } from '../internal/due.ts';
import type { CaseDeskStrings } from './case-desk.strings.ts';

/** What a list of cases needs to draw itself. */
export interface ListView {
  readonly words: CaseDeskStrings;
  readonly now: string | undefined;
  readonly show: (caseNumber: string) => void;
}

/** The cases of a window, and a field for any other. 在办件列表. */
export function renderCases(cases: readonly CaseSummary[], view: ListView): TemplateResult {
  const { words, show } = view;
  const find = (event: Event): void => {
    event.preventDefault();
    const number = (event.target as HTMLFormElement).querySelector('input')!.value.trim();
    if (number) show(number);
  };
  return html`<section part="cases" class="panel">
    <h3>${words.cases}</h3>
    ${
      cases.length > 0
        ? html`<ul>
            ${cases.map((one) => renderSummary(one, view))}
          </ul>`
        : html`<p class="quiet">${words.noCases}</p>`
    }
    <form class="search" role="search" @submit=${find}>
      <label for="number">${words.caseNumber}</label>
      <p id="number-hint" class="quiet hint">${words.openHint}</p>
      <div class="beside">
        <input id="number" autocomplete="off" spellcheck="false" aria-describedby="number-hint" />
        <button>${words.open}</button>
      </div>
    </form>
  </section>`;
}

/** One case: what it is, whose turn, when it is due. */
function renderSummary(summary: CaseSummary, { words, now, show }: ListView): TemplateResult {
  const { caseNumber, matter, caseType, stage, turn, due, card, urgent } = summary;
  return html`<li>
    <button
      class="row"
      name="open"
      value=${caseNumber}
      aria-current=${now === caseNumber ? 'true' : 'false'}
      @click=${() => show(caseNumber)}
    >
      <strong>${matter}</strong>
      ${renderCard(card, words.case)} ${urgent ? html`<span class="mark">${words.case.urgent}</span>` : nothing}
      <span class="quiet">${caseNumber} · ${words.case.caseTypes[caseType]}</span>
      <span>${words.case.stages[stage]}${turn ? html` · ${words.turn(words.case.turns[turn])}` : nothing}</span>
      <span>${due && isDueShown(summary) ? renderDue(due, words.case) : nothing}</span>
    </button>
  </li>`;
}
