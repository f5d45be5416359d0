import { queueRulesOf, type TakenTicket } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderQr } from '../internal/render-qr.ts';
import type { KioskView } from './kiosk-view.ts';

/** Where a ticket is followed on a phone: the page's own address, with the ticket's id and its rating code in it. 进度页地址. */
export function hrefOf(template: string | undefined, { ticket, ratingCode = '' }: TakenTicket): string | undefined {
  return template?.replace('{ticket}', encodeURIComponent(ticket.id)).replace('{code}', encodeURIComponent(ratingCode));
}

/** The number, how many are before it, and how it is kept: on paper, on a phone, or by heart. 取号结果. */
export function renderTicket(
  { visit, words, reading, ticketHref, seconds }: KioskView,
  taken: TakenTicket,
): TemplateResult {
  const { offline, printing } = visit;
  const isFirst = queueRulesOf(reading.hall.value?.[0] ?? {}).order.includes('appointment');
  const { ticket, ahead, estimate } = taken;
  return html`<div class="taken panel" role="status">
    <div>
      <p>${words.yourNumber}</p>
      <p part="ticket">${ticket.number}</p>
      <p>
        <strong><bdi>${ticket.matter}</bdi></strong>
      </p>
      ${
        ticket.slot
          ? html`<p class="wait">
              <span>${words.slot(ticket.slot)}</span>
              ${isFirst ? html`<span>${words.firstFrom(ticket.slot)}</span>` : nothing}
            </p>`
          : nothing
      }
      <p class="wait">
        <span>${offline ? words.aheadAtLeast(ahead) : words.ahead(ahead)}</span>
        ${estimate ? html`<span>${words.estimate(estimate)}</span>` : nothing}
      </p>
      ${taken.ratingCode ? html`<p part="code"><bdi>${words.ratingCode(taken.ratingCode)}</bdi></p>` : nothing}
      ${offline ? html`<p class="notice">${words.takenOffline}</p>` : nothing}
      ${
        printing
          ? html`<p part="printing" class="notice ${printing === 'failed' ? 'warn' : ''}">
              ${words.printing[printing]}
            </p>`
          : nothing
      }
      <p>${words.listen}</p>
      <p class="quiet">${words.returns(seconds)}</p>
    </div>
    ${renderQr(offline ? undefined : hrefOf(ticketHref, taken), words)}
  </div> `;
}
