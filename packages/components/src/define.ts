/** @packageDocumentation Registers every element. 注册全部元素. */
export * from './appointment-picker/banshi-appointment-picker.ts';
export * from './caller/banshi-caller.ts';
export * from './case-desk/banshi-case-desk.ts';
export * from './case-document/banshi-case-document.ts';
export * from './case-tracker/banshi-case-tracker.ts';
export * from './deadline/banshi-deadline.ts';
export * from './flow-chart/banshi-flow-chart.ts';
export * from './guide-card/banshi-guide-card.ts';
export * from './guide-finder/banshi-guide-finder.ts';
export * from './guide-page/banshi-guide-page.ts';
export * from './notice-card/banshi-notice-card.ts';
export * from './overdue-list/banshi-overdue-list.ts';
export * from './queue-board/banshi-queue-board.ts';
export * from './rating/banshi-rating.ts';
export * from './ticket-kiosk/banshi-ticket-kiosk.ts';
export * from './ticket/banshi-ticket.ts';
export * from './window-display/banshi-window-display.ts';
