import { BanshiStaffPlates } from './staff-plates.ts';

export { BanshiStaffPlates };

if (!customElements.get('banshi-staff-plates')) customElements.define('banshi-staff-plates', BanshiStaffPlates);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-staff-plates': BanshiStaffPlates;
  }
}
