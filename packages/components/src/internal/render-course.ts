import type { LedgerStep } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from './beijing-time.ts';

/** What was done with an entry of a ledger: when, by whom, to whom it was handed, and what was said. 办理过程. */
export function renderCourse(
  steps: readonly LedgerStep[],
  words: { readonly process: string; readonly steps: Readonly<Record<string, string>> },
  departments: Readonly<Record<string, string>> = {},
): TemplateResult {
  return html`<section>
    <h4>${words.process}</h4>
    <ol>
      ${steps.map(
        ({ type, at, by, to, words: note }) =>
          html`<li>
            ${words.steps[type] ?? type}${to ? `：${departments[to] ?? to}` : ''}
            <span>${beijingTime(at)}${by ? ` · ${by}` : ''}</span> ${note ?? nothing}
          </li>`,
      )}
    </ol>
  </section>`;
}
