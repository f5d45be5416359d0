/** @packageDocumentation The elements' classes, events and contexts. Nothing here registers a tag. */
export type { DeadlineData, ShownDay, ShownDeadline } from './deadline/shown-deadline.ts';
export { BanshiAppointmentPicker } from './appointment-picker/appointment-picker.ts';
export { BanshiCaller } from './caller/caller.ts';
export { BanshiCaseDesk } from './case-desk/case-desk.ts';
export { BanshiCaseDocument } from './case-document/case-document.ts';
export { BanshiCaseTracker } from './case-tracker/case-tracker.ts';
export { BanshiDeadline } from './deadline/deadline.ts';
export { BanshiFlowChart } from './flow-chart/flow-chart.ts';
export { BanshiGuideCard } from './guide-card/guide-card.ts';
export { BanshiGuideFinder } from './guide-finder/guide-finder.ts';
export { BanshiGuidePage } from './guide-page/guide-page.ts';
export { BanshiNoticeCard } from './notice-card/notice-card.ts';
export { BanshiOverdueList } from './overdue-list/overdue-list.ts';
export { BanshiQueueBoard } from './queue-board/queue-board.ts';
export { BanshiRating } from './rating/rating.ts';
export { BanshiTicket } from './ticket/ticket.ts';
export { BanshiTicketKiosk } from './ticket-kiosk/ticket-kiosk.ts';
export { BanshiWindowDisplay } from './window-display/window-display.ts';

export * from './events/index.ts';
export { clipVoice, type Clips } from './internal/clip-voice.ts';
export { guideGatewayContext, hallGatewayContext } from './internal/gateway-contexts.ts';
export { addLanguage, type ElementStrings } from './internal/languages.ts';
export { speechVoice, type SpeechVoiceOptions } from './internal/speech-voice.ts';
export type { Voice, VoiceOptions } from './internal/voice.ts';
export type { PaperState, TicketPrinter, TicketSlip } from './internal/ticket-printer.ts';
export { browserPrinter } from './ticket/browser-printer.ts';
