// A card with no library: one template cloned, one shared style sheet.
import { STYLES } from './card-styles.js';
import { aboutOf, LABELS, OPEN, valuesOf } from './card-words.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);
const template = document.createElement('template');
const rows = LABELS.map((label) => `<dt>${label}</dt><dd></dd>`).join('');
template.innerHTML = `<h3></h3><p></p><dl>${rows}</dl><button>${OPEN}</button>`;

class RawCard extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    root.lastElementChild.addEventListener('click', () =>
      this.dispatchEvent(new CustomEvent('guide-open', { bubbles: true, composed: true, detail: this.shown.id })),
    );
  }

  set guide(guide) {
    this.shown = guide;
    const [heading, about, list] = this.shadowRoot.children;
    heading.textContent = guide.matter.name;
    about.textContent = aboutOf(guide);
    for (const [index, value] of valuesOf(guide).entries()) {
      const cell = list.children[index * 2 + 1];
      cell.textContent = value ?? '未公开';
      cell.classList.toggle('undisclosed', value === undefined);
    }
  }
}
customElements.define('raw-card', RawCard);
