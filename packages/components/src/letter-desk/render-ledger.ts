import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import { renderLedgerDue } from '../internal/ledger-due.ts';
import { isComplaint, type LetterRecord, turnOf } from './letter-actions.ts';
import { type LetterView, stageOf, titleOf, turnInWords } from './render-letter.ts';

/** What the ledger is narrowed to; empty where it is not. 筛选. */
export interface Filter {
  readonly stage: string;
  readonly conduct: string;
}

/** Nothing is left out. 不筛选. */
export const NO_FILTER: Filter = { stage: '', conduct: '' };

/** Whether an entry is shown under a filter. 是否符合筛选. */
export function isShown(record: LetterRecord, { stage, conduct }: Filter): boolean {
  if (stage && record.stage !== stage) return false;
  return !conduct || (isComplaint(record) && record.conduct === conduct);
}

/** The entries of a ledger, a line for each; with `open`, each with a button that opens it. 台账. */
export function renderLedger(
  records: readonly LetterRecord[],
  view: LetterView,
  open: ((id: string) => void) | undefined,
): TemplateResult {
  const { words } = view;
  const { columns } = words;
  return html`<table part="ledger" role="table" aria-label=${words.heading}>
    <thead role="rowgroup">
      <tr role="row">
        ${(['due', 'content', 'stage', 'turn'] as const).map(
          (column) => html`<th scope="col" role="columnheader">${columns[column]}</th>`,
        )}
        ${open ? html`<td role="cell"></td>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${records.map((record) => renderLine(record, view, open))}
    </tbody>
  </table>`;
}

function renderLine(record: LetterRecord, view: LetterView, open: ((id: string) => void) | undefined): TemplateResult {
  const { words } = view;
  const { columns } = words;
  const title = titleOf(record, words);
  const isSettled = turnOf(record) === undefined;
  return html`<tr role="row">
    <td role="cell" data-label=${columns.due}>${renderLedgerDue(record.due, words)}</td>
    <th scope="row" role="rowheader" data-label=${columns.content}>
      ${title}
      <p class="said">${record.words}</p>
      <small class="quiet">${record.id} · ${beijingTime(record.at)} · ${words.sources[record.source]}</small>
    </th>
    <td role="cell" data-label=${columns.stage}><span class="badge">${stageOf(record, words)}</span></td>
    <td role="cell" data-label=${columns.turn}>${turnInWords(record, view)}</td>
    ${
      open
        ? html`<td role="cell">
            <button
              name="open"
              value=${record.id}
              class=${isSettled ? '' : 'primary'}
              aria-label="${isSettled ? words.look : words.open}：${title} ${record.id}"
              @click=${() => open(record.id)}
            >
              ${isSettled ? words.look : words.open}
            </button>
          </td>`
        : nothing
    }
  </tr>`;
}
