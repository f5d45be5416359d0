import type { OriginalRemark, ServiceGuide } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { safeHref } from '../internal/safe-href.ts';
import { aside, facts, section } from './field.ts';
import type { GuidePageStrings } from './guide-page.strings.ts';

/** The laws it rests on. 设定依据. */
export function renderLegalBasis({ legalBasis }: ServiceGuide, words: GuidePageStrings) {
  if (!legalBasis?.length) return nothing;
  return section(
    'legal-basis',
    words.legalBasis,
    html`<ul class="list">
      ${legalBasis.map(
        ({ name, article = '', documentNumber }) =>
          html`<li>${name}${documentNumber ? `（${documentNumber}）` : ''} ${article}</li>`,
      )}
    </ul>`,
  );
}

/** Where the guide was read; only a whole web address becomes a link. 指南来源. */
export function renderSource({ source }: ServiceGuide, words: GuidePageStrings) {
  if (!source) return nothing;
  const { url, site, publishedOn, readOn, coverage, mirror } = source;
  const href = safeHref(url);
  const address = href ? html`<a href=${href} rel="noopener noreferrer" target="_blank">${url}</a>` : url;
  return section(
    'source',
    words.sourceOfGuide,
    html`${facts(words, { site, url: address, publishedOn, readOn })}
    ${aside(coverage === 'excerpt' && words.excerpt, mirror && words.mirror)}`,
  );
}

/** What no field holds: the source's own remarks, word for word, and the collector's in a fold. 原文备注. */
export function renderRemarks({ remarks = [] }: ServiceGuide, words: GuidePageStrings): TemplateResult {
  const own = remarks.filter(({ by }) => by !== 'collector');
  const collected = remarks.filter(({ by }) => by === 'collector');
  return html`${own.length > 0 ? section('remarks', words.remarks, renderList(own)) : nothing}
  ${
    collected.length > 0
      ? html`<details part="collector-remarks">
          <summary>${words.collectorRemarks}</summary>
          ${renderList(collected)}
        </details>`
      : nothing
  }`;
}

function renderList(remarks: readonly OriginalRemark[]): TemplateResult {
  return html`<ul class="remarks">
    ${remarks.map(({ path, value }) => html`<li>${String(value)} <code class="quiet">${path}</code></li>`)}
  </ul>`;
}
