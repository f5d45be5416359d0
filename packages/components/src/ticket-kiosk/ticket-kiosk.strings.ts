/** Everything `<banshi-ticket-kiosk>` may say. A language which lacks a line does not compile. */
export interface TicketKioskStrings {
  readonly text: string;
}

/** 中文. */
export const zhCN: TicketKioskStrings = { text: '你好' };

/** English. */
export const en: TicketKioskStrings = { text: 'Hello' };
