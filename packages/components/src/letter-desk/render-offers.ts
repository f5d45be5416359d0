import { html, nothing, type TemplateResult } from 'lit';
import type { LetterAction, OfferedAction } from './letter-actions.ts';
import type { LetterDeskStrings } from './letter-desk.strings.ts';

/** What can be done with an entry, a button each; one that cannot be pressed now says why. 可办动作. */
export function renderOffers(
  offered: readonly OfferedAction[],
  chosen: LetterAction | undefined,
  words: LetterDeskStrings,
  choose: (event: Event) => void,
): TemplateResult {
  return html`<div class="offers">
    ${offered.map(
      ({ action, hindrance }) =>
        html`<div>
          <button
            type="button"
            name=${action}
            aria-disabled=${!!hindrance}
            aria-expanded=${hindrance ? nothing : action === chosen}
            aria-describedby=${hindrance ? `why-${action}` : nothing}
            @click=${hindrance ? undefined : choose}
          >
            ${words.actions[action]}
          </button>
          ${hindrance ? html`<small id="why-${action}" class="quiet">${words.hindrances[hindrance]}</small>` : nothing}
        </div>`,
    )}
  </div>`;
}
