// Five levels and a button with no library.
import { LEVELS, QUESTION, SEND, STYLES } from './rating-words.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);
const template = document.createElement('template');
const labels = LEVELS.map(
  ([level, words]) => `<label><input type="radio" name="level" value="${level}">${words}</label>`,
);
template.innerHTML = `<fieldset><legend>${QUESTION}</legend>${labels.join('')}</fieldset><button disabled>${SEND}</button>`;

class RawRating extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    const button = root.lastElementChild;
    root.addEventListener('change', ({ target }) => {
      this.level = Number(target.value);
      button.disabled = false;
    });
    button.addEventListener('click', () => {
      const detail = { caseNumber: this.caseNumber, level: this.level };
      this.dispatchEvent(new CustomEvent('rating-give', { bubbles: true, composed: true, detail }));
    });
  }
}
customElements.define('raw-rating', RawRating);
