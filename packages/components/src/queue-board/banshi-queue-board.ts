import { BanshiQueueBoard } from './queue-board.ts';

export { BanshiQueueBoard };

if (!customElements.get('banshi-queue-board')) customElements.define('banshi-queue-board', BanshiQueueBoard);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-queue-board': BanshiQueueBoard;
  }
}
