import type { Department, GuideSummary, Material, ServiceGuide } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import type { TicketKioskStrings } from './ticket-kiosk.strings.ts';

type Choose = (event: Event) => void;

/** The departments of the hall, with how many wait for each. 选择部门. */
export function renderDepartments(
  departments: readonly Department[],
  waiting: Readonly<Record<string, number>> | undefined,
  words: TicketKioskStrings,
  choose: Choose,
): TemplateResult {
  return html`<div class="choices">
    ${departments.map(
      ({ id, name }) =>
        html`<button part="choice" value=${id} @click=${choose}>
          <strong>${name}</strong><span>${waiting ? words.waiting(waiting[id] ?? 0) : ''}</span>
        </button>`,
    )}
  </div>`;
}

/** The matters of a department. 选择事项. */
export function renderMatters(
  matters: readonly GuideSummary[],
  words: TicketKioskStrings,
  choose: Choose,
): TemplateResult {
  if (matters.length === 0) return html`<p class="notice">${words.noMatters}</p>`;
  return html`<div class="choices long">
    ${matters.map(
      ({ id, name, promised }) =>
        html`<button part="choice" value=${id} @click=${choose}>
          <strong>${name}</strong><span>${words.promised}：${promised ?? words.undisclosed}</span>
        </button>`,
    )}
  </div>`;
}

/** What to have at hand, and how long it will take. 材料与承诺时限. */
export function renderPreparation(guide: ServiceGuide, words: TicketKioskStrings, next: Choose): TemplateResult {
  const { materials, limits } = guide;
  return html`
    <div class="panel">
      <h3>${guide.matter.name}</h3>
      <p>${words.promised}：<strong>${limits.promised ? words.limit(limits.promised) : words.undisclosed}</strong></p>
      <h4>${words.materials}</h4>
      ${
        materials?.length
          ? html`<ol>
              ${materials.map((material) => renderMaterial(material, words))}
            </ol>`
          : html`<p>${materials ? words.noMaterials : words.undisclosed}</p>`
      }
    </div>
    <button class="primary wide" @click=${next}>${words.next}</button>
  `;
}

function renderMaterial({ name, condition, required }: Material, words: TicketKioskStrings): TemplateResult {
  const asides = [condition, required === false && words.optional].filter(Boolean).join('，');
  return html`<li>${name}${asides ? html`<span class="quiet">（${asides}）</span>` : ''}</li>`;
}
