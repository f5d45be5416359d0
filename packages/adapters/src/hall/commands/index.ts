import type { HallCommandName } from '@banshi/core';
import type { CommandRule } from '../command-rule.ts';
import { CASE_CHANGES } from './case-changes.ts';
import { caseReceive, caseSubmit } from './case-receive.ts';
import { complaintSend, questionnaireAnswer, suggestionSend } from './letters.ts';
import {
  complaintAccept,
  complaintAnswer,
  complaintAskReview,
  complaintClose,
  complaintDecline,
  complaintEscalate,
  complaintFind,
  complaintTransfer,
  suggestionAnswer,
  suggestionTransfer,
} from './letter-steps.ts';
import {
  meetingCancel,
  meetingConvene,
  meetingFinish,
  meetingMove,
  meetingPublish,
  meetingRecord,
} from './meeting-steps.ts';
import { outboxResend } from './outbox-resend.ts';
import { ratingAssume } from './rating-assume.ts';
import { ratingFollowUp, ratingGive } from './rating-give.ts';
import {
  rectificationAppeal,
  rectificationCallBack,
  rectificationClose,
  rectificationContact,
  rectificationEscalate,
  rectificationFinish,
  rectificationPlan,
  rectificationReview,
  rectificationVerify,
} from './rectification-steps.ts';
import { queueCommands } from './queue-commands.ts';

/** How each command is carried out. 命令规则. */
export const COMMANDS: { readonly [TName in HallCommandName]: CommandRule<TName> } = {
  ...queueCommands,
  'case.receive': caseReceive,
  'case.submit': caseSubmit,
  ...CASE_CHANGES,
  'rating.give': ratingGive,
  'rating.followUp': ratingFollowUp,
  'rating.assume': ratingAssume,
  'rectification.contact': rectificationContact,
  'rectification.verify': rectificationVerify,
  'rectification.appeal': rectificationAppeal,
  'rectification.review': rectificationReview,
  'rectification.plan': rectificationPlan,
  'rectification.finish': rectificationFinish,
  'rectification.callBack': rectificationCallBack,
  'rectification.close': rectificationClose,
  'rectification.escalate': rectificationEscalate,
  'questionnaire.answer': questionnaireAnswer,
  'suggestion.send': suggestionSend,
  'suggestion.answer': suggestionAnswer,
  'suggestion.transfer': suggestionTransfer,
  'complaint.send': complaintSend,
  'complaint.accept': complaintAccept,
  'complaint.decline': complaintDecline,
  'complaint.find': complaintFind,
  'complaint.answer': complaintAnswer,
  'complaint.askReview': complaintAskReview,
  'complaint.close': complaintClose,
  'complaint.transfer': complaintTransfer,
  'complaint.escalate': complaintEscalate,
  'meeting.convene': meetingConvene,
  'meeting.move': meetingMove,
  'meeting.cancel': meetingCancel,
  'meeting.record': meetingRecord,
  'meeting.publish': meetingPublish,
  'meeting.finish': meetingFinish,
  'outbox.resend': outboxResend,
};
