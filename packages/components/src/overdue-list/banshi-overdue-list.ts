import { BanshiOverdueList } from './overdue-list.ts';

export { BanshiOverdueList };

if (!customElements.get('banshi-overdue-list')) customElements.define('banshi-overdue-list', BanshiOverdueList);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-overdue-list': BanshiOverdueList;
  }
}
