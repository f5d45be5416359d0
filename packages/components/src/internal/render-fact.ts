import { html, nothing, type TemplateResult } from 'lit';

/** One labelled fact of a list, or nothing where there is nothing to say. 登记项. */
export function renderFact(label: string, value: unknown): TemplateResult | typeof nothing {
  return value
    ? html`<div>
        <dt>${label}</dt>
        <dd><bdi>${value}</bdi></dd>
      </div>`
    : nothing;
}
