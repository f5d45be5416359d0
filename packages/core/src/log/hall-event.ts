import type { AppointmentEvent } from '../machines/appointment-event.ts';
import type { CaseEvent } from '../machines/case/case-event.ts';
import type { ComplaintEvent, QuestionnaireAnswered, SuggestionEvent } from '../machines/letter-event.ts';
import type { MeetingEvent } from '../machines/meeting-event.ts';
import type { RatingEvent } from '../machines/rating-event.ts';
import type { RectificationEvent } from '../machines/rectification-event.ts';
import type { TicketEvent } from '../machines/ticket-event.ts';
import type { WindowEvent } from '../machines/window-event.ts';
import type { LogEntry } from './log-store.ts';
import type { RatingLinked } from './rating-chain.ts';

/** Everything that a hall writes into its log. 大厅事件. */
export type HallEvent =
  | TicketEvent
  | WindowEvent
  | AppointmentEvent
  | CaseEvent
  | RatingEvent
  | RatingLinked
  | RectificationEvent
  | QuestionnaireAnswered
  | SuggestionEvent
  | ComplaintEvent
  | MeetingEvent;

/** One entry of a hall's log. 大厅日志条目. */
export type HallEntry = LogEntry<HallEvent>;
