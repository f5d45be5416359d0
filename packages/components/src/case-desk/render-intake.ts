import type { GuideSummary, ServiceGuide, ServicePoint, TicketRecord } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseDeskStrings } from './case-desk.strings.ts';
import { renderField } from './forms/render-field.ts';
import type { Values } from './forms/form.ts';
import { intakeFields } from './intake.ts';

/** What an intake needs to draw itself. */
export interface IntakeView {
  readonly words: CaseDeskStrings;
  readonly busy: boolean;
  readonly guide: ServiceGuide | undefined;
  readonly values: Values;
  readonly problem: string | undefined;
  readonly set: (name: string, value: string) => void;
  readonly all: () => void;
  readonly send: (event: Event) => void;
}

/** The check-list for the ticket in hand. 收件审查. */
export function renderTicket(
  ticket: TicketRecord | undefined,
  received: string | undefined,
  view: IntakeView & { readonly show: (caseNumber: string) => void },
): TemplateResult {
  const { words } = view;
  return html`<section part="ticket" class="panel">
    <h3>${words.intake.ticket}</h3>
    ${
      ticket
        ? html`<h4><span>${ticket.number}</span> ${ticket.matter}</h4>
            ${
              received
                ? html`<p>${words.intake.received(received)}</p>
                    <button type="button" @click=${() => view.show(received)}>${words.open}</button>`
                : renderChecklist(view)
            }`
        : html`<p class="quiet">${words.intake.noTicket}</p>`
    }
  </section>`;
}

/** The check-list of papers that came in without a ticket, once the matter is found. 无号收件. */
export function renderCounter(
  view: IntakeView & {
    readonly open: boolean;
    readonly found: readonly GuideSummary[] | undefined;
    readonly points: readonly ServicePoint[] | undefined;
    readonly toggle: (event: Event) => void;
    readonly search: (event: Event) => void;
    readonly choose: (guide: string) => void;
  },
): TemplateResult {
  const { words, found, guide, values } = view;
  const options = found?.map(({ id, name, department }) => ({ value: id, label: `${name}（${department}）` }));
  return html`<details part="counter" class="panel" ?open=${view.open} @toggle=${view.toggle}>
    <summary>${words.intake.without}</summary>
    <form class="search" role="search" @submit=${view.search}>
      <label for="matter">${words.intake.search}</label>
      <div class="beside">
        <input
          id="matter"
          type="search"
          autocomplete="off"
          .value=${values['text'] ?? ''}
          @input=${({ target }: Event) => view.set('text', (target as HTMLInputElement).value)}
        />
        <button>${words.intake.find}</button>
      </div>
    </form>
    ${options?.length === 0 ? html`<p role="status">${words.intake.notFound}</p>` : nothing}
    ${
      options && options.length > 0
        ? renderField(
            { kind: 'choice', name: 'guide', label: words.intake.chooseGuide, options },
            { values, set: (_, id) => view.choose(id) },
          )
        : nothing
    }
    ${guide ? renderChecklist(view, view.points) : nothing}
  </details>`;
}

function renderChecklist(view: IntakeView, points?: readonly ServicePoint[]): TemplateResult {
  const { words, guide, values, busy, problem } = view;
  if (!guide) return html`<p role="status">${words.loading}</p>`;
  const { promised } = guide.limits;
  return html`<form class="intake" @submit=${view.send} novalidate>
    <p>
      <span class="quiet">${words.intake.promised}：</span
      >${promised ? words.limit(promised) : words.intake.undisclosed}
    </p>
    ${
      guide.materials?.length
        ? html`<p><button type="button" class="plain" @click=${view.all}>${words.intake.allGiven}</button></p>`
        : nothing
    }
    <div class="checklist">
      ${intakeFields(guide, values, words.intake, points).map((field) => renderField(field, { values, set: view.set }))}
    </div>
    <div role="alert">
      ${problem ? html`<p part="problem" class="notice warn" tabindex="-1">${problem}</p>` : nothing}
    </div>
    <p class="actions"><button class="primary" aria-disabled=${String(busy)}>${words.intake.receive}</button></p>
  </form>`;
}
