import { html, nothing, type TemplateResult } from 'lit';

/** A sentence about what went wrong, and a button to try again where that makes sense. 出错提示. */
export function renderProblem(sentence: string, retry?: () => unknown, label?: string): TemplateResult {
  return html`<p part="problem" class="notice warn" role="alert">
    ${sentence}${retry ? html`<button @click=${retry}>${label}</button>` : nothing}
  </p>`;
}

/** What stands in the place of a record that is on its way, unknown or unreadable. 读取状态. */
export function renderReading(
  state: string,
  words: { readonly loading: string; readonly retry: string },
  say: { readonly absent?: string; readonly failed: () => string },
  retry: () => unknown,
): TemplateResult | typeof nothing {
  if (state === 'loading' || state === 'busy') return html`<p role="status">${words.loading}</p>`;
  if (state === 'failed') return renderProblem(say.failed(), retry, words.retry);
  return (state === 'absent' || state === 'done') && say.absent ? renderProblem(say.absent) : nothing;
}
