import { BanshiAppointmentPicker } from './appointment-picker.ts';

export { BanshiAppointmentPicker };

if (!customElements.get('banshi-appointment-picker'))
  customElements.define('banshi-appointment-picker', BanshiAppointmentPicker);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-appointment-picker': BanshiAppointmentPicker;
  }
}
