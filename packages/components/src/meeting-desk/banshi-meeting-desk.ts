import { BanshiMeetingDesk } from './meeting-desk.ts';

export { BanshiMeetingDesk };

if (!customElements.get('banshi-meeting-desk')) customElements.define('banshi-meeting-desk', BanshiMeetingDesk);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-meeting-desk': BanshiMeetingDesk;
  }
}
