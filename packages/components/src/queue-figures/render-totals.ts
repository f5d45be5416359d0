import type { QueueFigureName, ServiceFigures, TimeFigures } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderBar } from '../internal/render-bar.ts';
import { sayShare } from '../internal/share.ts';
import type { QueueFiguresStrings } from './queue-figures.strings.ts';
import { FEW, renderBasis } from './render-basis.ts';

/** Draws the figures of the whole hall, each with what it rests on and how it is worked out. 全厅指标. */
export function renderTotals(total: ServiceFigures, words: QueueFiguresStrings): TemplateResult {
  return html`${renderCounts(total, words)} ${renderTimes(total, words)} ${renderShares(total, words)}`;
}

function renderCounts(total: ServiceFigures, words: QueueFiguresStrings): TemplateResult {
  const { taken, served, missed, cancelled } = total;
  const counts = { taken, served, missed, cancelled, open: taken - served - missed - cancelled };
  return table('counts', words.counts, words, [words.number, ''], () =>
    (Object.keys(counts) as (keyof typeof counts)[]).map((name) =>
      row(
        name,
        words,
        html`<td class="number"><strong>${counts[name]}</strong></td>
          <td class="bar" aria-hidden="true">${renderBar(counts[name], taken)}</td>`,
      ),
    ),
  );
}

function renderTimes(total: ServiceFigures, words: QueueFiguresStrings): TemplateResult {
  const time = (seconds: number | undefined) =>
    html`<bdi>${seconds === undefined ? '—' : words.duration(seconds)}</bdi>`;
  return table('times', words.times, words, [words.mean, words.median, words.p90, words.basis], () =>
    (['waiting', 'way', 'service'] as const).map((name) => {
      const { mean, median, p90, count }: TimeFigures = total[name];
      return row(
        name,
        words,
        html`<td class="number"><strong>${time(mean)}</strong></td>
          <td class="number">${time(median)}</td>
          <td class="number">${time(p90)}</td>
          <td class="number">${renderBasis(count, words)}</td>`,
      );
    }),
  );
}

function renderShares(total: ServiceFigures, words: QueueFiguresStrings): TemplateResult {
  const { served, missed, cancelled, estimate } = total;
  const gone = { numerator: missed + cancelled, denominator: served + missed + cancelled };
  const within = { numerator: estimate.inRange, denominator: estimate.count };
  const share = (of: typeof gone) =>
    html`<td class="number">
        <strong><bdi>${sayShare(of)}</bdi></strong>
      </td>
      <td class="number">
        <bdi>${of.numerator} / ${of.denominator}</bdi>
        ${of.denominator < FEW ? renderBasis(of.denominator, words) : nothing}
      </td>`;
  const bias = html`<td class="number">
      <strong><bdi>${estimate.bias === undefined ? '—' : words.bias(estimate.bias)}</bdi></strong>
    </td>
    <td class="number">${renderBasis(estimate.count, words)}</td>`;
  return table('shares', words.shares, words, [words.value, words.basis], () => [
    row('abandonment', words, share(gone)),
    row('bias', words, bias),
    row('inRange', words, share(within)),
  ]);
}

function table(
  part: string,
  caption: string,
  words: QueueFiguresStrings,
  heads: readonly string[],
  rows: () => readonly TemplateResult[],
): TemplateResult {
  return html`<section class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table part=${part} class=${part}>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.figure}</th>
          ${heads.map((head) => (head ? html`<th scope="col" class="number">${head}</th>` : html`<td aria-hidden="true"></td>`))}
          <th scope="col" class="formula">${words.formula}</th>
        </tr>
      </thead>
      <tbody>
        ${rows()}
      </tbody>
    </table>
  </section>`;
}

function row(name: QueueFigureName, words: QueueFiguresStrings, cells: TemplateResult): TemplateResult {
  return html`<tr>
    <th scope="row">
      ${words.names[name]} <small class="narrow"><bdi>${words.formulas[name]}</bdi></small>
    </th>
    ${cells}
    <td class="formula">
      <small><bdi>${words.formulas[name]}</bdi></small>
    </td>
  </tr>`;
}
