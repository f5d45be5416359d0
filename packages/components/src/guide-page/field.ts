import { html, nothing, type TemplateResult } from 'lit';
import type { GuidePageStrings } from './guide-page.strings.ts';

/** Something a guide may say; `undefined` and `''` are silence. */
export type Said = TemplateResult | string | undefined;

/** The lines of the strings file that are plain words, so that a fact can be named by its line. */
type Label = { [K in keyof GuidePageStrings]: GuidePageStrings[K] extends string ? K : never }[keyof GuidePageStrings];

/** Labelled facts, named by the lines of the strings file; what the guide is silent about is left out. 字段. */
export function facts(words: GuidePageStrings, said: Partial<Record<Label, Said>>): TemplateResult | typeof nothing {
  const rows = Object.entries(said).filter(([, value]) => value);
  if (rows.length === 0) return nothing;
  return html`<dl class="facts">
    ${rows.map(
      ([label, value]) =>
        html`<div>
          <dt>${words[label as Label]}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** One part of the guide under its own heading, or nothing where there is nothing to say. 栏目. */
export function section(part: string, heading: string, content: unknown): TemplateResult | typeof nothing {
  if (content === nothing) return nothing;
  return html`<section part=${part}>
    <h3>${heading}</h3>
    ${content}
  </section>`;
}

/** A list as the guide has it; an absent one is not disclosed, an empty one says that there are none. 列表. */
export function list<T>(
  items: readonly T[] | undefined,
  words: GuidePageStrings,
  draw: (items: readonly T[]) => TemplateResult,
): TemplateResult {
  if (!items) return html`<p><i>${words.undisclosed}</i></p>`;
  return items.length === 0 ? html`<p>${words.none}</p>` : draw(items);
}

/** Several remarks on one thing, side by side, the silent ones left out. */
export function aside(...said: readonly (string | false | undefined)[]): TemplateResult | typeof nothing {
  const spoken = said.filter(Boolean);
  return spoken.length > 0 ? html`<p class="quiet">${spoken.map((each) => html`<span>${each}</span>`)}</p>` : nothing;
}

/** A remark with its label before it; nothing where there is no remark. */
export function labelled(label: string, remark: string | undefined): string | undefined {
  return remark && `${label}：${remark}`;
}
