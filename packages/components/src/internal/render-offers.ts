import { html, nothing, type TemplateResult } from 'lit';

/** Something that can be done with an entry of a ledger, or what keeps it back now. 可办动作. */
export interface Offer<TAction extends string, THindrance extends string> {
  readonly action: TAction;
  readonly hindrance?: THindrance;
}

/** What can be done with an entry, a button each; one that cannot be pressed now says why. 可办动作. */
export function renderOffers<TAction extends string, THindrance extends string>(
  offers: readonly Offer<TAction, THindrance>[],
  chosen: string | undefined,
  words: {
    readonly actions: Readonly<Record<TAction, string>>;
    readonly hindrances: Readonly<Record<THindrance, string>>;
  },
  choose: (event: Event) => void,
): TemplateResult {
  return html`<div class="offers">
    ${offers.map(
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
