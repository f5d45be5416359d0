import type { BanshiRating } from './rating.ts';

/**
 * Large, and in two columns where there is room: so that all of it stands on a tablet that lies, 1024 × 768, in the elder mode too.
 * The five levels stand side by side from 34 em on.
 */
const RULES = `
:host([data-shared]) {
--banshi-font-size: 1.25rem;
--banshi-target-size: 3.5rem;
max-width: none;
}
:host([data-shared][data-elder]) {
--banshi-font-size: 1.375rem;
--banshi-target-size: 3.75rem;
}
:host([data-shared]) form {
padding: 0.75em 1em;
}
:host([data-shared]) div label {
min-height: 3.25em;
}
:host([data-shared]) [part='levels'] label {
flex-basis: calc(3.4e4em - 99900%);
padding: 0.375em 0.25em;
}
@media (min-width: 60rem) {
:host([data-shared]) form {
grid-template-columns: 1fr 1fr;
}
:host([data-shared]) [part='tags'] div {
grid-template-columns: 1fr;
}
:host([data-shared]) [part='levels'],
:host([data-shared]) form > [role]:not(:empty) {
grid-column: 1 / 3;
}
:host([data-shared]) [part='submit'] {
grid-column: 2;
align-self: end;
}
:host([data-shared]) textarea {
height: 11em;
}
@media (min-height: 60rem) {
:host([data-shared][data-shared]) {
--banshi-font-size: 1.5rem;
--banshi-target-size: 4rem;
}
}
}
`;

/** Whether strangers come to a rating one after the other. 公用屏幕. */
export function isShared({ mode }: BanshiRating): boolean {
  return mode === 'kiosk' || mode === 'tablet';
}

/**
 * Lets a rating fit the screen of a kiosk or a tablet.
 *
 * 公用屏幕的样式. They come with the second script: such a screen loads it once a day, and the first one is weighed to the byte. As Lit
 * does it where a browser has no sheets of its own making: a style element, with the page's nonce.
 */
export function fitSharedScreen(host: BanshiRating): void {
  const root = host.renderRoot as ShadowRoot;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    const { litNonce } = globalThis as { litNonce?: string };
    if (litNonce) style.setAttribute('nonce', litNonce);
    style.textContent = RULES;
    root.append(style);
  }
}
