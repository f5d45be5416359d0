import { html, nothing, type TemplateResult } from 'lit';

/** One way to narrow a list: its label and what may be chosen; without `all`, one is always chosen. 筛选项. */
export function renderFilter(
  name: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  change: (event: Event) => void,
  all?: string,
): TemplateResult {
  return html`<div>
    <label for=${name}>${label}</label>
    <select id=${name} @change=${change}>
      ${all === undefined ? nothing : html`<option value="" ?selected=${chosen === ''}>${all}</option>`}
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>`;
}
