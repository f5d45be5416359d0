import { BanshiMeetingBoard } from './meeting-board.ts';

export { BanshiMeetingBoard };

if (!customElements.get('banshi-meeting-board')) customElements.define('banshi-meeting-board', BanshiMeetingBoard);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-meeting-board': BanshiMeetingBoard;
  }
}
