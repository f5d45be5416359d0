import { BanshiComplaintForm } from './complaint-form.ts';

export { BanshiComplaintForm };

if (!customElements.get('banshi-complaint-form')) customElements.define('banshi-complaint-form', BanshiComplaintForm);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-complaint-form': BanshiComplaintForm;
  }
}
