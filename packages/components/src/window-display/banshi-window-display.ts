import { BanshiWindowDisplay } from './window-display.ts';

export { BanshiWindowDisplay };

if (!customElements.get('banshi-window-display')) customElements.define('banshi-window-display', BanshiWindowDisplay);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-window-display': BanshiWindowDisplay;
  }
}
