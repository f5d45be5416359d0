import { isBanshiError } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseDeskStrings } from './case-desk.strings.ts';
import { COMMAND_FORMS } from './forms/command-forms.ts';
import type { Draft } from './forms/draft.ts';
import type { CommandForm, Situation, Values } from './forms/form.ts';
import { concerns, renderField } from './forms/render-field.ts';
import { renderSteps } from './render-facts.ts';

/** What a form needs around it. */
export interface CommandView {
  readonly words: CaseDeskStrings;
  readonly busy: boolean;
  readonly sentence: (error: unknown) => string;
  readonly set: (name: string, value: string) => void;
  readonly send: (event: Event) => void;
  readonly cancel: () => void;
}

/** Everything a draft holds: what its form begins with, and over it what was typed. 表单内容. */
export function valuesOf({ command, typed }: Draft, situation: Situation): Values {
  return { ...(COMMAND_FORMS[command] as CommandForm).first?.(situation), ...typed };
}

/** The form of one command on the open case. 操作表单. */
export function renderCommand(draft: Draft, situation: Situation, view: CommandView): TemplateResult {
  const { words } = view;
  const { record } = situation;
  const { command, problem, seen, overtaken } = draft;
  const values = valuesOf(draft, situation);
  const fields = (COMMAND_FORMS[command] as CommandForm).fields(situation, values);
  const code = isBanshiError(problem) ? problem.code : undefined;
  const sentence = problem === undefined ? undefined : view.sentence(problem);
  const beside = fields.some((field) => concerns(field, code));
  const standing = record.permitted[command];
  const barred = standing === 'allowed' ? undefined : sentenceOf(standing ?? 'not-allowed-now', words);
  const since = overtaken ?? seen;
  return html`<form part="form" class="command" aria-label=${words.commands[command]} @submit=${view.send} novalidate>
    <div>
      <h4>${words.commands[command]}</h4>
      <div role="alert">
        ${
          overtaken !== undefined
            ? html`<p part="problem" class="notice warn" tabindex="-1">${words.overtaken}</p>`
            : sentence && !beside
              ? html`<p part="problem" class="notice warn" tabindex="-1">${sentence}</p>`
              : nothing
        }
        ${beside && sentence ? html`<p class="unseen">${sentence}</p>` : nothing}
      </div>
    </div>
    ${
      record.version > since
        ? html`<div part="news" class="notice" role="status">
            <p>${words.sinceThen}</p>
            ${renderSteps(record, words, since)}
          </div>`
        : nothing
    }
    ${barred ? html`<p class="notice warn">${words.notAnyMore(barred)} ${words.keptForCopying}</p>` : nothing}
    ${fields.map((field) =>
      renderField(field, { values, set: view.set, refused: sentence && code ? { code, sentence } : undefined }),
    )}
    <p class="actions">
      <button class="primary" aria-disabled=${String(view.busy || barred !== undefined)}>
        ${words.send(words.commands[command])}
      </button>
      <button type="button" @click=${view.cancel}>${words.cancel}</button>
    </p>
  </form>`;
}

/** The sentence for a refusal's code. 拒绝原因. */
export function sentenceOf(code: string, { errors, caseErrors }: CaseDeskStrings): string {
  const known = new Map(Object.entries({ ...errors, ...caseErrors }));
  return known.get(code) ?? errors.other;
}
