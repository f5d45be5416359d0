/** @packageDocumentation Lets every element speak English, where the page's `lang` asks for it. 英文. */
import { en as appointmentPicker } from './appointment-picker/appointment-picker.strings.ts';
import { en as caller } from './caller/caller.strings.ts';
import { en as caseDesk } from './case-desk/case-desk.strings.ts';
import { en as caseDocument } from './case-document/case-document.strings.ts';
import { en as caseTracker } from './case-tracker/case-tracker.strings.ts';
import { en as complaintForm } from './complaint-form/complaint-form.strings.ts';
import { en as deadline } from './deadline/deadline.strings.ts';
import { en as flowChart } from './flow-chart/flow-chart.strings.ts';
import { en as guideCard } from './guide-card/guide-card.strings.ts';
import { en as guideFinder } from './guide-finder/guide-finder.strings.ts';
import { en as guidePage } from './guide-page/guide-page.strings.ts';
import { en as letterDesk } from './letter-desk/letter-desk.strings.ts';
import { en as meetingBoard } from './meeting-board/meeting-board.strings.ts';
import { en as meetingDesk } from './meeting-desk/meeting-desk.strings.ts';
import { en as noticeCard } from './notice-card/notice-card.strings.ts';
import { en as outboxDesk } from './outbox-desk/outbox-desk.strings.ts';
import { en as overdueList } from './overdue-list/overdue-list.strings.ts';
import { en as questionnaire } from './questionnaire/questionnaire.strings.ts';
import { en as queueBoard } from './queue-board/queue-board.strings.ts';
import { en as queueFigures } from './queue-figures/queue-figures.strings.ts';
import { en as rating } from './rating/rating.strings.ts';
import { en as ratingCheck } from './rating-check/rating-check.strings.ts';
import { en as ratingFigures } from './rating-figures/rating-figures.strings.ts';
import { en as ratingQr } from './rating-qr/rating-qr.strings.ts';
import { en as rectificationDesk } from './rectification-desk/rectification-desk.strings.ts';
import { en as staffPlates } from './staff-plates/staff-plates.strings.ts';
import { en as suggestionBox } from './suggestion-box/suggestion-box.strings.ts';
import { en as ticket } from './ticket/ticket.strings.ts';
import { en as ticketKiosk } from './ticket-kiosk/ticket-kiosk.strings.ts';
import { en as windowDisplay } from './window-display/window-display.strings.ts';
import { addLanguage } from './internal/languages.ts';

addLanguage('en', {
  appointmentPicker,
  caller,
  caseDesk,
  caseDocument,
  caseTracker,
  complaintForm,
  deadline,
  flowChart,
  guideCard,
  guideFinder,
  guidePage,
  letterDesk,
  meetingBoard,
  meetingDesk,
  noticeCard,
  outboxDesk,
  overdueList,
  questionnaire,
  queueBoard,
  queueFigures,
  rating,
  ratingCheck,
  ratingFigures,
  ratingQr,
  rectificationDesk,
  staffPlates,
  suggestionBox,
  ticket,
  ticketKiosk,
  windowDisplay,
});
