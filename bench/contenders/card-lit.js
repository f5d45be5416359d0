// A card in bare Lit, as short as it can be written.
/* oxlint-disable typescript/unbound-method -- Lit calls listeners with the element as `this`. */
import { css, html, LitElement, unsafeCSS } from 'lit';
import { STYLES } from './card-styles.js';
import { aboutOf, LABELS, OPEN, valuesOf } from './card-words.js';

class LitCard extends LitElement {
  static properties = { guide: { attribute: false } };
  static styles = css`
    ${unsafeCSS(STYLES)}
  `;

  render() {
    const { guide } = this;
    if (!guide) return undefined;
    return html`
      <h3>${guide.matter.name}</h3>
      <p>${aboutOf(guide)}</p>
      <dl>
        ${valuesOf(guide).map((value, index) =>
          value
            ? html`<dt>${LABELS[index]}</dt>
                <dd>${value}</dd>`
            : html`<dt>${LABELS[index]}</dt>
                <dd class="undisclosed">未公开</dd>`,
        )}
      </dl>
      <button @click=${this.open}>${OPEN}</button>
    `;
  }

  open() {
    this.dispatchEvent(new CustomEvent('guide-open', { bubbles: true, composed: true, detail: this.guide.id }));
  }
}
customElements.define('lit-card', LitCard);
