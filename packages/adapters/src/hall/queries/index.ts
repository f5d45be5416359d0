import type { HallQueryName } from '@banshi/core';
import type { QueryRule } from '../run-query.ts';
import { caseOverdue } from './case-overdue.ts';
import {
  complaintCheck,
  complaintList,
  complaintSender,
  suggestionCheck,
  suggestionList,
  suggestionSender,
} from './letters.ts';
import { meetingBoard, meetingList } from './meetings.ts';
import { outboxList } from './outbox-list.ts';
import { questionnaireFigures } from './questionnaire-figures.ts';
import { ratingCheck } from './rating-check.ts';
import { ratingInvitation, ratingOccasion } from './rating-occasion.ts';
import { ratingReport } from './rating-report.ts';
import { rectificationFind, rectificationList, rectificationRater } from './rectifications.ts';

/** How each question is answered. 查询规则. */
export const QUERIES: { readonly [TName in HallQueryName]: QueryRule<TName> } = {
  'case.overdue': caseOverdue,
  'rating.occasion': ratingOccasion,
  'rating.invitation': ratingInvitation,
  'rating.check': ratingCheck,
  'rating.report': ratingReport,
  'rectification.list': rectificationList,
  'rectification.find': rectificationFind,
  'rectification.rater': rectificationRater,
  'questionnaire.figures': questionnaireFigures,
  'suggestion.check': suggestionCheck,
  'suggestion.list': suggestionList,
  'suggestion.sender': suggestionSender,
  'complaint.check': complaintCheck,
  'complaint.list': complaintList,
  'complaint.sender': complaintSender,
  'meeting.list': meetingList,
  'meeting.board': meetingBoard,
  'outbox.list': outboxList,
};
