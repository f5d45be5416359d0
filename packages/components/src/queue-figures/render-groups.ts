import type { ServiceFigures, TimeFigures } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { renderBar } from '../internal/render-bar.ts';
import { sayShare } from '../internal/share.ts';
import type { QueueFiguresStrings } from './queue-figures.strings.ts';
import { renderBasis } from './render-basis.ts';

/** What figures are grouped by. 分组方式. */
export type QueueGrouping = 'hours' | 'businesses' | 'windows';

/** One group: what it is called, and its figures; none where nobody came. 一组. */
export type QueueGroup = readonly [name: string, figures: ServiceFigures | undefined];

/** Draws the figures of each business, window or hour, those of nobody too. 分组指标. */
export function renderGroups(
  by: QueueGrouping,
  groups: readonly QueueGroup[],
  words: QueueFiguresStrings,
): TemplateResult {
  const { names } = words;
  // A number is taken before it has a window: what a window has is calls.
  const first = by === 'windows' ? words.called : names.taken;
  const most = Math.max(...groups.map(([, figures]) => sizeOf(by, figures)), 1);
  const heads = [
    names.abandonment,
    words.half(names.waiting),
    words.nine(names.waiting),
    words.half(names.way),
    words.half(names.service),
  ];
  return html`<section class="scroll groups" tabindex="0" role="group" aria-label=${words.groups[by]}>
    <table part=${by}>
      <caption>
        ${words.groups[by]}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.firsts[by]}</th>
          <th scope="col" class="number">${first}</th>
          <td class="bar" aria-hidden="true"></td>
          <th scope="col" class="number">${names.served}</th>
          <th scope="col" class="number apart">${names.missed}</th>
          <th scope="col" class="number apart">${names.cancelled}</th>
          ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          ([name, figures]) =>
            html`<tr>
              <th scope="row"><bdi>${name}</bdi></th>
              ${
                figures
                  ? renderFigures(by, figures, most, words)
                  : html`<td class="nobody quiet" colspan="10">${words.nobody[by]}</td>`
              }
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function renderFigures(
  by: QueueGrouping,
  figures: ServiceFigures,
  most: number,
  words: QueueFiguresStrings,
): TemplateResult {
  const { served, missed, cancelled, waiting, way, service } = figures;
  const over = served + missed + cancelled;
  const size = sizeOf(by, figures);
  return html`<td class="number">${size}</td>
    <td class="bar" aria-hidden="true">${renderBar(size, most)}</td>
    <td class="number">${served}</td>
    <td class="number apart">${missed}</td>
    <td class="number apart">${cancelled}</td>
    <td class="number">
      <bdi>${sayShare({ numerator: missed + cancelled, denominator: over })}</bdi> ${renderBasis(over, words)}
    </td>
    ${renderTime(waiting.median, waiting, words)} ${renderTime(waiting.p90, waiting, words)}
    ${renderTime(way.median, way, words)} ${renderTime(service.median, service, words)}`;
}

function renderTime(seconds: number | undefined, { count }: TimeFigures, words: QueueFiguresStrings): TemplateResult {
  if (seconds === undefined) return html`<td class="number">—</td>`;
  return html`<td class="number"><bdi>${words.duration(seconds)}</bdi> ${renderBasis(count, words)}</td>`;
}

function sizeOf(by: QueueGrouping, figures: ServiceFigures | undefined): number {
  return (by === 'windows' ? figures?.waiting.count : figures?.taken) ?? 0;
}
