import type { OriginalRemark, ServiceGuide } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { safeHref } from '../internal/safe-href.ts';
import { anySaid, field, section } from './field.ts';
import type { GuidePageStrings } from './guide-page.strings.ts';

/** What the applicant receives. 办理结果. */
export function renderResult({ result }: ServiceGuide, words: GuidePageStrings): TemplateResult | typeof nothing {
  const delivery = result?.delivery?.join(words.and);
  if (!anySaid(result?.name, result?.type, result?.validity, delivery)) return nothing;
  return section(
    'result',
    words.result,
    html`<dl>
      ${field(words.resultName, result?.name)} ${field(words.resultType, result?.type)}
      ${field(words.validity, result?.validity)} ${field(words.delivery, delivery)}
    </dl>`,
  );
}

/** Where to go, when, and whom to call. 办理地点与时间. */
export function renderPlace(guide: ServiceGuide, words: GuidePageStrings): TemplateResult | typeof nothing {
  const { address, hours, hotline } = guide;
  if (!anySaid(address, hotline) && !hours?.length) return nothing;
  return section(
    'place',
    words.place,
    html`<dl>
      ${field(words.address, address)}
      ${
        hours?.length
          ? field(
              words.hours,
              html`${hours.map(({ season, text }) => html`<p>${season ? `${season}：` : ''}${text}</p>`)}`,
            )
          : nothing
      }
      ${field(words.hotline, hotline)}
    </dl>`,
  );
}

/** The laws it rests on. 设定依据. */
export function renderLegalBasis(
  { legalBasis }: ServiceGuide,
  words: GuidePageStrings,
): TemplateResult | typeof nothing {
  if (!legalBasis?.length) return nothing;
  return section(
    'legal-basis',
    words.legalBasis,
    html`<ul>
      ${legalBasis.map(
        ({ name, article, documentNumber }) =>
          html`<li>${name}${documentNumber ? `（${documentNumber}）` : ''} ${article ?? ''}</li>`,
      )}
    </ul>`,
  );
}

/** Where the guide was read; only a whole web address becomes a link. 指南来源. */
export function renderSource({ source }: ServiceGuide, words: GuidePageStrings): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const href = safeHref(source.url);
  const address = href ? html`<a href=${href} rel="noopener noreferrer" target="_blank">${source.url}</a>` : source.url;
  return section(
    'source',
    words.sourceOfGuide,
    html`
      <dl>
        ${field(words.site, source.site)} ${field(words.url, address)} ${field(words.publishedOn, source.publishedOn)}
        ${field(words.readOn, source.readOn)}
      </dl>
      ${source.coverage === 'excerpt' ? html`<p class="quiet">${words.excerpt}</p>` : nothing}
      ${source.mirror ? html`<p class="quiet">${words.mirror}</p>` : nothing}
    `,
  );
}

/** What no field holds: the source's own remarks, word for word, and the collector's in a fold. 原文备注. */
export function renderRemarks(
  { remarks = [] }: ServiceGuide,
  words: GuidePageStrings,
): TemplateResult | typeof nothing {
  const own = remarks.filter(({ by }) => by !== 'collector');
  const collected = remarks.filter(({ by }) => by === 'collector');
  return html`
    ${own.length > 0 ? section('remarks', words.remarks, renderList(own)) : nothing}
    ${
      collected.length > 0
        ? html`<details part="collector-remarks">
            <summary>${words.collectorRemarks}</summary>
            ${renderList(collected)}
          </details>`
        : nothing
    }
  `;
}

function renderList(remarks: readonly OriginalRemark[]): TemplateResult {
  return html`<dl class="remarks">
    ${remarks.map(
      ({ path, value }) =>
        html`<div>
          <dt><code>${path}</code></dt>
          <dd>${String(value)}</dd>
        </div>`,
    )}
  </dl>`;
}
