import { BanshiCaller } from './caller.ts';

export { BanshiCaller };

if (!customElements.get('banshi-caller')) customElements.define('banshi-caller', BanshiCaller);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-caller': BanshiCaller;
  }
}
