import type { HallCommandName } from '@banshi/core';
import type { CommandRule } from '../command-rule.ts';
import { caseAccept } from './case-accept.ts';
import { caseDecide, caseDeliver } from './case-steps.ts';
import { ratingGive } from './rating-give.ts';
import { ticketCallNext } from './ticket-call-next.ts';
import { ticketFinish, ticketMiss, ticketRecall, ticketServe } from './ticket-steps.ts';
import { ticketTake } from './ticket-take.ts';

/** How each command is carried out. 命令规则. */
export const COMMANDS: { readonly [TName in HallCommandName]: CommandRule<TName> } = {
  'ticket.take': ticketTake,
  'ticket.callNext': ticketCallNext,
  'ticket.recall': ticketRecall,
  'ticket.serve': ticketServe,
  'ticket.miss': ticketMiss,
  'ticket.finish': ticketFinish,
  'case.accept': caseAccept,
  'case.decide': caseDecide,
  'case.deliver': caseDeliver,
  'rating.give': ratingGive,
};
