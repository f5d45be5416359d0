import { html, nothing, type TemplateResult } from 'lit';
import type { QueueFiguresStrings } from './queue-figures.strings.ts';

/** Fewer tickets than these say little, and each figure of them says so: as many as a batch of ratings (约定). */
export const FEW = 5;

/** How many tickets a figure rests on; nothing where there are none. 样本数. */
export function renderBasis(
  count: number,
  words: Pick<QueueFiguresStrings, 'tickets'>,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const few = count < FEW;
  return html`<small class=${few ? 'few' : ''}><bdi>${words.tickets(count, few)}</bdi></small>`;
}
