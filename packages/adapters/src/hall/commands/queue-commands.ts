import type { QueueCommands } from '@banshi/core';
import type { CommandRule } from '../command-rule.ts';
import { appointmentBook } from './appointment-book.ts';
import { appointmentCancel } from './appointment-cancel.ts';
import { appointmentCheckIn } from './appointment-check-in.ts';
import { dayClose } from './day-close.ts';
import { ticketCall, ticketCallNext } from './ticket-call.ts';
import { ticketCancel } from './ticket-cancel.ts';
import { ticketExpedite } from './ticket-expedite.ts';
import { ticketLease } from './ticket-lease.ts';
import { ticketReconcile } from './ticket-reconcile.ts';
import { ticketResume } from './ticket-resume.ts';
import { ticketFinish, ticketHold, ticketMiss, ticketRecall, ticketServe } from './ticket-steps.ts';
import { ticketTake } from './ticket-take.ts';
import { ticketTransfer } from './ticket-transfer.ts';
import { windowClose, windowHandOver, windowLeave, windowOpen, windowPause, windowResume } from './window-steps.ts';

/** How each command of the queue is carried out. 排队命令规则. */
export const queueCommands: { readonly [TName in keyof QueueCommands]: CommandRule<TName> } = {
  'ticket.take': ticketTake,
  'ticket.cancel': ticketCancel,
  'ticket.callNext': ticketCallNext,
  'ticket.call': ticketCall,
  'ticket.recall': ticketRecall,
  'ticket.serve': ticketServe,
  'ticket.miss': ticketMiss,
  'ticket.finish': ticketFinish,
  'ticket.transfer': ticketTransfer,
  'ticket.hold': ticketHold,
  'ticket.resume': ticketResume,
  'ticket.expedite': ticketExpedite,
  'ticket.lease': ticketLease,
  'ticket.reconcile': ticketReconcile,
  'appointment.book': appointmentBook,
  'appointment.cancel': appointmentCancel,
  'appointment.checkIn': appointmentCheckIn,
  'window.open': windowOpen,
  'window.pause': windowPause,
  'window.leave': windowLeave,
  'window.resume': windowResume,
  'window.handOver': windowHandOver,
  'window.close': windowClose,
  'day.close': dayClose,
};
