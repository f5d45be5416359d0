import type { FeeItem, ServiceGuide, TimeLimit } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { anySaid, field, section } from './field.ts';
import type { GuidePageStrings } from './guide-page.strings.ts';

/** How long it may take: by promise, by law, for acceptance, and what is not counted. 办理时限. */
export function renderLimits({ limits }: ServiceGuide, words: GuidePageStrings): TemplateResult {
  const shown = (limit: TimeLimit | undefined) => limit && words.limit(limit);
  return section(
    'limits',
    words.limits,
    html`<dl>
      ${field(words.promised, shown(limits.promised) ?? html`<span class="undisclosed">${words.undisclosed}</span>`)}
      ${field(words.statutory, shown(limits.statutory))}
      ${field(words.acceptancePromised, shown(limits.acceptance?.promised))}
      ${field(words.acceptanceStatutory, shown(limits.acceptance?.statutory))}
      ${field(words.excludes, limits.excludes?.length ? limits.excludes.join(words.and) : undefined)}
      ${field(words.note, limits.note)}
    </dl>`,
  );
}

/** What it costs. 收费标准. */
export function renderFees({ fees }: ServiceGuide, words: GuidePageStrings): TemplateResult {
  const silent = html`<p class="undisclosed">${words.undisclosed}</p>`;
  if (!fees) return section('fees', words.fees, silent);
  const decided = fees.charged === undefined ? undefined : fees.charged ? words.charged : words.free;
  if (!anySaid(decided, fees.text, fees.waiver) && !fees.items?.length) return section('fees', words.fees, silent);
  return section(
    'fees',
    words.fees,
    html`
      <p>${[decided, fees.text === decided ? undefined : fees.text].filter(Boolean).join(' · ')}</p>
      ${
        fees.items?.length
          ? html`<ul>
              ${fees.items.map((item) => renderFee(item, words))}
            </ul>`
          : nothing
      }
      ${fees.waiver ? html`<dl>${field(words.waiver, fees.waiver)}</dl>` : nothing}
    `,
  );
}

function renderFee({ name, amount, currency, per, basis, condition }: FeeItem, words: GuidePageStrings) {
  return html`<li>
    <strong>${name}</strong> ${amount === undefined ? words.byActualCost : words.amount(amount, currency ?? '', per)}
    ${condition ? html`<p class="quiet">${words.condition}：${condition}</p>` : nothing}
    ${basis ? html`<p class="quiet">${words.feeBasis}：${basis}</p>` : nothing}
  </li>`;
}
