import type { Material, ServiceGuide } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { section } from './field.ts';
import type { GuidePageStrings } from './guide-page.strings.ts';

interface Column {
  readonly label: string;
  readonly text: (material: Material) => string;
}

/**
 * The papers to hand in, as a table; on a phone each paper is a block of its own.
 *
 * 申报材料. The roles are written out because a browser forgets a table's meaning when its `display` is changed. A column
 * that no paper fills is left out.
 */
export function renderMaterials(guide: ServiceGuide, words: GuidePageStrings): TemplateResult {
  const { materials } = guide;
  if (!materials) return section('materials', words.materials, html`<p class="undisclosed">${words.undisclosed}</p>`);
  if (materials.length === 0) return section('materials', words.materials, html`<p>${words.noMaterials}</p>`);
  const columns = columnsOf(words).filter(({ text }) => materials.some((material) => text(material)));
  return section(
    'materials',
    words.materials,
    html`
      <p class="quiet">${words.materialCount(materials.length)}</p>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${words.material}</th>
            ${columns.map(({ label }) => html`<th role="columnheader" scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${materials.map((material, index) => renderRow(material, index, columns, words))}
        </tbody>
      </table>
    `,
  );
}

function renderRow(material: Material, index: number, columns: readonly Column[], words: GuidePageStrings) {
  const { name, condition, note } = material;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <div class="paper">
        <span>${index + 1}</span>
        <div>
          ${name} ${condition ? html`<p class="aside">${words.condition}：${condition}</p>` : nothing}
          ${note ? html`<p class="aside">${note}</p>` : nothing}
        </div>
      </div>
    </th>
    ${columns.map(({ label, text }) => {
      const value = text(material);
      return html`<td role="cell" data-label=${label} class=${value ? '' : 'empty'}>${value || '—'}</td>`;
    })}
  </tr>`;
}

function columnsOf(words: GuidePageStrings): Column[] {
  return [
    { label: words.kind, text: ({ kind, form }) => [kind, form].filter(Boolean).join(' · ') },
    { label: words.copies, text: (material) => copiesOf(material, words) },
    { label: words.source, text: ({ source }) => source ?? '' },
    { label: words.necessity, text: (material) => necessityOf(material, words) },
  ];
}

function copiesOf({ count, originals, copies }: Material, words: GuidePageStrings): string {
  const parts = [
    originals === undefined ? '' : words.originals(originals),
    copies === undefined ? '' : words.photocopies(copies),
  ].filter(Boolean);
  if (parts.length > 0) return parts.join(words.and);
  return count === undefined ? '' : words.sheets(count);
}

function necessityOf({ required, deferrable }: Material, words: GuidePageStrings): string {
  const necessity = required === undefined ? '' : required ? words.required : words.optional;
  return [necessity, deferrable ? words.deferrable : ''].filter(Boolean).join(words.and);
}
