import { html, type TemplateResult } from 'lit';
import { CALLER_ACTIONS, KEYS } from './actions.ts';
import type { CallerStrings } from './caller.strings.ts';

/** Draws the switch of the shortcuts, and below it which key does what. 快捷键. */
export function renderShortcuts(off: boolean, words: CallerStrings, choose: (off: boolean) => void): TemplateResult {
  const change = ({ currentTarget }: Event): void => choose(!(currentTarget as HTMLInputElement).checked);
  return html`<details part="shortcuts">
    <summary>${words.shortcuts(off)}</summary>
    <label><input type="checkbox" role="switch" .checked=${!off} @change=${change} /> ${words.useShortcuts}</label>
    <p class="quiet">${words.shortcutsHint}</p>
    <ul>
      ${CALLER_ACTIONS.map((action) => html`<li><kbd>${KEYS[action]}</kbd> ${words.actions[action]}</li>`)}
      <li><kbd>Esc</kbd> ${words.cancel}</li>
    </ul>
  </details>`;
}
