import { BanshiSuggestionBox } from './suggestion-box.ts';

export { BanshiSuggestionBox };

if (!customElements.get('banshi-suggestion-box')) customElements.define('banshi-suggestion-box', BanshiSuggestionBox);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-suggestion-box': BanshiSuggestionBox;
  }
}
