import { html, nothing, type TemplateResult } from 'lit';

/** Something a template may hold; `undefined`, `''` and `nothing` stand for silence. */
export type Shown = TemplateResult | string | number | typeof nothing | undefined;

/** One labelled fact, or nothing where the guide is silent. 字段. */
export function field(label: string, value: Shown): TemplateResult | typeof nothing {
  if (value === undefined || value === '' || value === nothing) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** One part of the guide under its own heading. 栏目. */
export function section(part: string, heading: string, content: unknown): TemplateResult {
  return html`<section part=${part}>
    <h3>${heading}</h3>
    ${content}
  </section>`;
}

/** Whether any of the values says something. */
export function anySaid(...values: readonly unknown[]): boolean {
  return values.some((value) => value !== undefined && value !== nothing && value !== '');
}
