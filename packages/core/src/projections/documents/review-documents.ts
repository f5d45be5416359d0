import { OPINION_ANSWERS } from '../../model/case-papers.ts';
import type {
  CaseConsulted,
  CaseDecided,
  CaseExtended,
  CasePaused,
  CaseResumed,
  CaseTold,
} from '../../machines/case/case-event.ts';
import { given } from '../given.ts';
import { dayOf, type Draft, dueDay, limitsOn, type Moment } from './moment.ts';

/** 特别程序告知书: which of the procedures, and the time it needs (行政许可法 45). */
export function onPause({ event, view }: Moment<CasePaused>): readonly Draft[] {
  const { reason: procedure, on: from, until } = event;
  const limit = view.guide?.specialProcedures?.find(({ name }) => name.includes(procedure))?.limit;
  return [{ kind: 'specialProcedure', procedure, from, ...given({ until, limit }) }];
}

/** 恢复办理通知书, with the day as it now stands. */
export function onResumption({ event: { on }, before, context, view }: Moment<CaseResumed>): readonly Draft[] {
  const { reason, from } = before.facts.pauses!.find(({ to }) => to === undefined)!;
  const due = dueDay(limitsOn(context, on, view));
  return [{ kind: 'resumption', reason, from, to: on, ...given({ due }) }];
}

/** 延期通知书: the reason, the new day, and who approved it (行政许可法 42). */
export function onExtension({ event, before, context, view }: Moment<CaseExtended>): readonly Draft[] {
  const { on, amount, approver, reason } = event;
  const now = limitsOn(context, on, view);
  const was = dayOf(limitsOn(before, on, view).statutory);
  const due = dayOf(now.statutory);
  const remaining = due ? undefined : now.statutory?.remaining;
  const promise = dayOf(now.promised);
  const unit = now.statutory?.period.unit ?? 'workday';
  return [{ kind: 'extension', reason, amount, unit, approver, ...given({ was, due, remaining, promise }) }];
}

/** 联办通知书, to the departments that are asked. */
export function onConsultation({ event, context }: Moment<CaseConsulted>): readonly Draft[] {
  const { departments, by } = event;
  return [{ kind: 'consultation', departments, by, silence: context.rules.joint.silence, answers: OPINION_ANSWERS }];
}

/** 上级答复告知书. */
export function onTelling({ context: { forwarded, answered } }: Moment<CaseTold>): readonly Draft[] {
  const { outcome, on: answeredOn } = answered!;
  return [{ kind: 'superiorAnswer', superior: forwarded!.to, outcome, answeredOn }];
}

/** 准予、不予许可决定书 (行政许可法 38). */
export function onDecision(moment: Moment<CaseDecided>): readonly Draft[] {
  return [decisionOf(moment)];
}

/** A decision as a document, whoever or whatever made it. 决定书. */
export function decisionOf(
  { context, event: { on }, view }: Moment,
  no: Partial<Extract<Draft, { kind: 'decision' }>> = {},
): Draft {
  const licence = (view.guide?.matter.itemType ?? 'licence') === 'licence';
  const deliverBy = limitsOn(context, on, view).delivery?.due;
  return { kind: 'decision', outcome: context.outcome!, licence, ...given({ deliverBy }), ...context.no, ...no };
}
