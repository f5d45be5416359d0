import type { LedgerStep } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from './beijing-time.ts';
import type { LedgerStrings } from './ledger.strings.ts';

/**
 * What was done with an entry of a ledger: when, by whom, to whom it was handed or with what it ended, and what was said.
 *
 * 办理过程. The earlier ends stand nowhere else: a fact of the entry is always the latest.
 */
export function renderCourse(
  steps: readonly LedgerStep[],
  words: Pick<LedgerStrings, 'process' | 'step'> & { readonly steps: Readonly<Record<string, string>> },
  endOf: (step: LedgerStep) => string | undefined = () => undefined,
): TemplateResult {
  return html`<section>
    <h4>${words.process}</h4>
    <ol>
      ${steps.map((step) => {
        const { type, at, by, words: note } = step;
        const done = words.steps[type] ?? type;
        const end = endOf(step);
        return html`<li>
          ${end ? words.step(done, end) : done} <span><bdi>${beijingTime(at)}</bdi>${by ? ` · ${by}` : ''}</span>
          ${note ? html`<p><bdi>${note}</bdi></p>` : nothing}
        </li>`;
      })}
    </ol>
  </section>`;
}
