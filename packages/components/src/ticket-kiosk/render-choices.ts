import type { Business, GuideSummary, Material, ServiceGuide, ServiceHall } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { KioskView } from './kiosk-view.ts';
import { businessesFor, canBook, numbersLeft } from './numbers-left.ts';
import type { TicketKioskStrings } from './ticket-kiosk.strings.ts';

/**
 * The departments of the hall, with how many wait for each, and the way for those who have an appointment.
 *
 * 选择部门. Where no number is left it says so instead; what to bring can be read all the same.
 */
export function renderDepartments(view: KioskView, { departments }: ServiceHall): TemplateResult {
  const { words, send, reading } = view;
  const { waiting } = reading.board.value ?? {};
  return html`<div class="choices">
      ${departments.map(({ id, name }) => {
        const businesses = businessesFor(view, id);
        const people = businesses.reduce((sum, one) => sum + (waiting?.[one.id] ?? 0), 0);
        const aside = waiting ? words.waiting(people) : '';
        return renderChoice(view, id, name, businesses, aside, () => send({ type: 'department', id }));
      })}
    </div>
    ${
      canBook(businessesFor(view))
        ? html`<button class="check-in" value="check-in" @click=${() => send({ type: 'checkIn' })}>
            <strong>${words.checkIn}</strong> <span>${words.checkInHint}</span>
          </button>`
        : nothing
    }`;
}

/** The matters of a department. 选择事项. */
export function renderMatters(
  view: KioskView,
  { departments }: ServiceHall,
  summaries: readonly GuideSummary[],
): TemplateResult {
  const { words, send, visit } = view;
  const guides = departments.find(({ id }) => id === visit.department)?.guides ?? [];
  const matters = summaries.filter(({ id }) => guides.includes(id));
  if (matters.length === 0) return html`<p class="notice">${words.noMatters}</p>`;
  return html`<div class="choices long">
    ${matters.map(({ id, name, promised }) => {
      const businesses = businessesFor(view, visit.department, id);
      const aside = `${words.promised}${promised ?? words.undisclosed}`;
      return renderChoice(view, id, name, businesses, aside, () => send({ type: 'matter', id }));
    })}
  </div>`;
}

function renderChoice(
  view: KioskView,
  id: string,
  name: string,
  businesses: readonly Business[],
  aside: string,
  choose: () => void,
): TemplateResult {
  const { words } = view;
  const left = numbersLeft(view, businesses);
  return html`<button part="choice" class=${left} value=${id} @click=${choose}>
    <strong><bdi>${name}</bdi></strong
    ><span>${left === 'none' ? words.full : aside}</span
    >${left === 'some' ? html`<span>${words.someFull}</span>` : nothing}
  </button>`;
}

/**
 * What to have at hand, and how long it will take.
 *
 * 材料与承诺时限.
 *
 * @param isHeaded whether the screen's own heading says that these are the materials
 */
export function renderPreparation(
  { matter, materials, limits }: ServiceGuide,
  words: TicketKioskStrings,
  isHeaded: boolean,
): TemplateResult {
  return html`
    <div class="panel long-read" tabindex="0">
      <h3><bdi>${matter.name}</bdi></h3>
      <p>${words.promised}<strong>${limits.promised ? words.limit(limits.promised) : words.undisclosed}</strong></p>
      ${isHeaded ? nothing : html`<h4>${words.materials}</h4>`}
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
