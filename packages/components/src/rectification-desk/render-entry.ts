import type { Contact, LedgerStep, RectificationRecord } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import { renderCourse } from '../internal/render-course.ts';
import { renderFact } from '../internal/render-fact.ts';
import type { RectificationDeskStrings } from './rectification-desk.strings.ts';

/** The stage of an entry, and in words whether a limit has passed. 状态. */
export function renderStage(record: RectificationRecord, words: RectificationDeskStrings): TemplateResult {
  const { stage, overdue, escalation, reopened, named } = record;
  const isToClose = stage === 'answered' && !named;
  return html`<span class="badge">${isToClose ? words.toClose : words.stages[stage]}</span>
    ${overdue ? html`<span class="badge overdue">${words.overdue}</span>` : nothing}
    ${escalation ? html`<span class="badge">${words.escalations[escalation]}</span>` : nothing}
    ${reopened ? html`<span>${words.reopened(reopened)}</span>` : nothing}`;
}

/** Everything that is known of an entry, the rater's number apart. 差评整改单. */
export function renderEntry(
  record: RectificationRecord,
  words: RectificationDeskStrings,
  name: (department: string) => string,
  rater: { readonly contact: Contact | undefined; readonly show: () => void; readonly problem: unknown },
): TemplateResult {
  const { facts } = words;
  const { level, tags = [], words: said, measure, finding } = record;
  return html`<h3>${words.levels[level]}</h3>
    <p>${renderStage(record, words)}</p>
    ${tags.length ? html`<p>${tags.map((code) => words.tag(code)).join(' · ')}</p>` : nothing}
    ${said ? html`<blockquote>${said}</blockquote>` : nothing}
    <dl class="facts">
      ${renderFact(facts.received, beijingTime(record.receivedAt))} ${renderFact(facts.matter, record.matter)}
      ${renderFact(facts.unit, name(record.department))}
      ${renderFact(facts.staff, words.staffAt(record.staff, record.window))}
      ${renderFact(facts.subject, record.caseNumber ?? record.ticket)}
      ${renderFact(facts.channel, `${words.channels[record.channel] ?? record.channel} · ${record.named ? words.named : words.anonymous}`)}
      ${renderFact(facts.contactBy, record.contactBy)} ${renderFact(facts.contactedOn, record.contactedOn)}
      ${renderFact(facts.finishBy, record.finishBy && `${record.finishBy}${record.provisional ? ` (${words.provisional})` : ''}`)}
      ${renderFact(facts.finding, finding && words.findings[finding])}
      ${renderFact(facts.measure, measure && words.measures[measure])} ${renderFact(facts.result, record.result)}
      ${renderFact(facts.evidence, record.evidence.join('；'))}
    </dl>
    ${
      record.named
        ? rater.contact
          ? html`<p class="notice" part="rater">
              ${rater.contact.name} <a href="tel:${rater.contact.phone}">${rater.contact.phone}</a>
            </p>`
          : html`<p>
                <button type="button" @click=${rater.show}>${words.showRater}</button>
                <span class="quiet">${words.raterNote}</span>
              </p>
              ${rater.problem}`
        : nothing
    }
    ${renderCourse(record.steps, words, (step) => endOf(step, words))}`;
}

/** What a step ended with, in words. */
function endOf(
  { level, tags = [], finding, outcome, measure, satisfied, escalation }: LedgerStep,
  words: RectificationDeskStrings,
): string | undefined {
  if (level !== undefined) return [words.levels[level], ...tags.map((code) => words.tag(code))].join(' · ');
  if (satisfied !== undefined) return words.satisfied[satisfied ? 'yes' : 'no'];
  return (
    (finding && words.findings[finding]) ??
    (outcome && words.outcomes[outcome]) ??
    (measure && words.measures[measure]) ??
    (escalation && words.escalations[escalation])
  );
}
