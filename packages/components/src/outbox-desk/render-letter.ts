import type { LetterView } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import type { OutboxDeskStrings } from './outbox-desk.strings.ts';

/** What a letter is called: what happened, in which case. 报送件名称. */
export function letterName({ kind, subject }: Pick<LetterView, 'kind' | 'subject'>, words: OutboxDeskStrings): string {
  return `${words.kinds[kind] ?? kind} · ${words.aCase(subject)}`;
}

/** One letter: what it tells, where it stands and why; `action` is what can be done about it. 报送件. */
export function renderLetter(
  letter: LetterView,
  words: OutboxDeskStrings,
  named: (key: string) => string,
  action?: TemplateResult,
): TemplateResult {
  const { state, reason, code, doubt, attempts, at, since, due, behind, how } = letter;
  const isDead = state === 'dead';
  const facts = [
    words.happened(beijingTime(at)),
    ...(attempts > 0 && state !== 'delivered' ? [words.attempts(attempts)] : []),
    ...(isDead || state === 'delivered' ? [words.since(beijingTime(since))] : []),
    ...(due && !behind ? [words.due(beijingTime(due))] : []),
    ...(how ? [words.how[how]] : []),
  ];
  return html`<li part="letter" class="letter">
    <div>
      <p>
        <strong>${letterName(letter, words)}</strong>
        ${isDead ? nothing : html`<span class="badge">${words.states[state]}</span>`}
        ${doubt ? html`<span class="badge warn">${words.mayHaveArrived}</span>` : nothing}
      </p>
      ${isDead || !reason ? nothing : html`<p>${words.reasons[reason].name}</p>`}
      ${code ? html`<p class="code">${words.code(code)}</p>` : nothing}
      ${behind ? html`<p>${words.behind(named(behind))}</p>` : nothing}
      <p class="quiet">${facts.join(' · ')}</p>
    </div>
    ${action ?? nothing}
  </li>`;
}
