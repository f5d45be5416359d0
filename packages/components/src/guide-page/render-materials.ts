import type { Material, ServiceGuide } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { aside, labelled, list, section } from './field.ts';
import type { GuidePageStrings } from './guide-page.strings.ts';

/** A column: its heading, and what it says of a paper. */
type Column = readonly [label: string, text: (material: Material) => string];

/**
 * The papers to hand in, as a table; on a phone each paper is a block of its own.
 *
 * 申报材料. The roles are written out because a browser forgets a table's meaning when its `display` is changed. A column
 * that no paper fills is left out.
 */
export function renderMaterials({ materials }: ServiceGuide, words: GuidePageStrings) {
  return section(
    'materials',
    words.materials,
    list(materials, words, (papers) => {
      const columns = columnsOf(words).filter(([, text]) => papers.some(text));
      return html`
        <p class="quiet">${words.materialCount(papers.length)}</p>
        <table role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader">${words.material}</th>
              ${columns.map(([label]) => html`<th role="columnheader">${label}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${papers.map((paper, index) => renderRow(paper, index, columns, words))}
          </tbody>
        </table>
      `;
    }),
  );
}

function renderRow(
  paper: Material,
  index: number,
  columns: readonly Column[],
  words: GuidePageStrings,
): TemplateResult {
  const { name, condition, note } = paper;
  return html`<tr role="row">
    <th role="rowheader">
      <div class="paper">
        <span class="quiet">${index + 1}</span>
        <div>${name} ${aside(labelled(words.condition, condition), note)}</div>
      </div>
    </th>
    ${columns.map(([label, text]) => {
      const value = text(paper);
      return html`<td role="cell" data-label=${label} class=${value ? '' : 'empty'}>${value || '—'}</td>`;
    })}
  </tr>`;
}

function columnsOf(words: GuidePageStrings): Column[] {
  return [
    [words.kind, ({ kind, form }) => [kind, form].filter(Boolean).join(' · ')],
    [words.copies, (paper) => copiesOf(paper, words)],
    [words.source, ({ source = '' }) => source],
    [
      words.necessity,
      ({ required, deferrable }) =>
        [required === undefined ? '' : required ? words.required : words.optional, deferrable && words.deferrable]
          .filter(Boolean)
          .join(words.and),
    ],
  ];
}

function copiesOf({ count, originals, copies }: Material, words: GuidePageStrings): string {
  if (originals === undefined && copies === undefined) return count === undefined ? '' : words.sheets(count);
  return [originals !== undefined && words.originals(originals), copies !== undefined && words.photocopies(copies)]
    .filter(Boolean)
    .join(words.and);
}
