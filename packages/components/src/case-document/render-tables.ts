import type { CaseDocumentOf, NamedGap } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import type { CaseDocumentStrings } from './case-document.strings.ts';

/** Everything that is missing or wrong, and how to mend it. 需补正的内容. */
export function renderGaps(gaps: readonly NamedGap[], words: CaseDocumentStrings): TemplateResult {
  return html`<table>
    <caption>
      ${words.headings.gaps}
    </caption>
    <thead>
      <tr>
        ${words.gapColumns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${gaps.map(
        ({ material, fault, remedy }, index) =>
          html`<tr>
            <th scope="row">${index + 1}. ${material}</th>
            <td>${words.faults[fault]}</td>
            <td>${remedy}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** One bill for all departments, each with its subtotal. 一次性收费. */
export function renderFees({ sections, total }: CaseDocumentOf<'payment'>, words: CaseDocumentStrings): TemplateResult {
  const { yuan } = words.case;
  const sum = (label: string, amount: number, kind: string) =>
    html`<tr class=${kind}>
      <th scope="row" colspan="3">${label}</th>
      <td>${yuan(amount)}</td>
    </tr>`;
  return html`<table class="fees">
    <caption>
      ${words.headings.fees}
    </caption>
    <thead>
      <tr>
        ${words.feeColumns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${sections.map(
      ({ department, items, subtotal }) =>
        html`<tbody>
          ${items.map(
            ({ name, basis, amount }, index) =>
              html`<tr>
                ${index === 0 ? html`<th scope="rowgroup" rowspan=${items.length}>${department}</th>` : ''}
                <td>${name}</td>
                <td>${basis}</td>
                <td>${yuan(amount)}</td>
              </tr>`,
          )}
          ${sections.length > 1 ? sum(`${department} ${words.subtotal}`, subtotal, 'subtotal') : ''}
        </tbody>`,
    )}
    <tfoot>
      ${sum(words.total, total, 'total')}
    </tfoot>
  </table>`;
}
