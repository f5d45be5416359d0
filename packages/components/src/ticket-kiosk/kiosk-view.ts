import type { PaperState } from '../internal/ticket-printer.ts';
import type { Wish } from '../internal/wish.ts';
import type { HallReading } from './hall-reading.ts';
import type { OfflineDesk } from './offline-desk.ts';
import type { TicketKioskStrings } from './ticket-kiosk.strings.ts';
import type { Visit, VisitStep } from './visit.ts';

/** Everything that the screens are drawn from. They change nothing themselves: they send steps. 取号机视图. */
export interface KioskView {
  readonly visit: Visit;
  readonly words: TicketKioskStrings;
  readonly reading: HallReading;
  readonly wish: Wish;
  readonly offlineDesk: OfflineDesk;
  readonly paper: PaperState;
  /** Where a ticket is followed on a phone, with `{ticket}` in the place of its id. */
  readonly ticketHref: string | undefined;
  /** How long the ticket is shown. */
  readonly seconds: number;
  /** After how many seconds the screen returns to its beginning, where nobody has touched it for long. */
  readonly warning: number | undefined;
  readonly send: (step: VisitStep) => void;
  readonly take: (event: Event) => void;
  readonly touch: () => void;
}
