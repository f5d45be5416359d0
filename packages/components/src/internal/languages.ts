import type { AppointmentPickerStrings } from '../appointment-picker/appointment-picker.strings.ts';
import type { CallerStrings } from '../caller/caller.strings.ts';
import type { CaseDeskStrings } from '../case-desk/case-desk.strings.ts';
import type { CaseDocumentStrings } from '../case-document/case-document.strings.ts';
import type { CaseTrackerStrings } from '../case-tracker/case-tracker.strings.ts';
import type { ComplaintFormStrings } from '../complaint-form/complaint-form.strings.ts';
import type { DeadlineStrings } from '../deadline/deadline.strings.ts';
import type { FlowChartStrings } from '../flow-chart/flow-chart.strings.ts';
import type { GuideCardStrings } from '../guide-card/guide-card.strings.ts';
import type { GuideFinderStrings } from '../guide-finder/guide-finder.strings.ts';
import type { GuidePageStrings } from '../guide-page/guide-page.strings.ts';
import type { LetterDeskStrings } from '../letter-desk/letter-desk.strings.ts';
import type { MeetingBoardStrings } from '../meeting-board/meeting-board.strings.ts';
import type { MeetingDeskStrings } from '../meeting-desk/meeting-desk.strings.ts';
import type { NoticeCardStrings } from '../notice-card/notice-card.strings.ts';
import type { OutboxDeskStrings } from '../outbox-desk/outbox-desk.strings.ts';
import type { OverdueListStrings } from '../overdue-list/overdue-list.strings.ts';
import type { QuestionnaireStrings } from '../questionnaire/questionnaire.strings.ts';
import type { QueueBoardStrings } from '../queue-board/queue-board.strings.ts';
import type { QueueFiguresStrings } from '../queue-figures/queue-figures.strings.ts';
import type { RatingCheckStrings } from '../rating-check/rating-check.strings.ts';
import type { RatingFiguresStrings } from '../rating-figures/rating-figures.strings.ts';
import type { RatingQrStrings } from '../rating-qr/rating-qr.strings.ts';
import type { RatingStrings } from '../rating/rating.strings.ts';
import type { RectificationDeskStrings } from '../rectification-desk/rectification-desk.strings.ts';
import type { StaffPlatesStrings } from '../staff-plates/staff-plates.strings.ts';
import type { SuggestionBoxStrings } from '../suggestion-box/suggestion-box.strings.ts';
import type { TicketKioskStrings } from '../ticket-kiosk/ticket-kiosk.strings.ts';
import type { TicketStrings } from '../ticket/ticket.strings.ts';
import type { WindowDisplayStrings } from '../window-display/window-display.strings.ts';
import { redrawAll } from './surroundings.ts';

/** What each element says. 各元素的文字. */
export interface ElementStrings {
  readonly appointmentPicker: AppointmentPickerStrings;
  readonly caller: CallerStrings;
  readonly caseDesk: CaseDeskStrings;
  readonly caseDocument: CaseDocumentStrings;
  readonly caseTracker: CaseTrackerStrings;
  readonly complaintForm: ComplaintFormStrings;
  readonly deadline: DeadlineStrings;
  readonly flowChart: FlowChartStrings;
  readonly guideCard: GuideCardStrings;
  readonly guideFinder: GuideFinderStrings;
  readonly guidePage: GuidePageStrings;
  readonly letterDesk: LetterDeskStrings;
  readonly meetingBoard: MeetingBoardStrings;
  readonly meetingDesk: MeetingDeskStrings;
  readonly noticeCard: NoticeCardStrings;
  readonly outboxDesk: OutboxDeskStrings;
  readonly overdueList: OverdueListStrings;
  readonly questionnaire: QuestionnaireStrings;
  readonly queueBoard: QueueBoardStrings;
  readonly queueFigures: QueueFiguresStrings;
  readonly rating: RatingStrings;
  readonly ratingCheck: RatingCheckStrings;
  readonly ratingFigures: RatingFiguresStrings;
  readonly ratingQr: RatingQrStrings;
  readonly rectificationDesk: RectificationDeskStrings;
  readonly staffPlates: StaffPlatesStrings;
  readonly suggestionBox: SuggestionBoxStrings;
  readonly ticket: TicketStrings;
  readonly ticketKiosk: TicketKioskStrings;
  readonly windowDisplay: WindowDisplayStrings;
}

/** How an element speaks: its name among {@link ElementStrings}, and its Chinese, which it always has. 语言. */
export interface Speech<T> {
  readonly element: string;
  readonly zhCN: T;
}

const added = new Map<string, Readonly<Record<string, object>>>();

/**
 * Lets elements speak one more language, where the page's `lang` asks for it.
 *
 * 增加语言. Chinese is in every element; the others are loaded by the pages that need them, so that nobody pays for words
 * nobody reads. English is ready as `import '@banshi/components/en'`. An element that is left out stays Chinese.
 */
export function addLanguage(tag: string, strings: Partial<ElementStrings>): void {
  added.set(tag, { ...added.get(tag), ...strings });
  redrawAll();
}

/** What an element says under a language tag: of the tag itself, else of its first subtag, else Chinese. 选择语言. */
export function sentencesFor({ element, zhCN }: Speech<object>, tag: string): object {
  return added.get(tag)?.[element] ?? added.get(tag.split('-')[0]!)?.[element] ?? zhCN;
}
