import type { ComplaintRecord, Contact, LedgerStep } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import { renderCourse } from '../internal/render-course.ts';
import { renderFact } from '../internal/render-fact.ts';
import { renderLedgerDue } from '../internal/ledger-due.ts';
import { isComplaint, type LetterRecord, turnOf } from './letter-actions.ts';
import type { LetterDeskStrings } from './letter-desk.strings.ts';

/** What draws an entry beside its words: the names of departments, who wrote it once somebody has asked, and how to ask. */
export interface LetterView {
  readonly words: LetterDeskStrings;
  readonly departments: Readonly<Record<string, string>>;
  readonly sender?: Contact | undefined;
  readonly noContact?: unknown;
  readonly showSender?: () => void;
}

/** The way of a complaint, and the stages that only some pass. */
const TRACK = ['received', 'investigating', 'found', 'answered', 'closed'] as const;

/** Whose turn it is, by name. 轮到谁. */
export function turnInWords(record: LetterRecord, { words, departments }: LetterView): string {
  const turn = turnOf(record);
  if (turn === undefined) return '—';
  return typeof turn === 'string' ? words.turns[turn] : (departments[turn.department] ?? turn.department);
}

/** What an entry is called: what is complained of, or that it is a suggestion. 类别. */
export function titleOf(record: LetterRecord, words: LetterDeskStrings): string {
  return isComplaint(record) ? words.conducts[record.conduct] : words.kinds.suggestion;
}

/** The stage of an entry in words. 状态. */
export function stageOf(record: LetterRecord, words: LetterDeskStrings): string {
  return isComplaint(record) ? words.stages.complaint[record.stage] : words.stages.suggestion[record.stage];
}

/** Everything that is known of an entry; whoever sent it is named only once somebody has asked. 登记内容. */
export function renderLetter(record: LetterRecord, view: LetterView): TemplateResult {
  const { words, departments } = view;
  const { facts } = words;
  const complaint = isComplaint(record) ? record : undefined;
  const named = (id: string | undefined): string | undefined => id && (departments[id] ?? id);
  const finding = complaint?.upheld === undefined ? undefined : words.upheld[complaint.upheld ? 'yes' : 'no'];
  const adopted = complaint || !('adopted' in record) ? undefined : words.adopted[record.adopted ? 'yes' : 'no'];
  return html`<h3>${titleOf(record, words)}</h3>
    ${complaint ? renderTrack(complaint, words) : html`<p><span class="badge">${stageOf(record, words)}</span></p>`}
    <blockquote>${record.words}</blockquote>
    <dl class="facts">
      ${renderFact(facts.due, record.due && renderLedgerDue(record.due, words))}
      ${renderFact(facts.turn, turnInWords(record, view))} ${renderFact(facts.id, record.id)}
      ${renderFact(facts.received, beijingTime(record.at))}
      ${renderFact(facts.source, `${words.sources[record.source]} · ${record.named ? words.named : words.anonymous}`)}
      ${renderFact(
        facts.about,
        [named(record.department), complaint?.window && words.atWindow(complaint.window)].filter(Boolean).join(' · '),
      )}
      ${renderFact(facts.happenedOn, complaint?.happenedOn)} ${renderFact(facts.case, complaint?.caseNumber)}
      ${renderFact(facts.finding, finding)} ${renderFact(words.fields.adopted, adopted)}
      ${renderFact(facts.staff, complaint?.staff)}
      ${renderFact(facts.consequence, complaint?.consequence && words.consequences[complaint.consequence])}
      ${renderFact(facts.escalation, complaint?.escalation && words.escalations[complaint.escalation])}
      ${renderFact(facts.answer, record.answer)}
    </dl>
    ${complaint ? renderGrades(complaint, words) : nothing} ${record.named ? renderSender(view) : nothing}
    ${renderCourse(record.steps, words, (step) => endOf(step, view))}`;
}

/** To whom a step handed the entry, or what it ended with. */
function endOf(
  { to, upheld, adopted, escalation }: LedgerStep,
  { words, departments }: LetterView,
): string | undefined {
  if (to !== undefined) return departments[to] ?? to;
  if (upheld !== undefined) return words.upheld[upheld ? 'yes' : 'no'];
  if (adopted !== undefined) return words.adopted[adopted ? 'yes' : 'no'];
  return escalation && words.escalations[escalation];
}

/** 投诉环节: where it stands on the way that its machine allows. */
function renderTrack({ stage }: ComplaintRecord, words: LetterDeskStrings): TemplateResult {
  const way: readonly ComplaintRecord['stage'][] =
    stage === 'declined'
      ? ['received', 'declined']
      : stage === 'reviewing'
        ? ['received', 'investigating', 'found', 'answered', 'reviewing', 'closed']
        : TRACK;
  return html`<ol class="track" aria-label=${words.track}>
    ${way.map(
      (each) =>
        html`<li
          aria-current=${each === stage ? 'step' : nothing}
          class=${way.indexOf(each) < way.indexOf(stage) ? 'past' : ''}
        >
          ${words.stages.complaint[each]}
        </li>`,
    )}
  </ol>`;
}

function renderGrades({ grades, provided }: ComplaintRecord, words: LetterDeskStrings): TemplateResult {
  return html`<p class="quiet">
    ${words.grades}：${grades.map((grade) => words.consequences[grade]).join(' → ')}
    ${provided ? html`<br /><strong>${words.provided(words.consequences[provided])}</strong>` : nothing}
  </p>`;
}

function renderSender({ words, sender, noContact, showSender }: LetterView): TemplateResult | typeof nothing {
  if (sender)
    return html`<p class="notice" part="sender">
      ${sender.name} ${sender.phone ? html`<a href="tel:${sender.phone}">${sender.phone}</a>` : nothing}
    </p>`;
  if (!showSender) return nothing;
  return html`<p class="tools">
      <button type="button" name="sender" @click=${showSender}>${words.showSender}</button>
      <span class="quiet">${words.senderNote}</span>
    </p>
    ${noContact}`;
}
