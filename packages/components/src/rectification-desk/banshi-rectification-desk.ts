import { BanshiRectificationDesk } from './rectification-desk.ts';

export { BanshiRectificationDesk };

if (!customElements.get('banshi-rectification-desk'))
  customElements.define('banshi-rectification-desk', BanshiRectificationDesk);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-rectification-desk': BanshiRectificationDesk;
  }
}
