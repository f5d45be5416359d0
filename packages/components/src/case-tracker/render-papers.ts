import type { CaseRecord } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseTrackerStrings } from './case-tracker.strings.ts';

/** What the applicant has to do, or nothing where it is others' turn: papers, money. 申请人须办. */
export function renderYourPart(record: CaseRecord, words: CaseTrackerStrings): TemplateResult | typeof nothing {
  const { stage, told, supplyBy, outstanding, bill } = record;
  const gaps = stage === 'awaitingSupplement' ? told.filter(({ material }) => !isGiven(record, material)) : [];
  const owes = bill && !bill.paidOn;
  if (gaps.length === 0 && !outstanding && !owes) return nothing;
  return html`<section part="your-part" class="yours">
    <h4>${words.yourPart}</h4>
    ${
      gaps.length > 0
        ? html`<p>${words.bring}</p>
            <ol class="papers">
              ${gaps.map(({ material, remedy }) => html`<li><strong>${nameOf(record, material)}</strong><br />${remedy}</li>`)}
            </ol>
            ${supplyBy ? html`<p><strong part="bring-by">${words.bringBy(supplyBy)}</strong></p>` : nothing}
            <p class="quiet">${words.bringBack}</p>`
        : nothing
    }
    ${
      outstanding
        ? html`<p>${words.stillToBring}</p>
            <ol class="papers">
              ${outstanding.materials.map((id) => html`<li><strong>${nameOf(record, id)}</strong></li>`)}
            </ol>
            <p><strong>${words.bringBy(outstanding.supplyBy)}</strong></p>
            <p class="quiet">${words.stillToBringWhy}</p>`
        : nothing
    }
    ${owes ? html`<p>${words.pay} <strong>${words.case.yuan(totalOf(bill))}</strong></p>` : nothing}
  </section>`;
}

/** The one bill of a case, with all its departments. 一次性收费. */
export function renderBill({ bill }: CaseRecord, words: CaseTrackerStrings): TemplateResult | typeof nothing {
  if (!bill) return nothing;
  return html`<section part="bill">
    <h4>${words.bill}</h4>
    <ul class="sums">
      ${bill.items.map(
        ({ name, amount, department, basis }) =>
          html`<li>
            <span
              >${name}${department ? html` <span class="quiet">${department}</span>` : nothing}<br /><small
                class="quiet"
                >${basis}</small
              ></span
            >
            <span>${words.case.yuan(amount)}</span>
          </li>`,
      )}
      <li>
        <strong>${words.billTotal}</strong>
        <strong>${words.case.yuan(totalOf(bill))}</strong>
      </li>
    </ul>
    <p>${bill.paidOn ? words.billPaid(bill.paidOn) : words.billOpen} <span class="quiet">${words.payOnce}</span></p>
  </section>`;
}

/** What each department says, and who has not answered yet. 会办进度. */
export function renderOpinions({ opinions }: CaseRecord, words: CaseTrackerStrings): TemplateResult | typeof nothing {
  if (opinions.length === 0) return nothing;
  const done = opinions.filter(({ answer }) => answer !== undefined).length;
  return html`<section part="opinions">
    <h4>${words.opinions}</h4>
    <p>${words.opinionsOf(done, opinions.length)}</p>
    <ul class="departments">
      ${opinions.map(({ department, answer, by, deemed, overdue }) => {
        const said = answer ? words.case.answers[answer] : overdue ? words.opinionLate : words.opinionWaits(by);
        return html`<li class=${answer ?? 'waiting'}>
          <span>${department}</span>
          <strong class=${overdue && !answer ? 'overdue' : ''}>${said}</strong>${deemed ? words.opinionDeemed : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

function totalOf({ items }: NonNullable<CaseRecord['bill']>): number {
  return items.reduce((sum, { amount }) => sum + amount, 0);
}

function nameOf({ materials }: CaseRecord, id: string): string {
  return materials.find((one) => one.id === id)?.name ?? id;
}

function isGiven({ materials }: CaseRecord, id: string): boolean {
  return materials.some((one) => one.id === id && one.given);
}
