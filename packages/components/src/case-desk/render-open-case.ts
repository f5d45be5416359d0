import type { CaseChangeType, CaseRecord } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCard } from '../internal/card.ts';
import { isDueShown, renderDue } from '../internal/due.ts';
import type { CaseDeskStrings } from './case-desk.strings.ts';
import { nextSteps } from './next-steps.ts';
import { sentenceOf } from './render-command.ts';

/** What the open case needs to draw itself. */
export interface OpenCaseView {
  readonly words: CaseDeskStrings;
  readonly card: 'none' | 'yellow' | 'red';
  readonly chosen: CaseChangeType | undefined;
  readonly begin: (command: CaseChangeType) => void;
}

/** The head of the open case: what it is, where it stands, whose turn, when it is due, who answers for it. 办件概况. */
export function renderHead(record: CaseRecord, { words, card }: OpenCaseView): TemplateResult {
  const { matter, caseNumber, caseType, stage, turn, due, pause, outcome, superior } = record;
  const fact = (label: string, value: unknown) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<header>
      <h3 id="open-case" tabindex="-1">${matter}</h3>
      <p class="quiet">${words.caseNumber} ${caseNumber}</p>
      <p>
        <strong part="stage">${words.case.stages[stage]}</strong>
        <span class="mark">${words.case.caseTypes[caseType]}</span>
        ${turn ? html`<span class="mark">${words.turn(words.case.turns[turn])}</span>` : nothing}
        ${record.urgent ? html`<span class="mark">${words.case.urgent}</span>` : nothing}
        ${renderCard(card, words.case)}
      </p>
      ${pause ? html`<p class="notice">${words.paused(pause.reason)}</p>` : nothing}
    </header>
    <dl class="facts">
      ${due && isDueShown(record) ? fact(words.due, renderDue(due, words.case)) : nothing}
      ${stage === 'received' ? fact(words.noticeBy, words.case.day(record.noticeBy)) : nothing}
      ${fact(words.receivedOn, words.case.day(record.receivedOn))}
      ${record.point ? fact(words.case.point, record.point) : nothing}
      ${
        record.acceptedOn
          ? fact(words.acceptedOn, html`${words.case.day(record.acceptedOn)}${record.deemed ? words.deemed : nothing}`)
          : nothing
      }
      ${fact(words.answerable, `${record.answerable.staff} · ${words.answerableBecause[record.answerable.because]}`)}
      ${fact(words.system, words.case.systems[record.system])}
      ${superior ? fact(words.superior, `${superior.name} · ${superior.outcome ? words.case.outcomes[superior.outcome] : words.superiorSilent}`) : nothing}
      ${record.reported ? fact(words.no, words.reported) : nothing}
      ${outcome ? fact(words.outcome, html`<strong>${words.case.outcomes[outcome]}</strong>`) : nothing}
    </dl>`;
}

/** What can be done with the open case: the sensible step first, the rare ones folded away. 可办操作. */
export function renderActions(record: CaseRecord, view: OpenCaseView): TemplateResult {
  const { words, chosen } = view;
  const { main, usual, rare } = nextSteps(record);
  const none = !main && usual.length === 0;
  return html`<section part="actions" aria-label=${words.next}>
    <h4>${words.next}</h4>
    ${none ? html`<p class="quiet">${words.nothingNext}</p>` : nothing}
    <div class="steps">
      ${main ? renderAction(main, record, view, true) : nothing} ${usual.map((one) => renderAction(one, record, view))}
    </div>
    ${
      rare.length > 0
        ? html`<details ?open=${chosen !== undefined && rare.includes(chosen)}>
            <summary>${words.others}</summary>
            <div class="steps">${rare.map((one) => renderAction(one, record, view))}</div>
          </details>`
        : nothing
    }
  </section>`;
}

/** A button; where the machine does not allow it, it stays in reach and says why. */
function renderAction(command: CaseChangeType, record: CaseRecord, view: OpenCaseView, main = false): TemplateResult {
  const { words, chosen } = view;
  const standing = record.permitted[command] ?? 'not-allowed-now';
  const barred = standing === 'allowed' ? undefined : sentenceOf(standing, words);
  const why = `why-${command.replace('.', '-')}`;
  return html`<div class="step">
    <button
      class=${main && (chosen ?? command) === command ? 'primary' : ''}
      name="begin"
      value=${command}
      aria-disabled=${String(barred !== undefined)}
      aria-expanded=${String(chosen === command)}
      aria-describedby=${barred ? why : nothing}
      @click=${() => barred === undefined && view.begin(command)}
    >
      ${words.commands[command]}
    </button>
    ${barred ? html`<small id=${why} class="quiet">${barred}</small>` : nothing}
  </div>`;
}
