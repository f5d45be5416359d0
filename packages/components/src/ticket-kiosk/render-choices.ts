import {
  businessesOf,
  type Department,
  type GuideSummary,
  type Material,
  type QueueBoard,
  type ServiceGuide,
  type ServiceHall,
} from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TicketKioskStrings } from './ticket-kiosk.strings.ts';

type Choose = (event: Event) => void;

/** The departments of the hall, with how many wait for each, and the way for those who have an appointment. 选择部门. */
export function renderDepartments(
  hall: ServiceHall,
  board: QueueBoard | undefined,
  words: TicketKioskStrings,
  choose: Choose,
  checkIn: Choose,
): TemplateResult {
  const books = businessesOf(hall).some(({ slots }) => slots?.length);
  return html`<div class="choices">
      ${hall.departments.map(
        (department) =>
          html`<button part="choice" value=${department.id} @click=${choose}>
            <strong><bdi>${department.name}</bdi></strong
            ><span>${board ? words.waiting(waitingFor(department, board)) : ''}</span>
          </button>`,
      )}
    </div>
    ${
      books
        ? html`<button class="check-in" value="check-in" @click=${checkIn}>
            <strong>${words.checkIn}</strong> <span>${words.checkInHint}</span>
          </button>`
        : nothing
    }`;
}

function waitingFor({ id, businesses }: Department, { waiting }: QueueBoard): number {
  const ids = businesses?.map((business) => business.id) ?? [id];
  return ids.reduce((sum, one) => sum + (waiting[one] ?? 0), 0);
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
          <strong><bdi>${name}</bdi></strong
          ><span>${words.promised}：${promised ?? words.undisclosed}</span>
        </button>`,
    )}
  </div>`;
}

/** What to have at hand, and how long it will take. 材料与承诺时限. */
export function renderPreparation(guide: ServiceGuide, words: TicketKioskStrings): TemplateResult {
  const { materials, limits } = guide;
  return html`
    <div class="panel long-read" tabindex="0">
      <h3><bdi>${guide.matter.name}</bdi></h3>
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
  `;
}

function renderMaterial({ name, condition, required }: Material, words: TicketKioskStrings): TemplateResult {
  const asides = [condition, required === false && words.optional].filter(Boolean).join('，');
  return html`<li><bdi>${name}</bdi>${asides ? html`<span class="quiet">（${asides}）</span>` : ''}</li>`;
}
