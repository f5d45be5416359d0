import { BanshiQueueFigures } from './queue-figures.ts';

export { BanshiQueueFigures };

if (!customElements.get('banshi-queue-figures')) customElements.define('banshi-queue-figures', BanshiQueueFigures);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-queue-figures': BanshiQueueFigures;
  }
}
