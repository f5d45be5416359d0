import { BanshiCaseDocument } from './case-document.ts';

export { BanshiCaseDocument };

if (!customElements.get('banshi-case-document')) customElements.define('banshi-case-document', BanshiCaseDocument);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-case-document': BanshiCaseDocument;
  }
}
