import type { FeeItem, ServiceGuide, TimeLimit } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { aside, facts, labelled, list, section } from './field.ts';
import type { GuidePageStrings } from './guide-page.strings.ts';

/** The steps in order, each with who acts and how long it takes. 办理流程. */
export function renderSteps({ steps }: ServiceGuide, words: GuidePageStrings) {
  return section(
    'procedure',
    words.steps,
    list(
      steps,
      words,
      (items) =>
        html`<ol class="steps">
          ${items.map(
            ({ name, limit, actor, inClock, note }) =>
              html`<li>
                <div>
                  <strong>${name}</strong>
                  ${aside(
                    labelled(words.stepLimit, limit && words.limit(limit)),
                    labelled(words.actor, actor),
                    sayClock(inClock, words),
                  )}
                  ${aside(note)}
                </div>
              </li>`,
          )}
        </ol>`,
    ),
  );
}

/** Hearings, tests, public notices: what stands outside the ordinary steps. 特别程序. */
export function renderSpecialProcedures({ specialProcedures }: ServiceGuide, words: GuidePageStrings) {
  if (!specialProcedures?.length) return nothing;
  return section(
    'special-procedures',
    words.specialProcedures,
    html`<ul class="list">
      ${specialProcedures.map(
        ({ name, limit, actor, trigger, excludedFromClock }) =>
          html`<li>
            <strong>${name}</strong>
            ${aside(
              labelled(words.stepLimit, limit && words.limit(limit)),
              labelled(words.actor, actor),
              labelled(words.trigger, trigger),
              sayClock(excludedFromClock === undefined ? undefined : !excludedFromClock, words),
            )}
          </li>`,
      )}
    </ul>`,
  );
}

function sayClock(inClock: boolean | undefined, words: GuidePageStrings): string | undefined {
  return inClock === undefined ? undefined : inClock ? words.inClock : words.notInClock;
}

/** How long it may take: by promise, by law, for acceptance, and what is not counted. 办理时限. */
export function renderLimits({ limits }: ServiceGuide, words: GuidePageStrings) {
  const { promised, statutory, acceptance, excludes, note } = limits;
  const say = (limit: TimeLimit | undefined) => limit && words.limit(limit);
  return section(
    'limits',
    words.limits,
    facts(words, {
      promised: say(promised) ?? html`<i>${words.undisclosed}</i>`,
      statutory: say(statutory),
      acceptancePromised: say(acceptance?.promised),
      acceptanceStatutory: say(acceptance?.statutory),
      excludes: excludes?.join(words.and),
      note,
    }),
  );
}

/** What it costs. 收费标准. */
export function renderFees({ fees }: ServiceGuide, words: GuidePageStrings) {
  const decided = fees?.charged === undefined ? undefined : fees.charged ? words.charged : words.free;
  const said = [decided, fees?.text === decided ? undefined : fees?.text].filter(Boolean).join(' · ');
  const { items, waiver } = fees ?? {};
  return section(
    'fees',
    words.fees,
    html`${said || items?.length || waiver ? html`<p>${said}</p>` : html`<p><i>${words.undisclosed}</i></p>`}
    ${
      items?.length
        ? html`<ul class="list">
            ${items.map((item) => renderFee(item, words))}
          </ul>`
        : nothing
    }
    ${facts(words, { waiver })}`,
  );
}

function renderFee(item: FeeItem, words: GuidePageStrings): TemplateResult {
  const { name, amount, currency, per, basis, condition } = item;
  return html`<li>
    <strong>${name}</strong> ${amount === undefined ? words.byActualCost : words.amount(amount, currency ?? '', per)}
    ${aside(labelled(words.condition, condition), labelled(words.feeBasis, basis))}
  </li>`;
}
