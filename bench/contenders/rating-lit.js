// Five levels and a button in bare Lit.
/* oxlint-disable typescript/unbound-method -- Lit calls listeners with the element as `this`. */
import { css, html, LitElement, unsafeCSS } from 'lit';
import { LEVELS, QUESTION, SEND, STYLES } from './rating-words.js';

class LitRating extends LitElement {
  static properties = { caseNumber: {}, level: { state: true } };
  static styles = css`
    ${unsafeCSS(STYLES)}
  `;

  render() {
    return html`
      <fieldset>
        <legend>${QUESTION}</legend>
        ${LEVELS.map(
          ([level, words]) =>
            html`<label
              ><input
                type="radio"
                name="level"
                .checked=${this.level === level}
                @change=${() => (this.level = level)}
              />
              ${words}</label
            >`,
        )}
      </fieldset>
      <button ?disabled=${!this.level} @click=${this.give}>${SEND}</button>
    `;
  }

  give() {
    const detail = { caseNumber: this.caseNumber, level: this.level };
    this.dispatchEvent(new CustomEvent('rating-give', { bubbles: true, composed: true, detail }));
  }
}
customElements.define('lit-rating', LitRating);
