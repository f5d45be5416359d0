import { type HallCommands, hasWords, type LedgerRef, RefusedError } from '@banshi/core';
import { type LogEntry, rectificationStream, type StreamAppend } from '@banshi/core/log';
import {
  accept,
  MACHINE_VERSIONS,
  type RectificationChange,
  type RectificationEvent,
  rectificationMachine,
  type RectificationOpened,
  replay,
} from '@banshi/core/machines';
import { rectificationRecord } from '@banshi/core/projections';
import { closingProblem, nextEscalation } from '@banshi/core/rules';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { type CheckingStep, isForAnother } from '../for-another.ts';
import { doneOf, type LedgerStepCall, readEntry, sealingOf } from '../ledger-entry.ts';
import { loadRating, ratingDraft } from '../load-rating.ts';
import { chained } from '../rating-chain.ts';

type Name = Extract<keyof HallCommands, `rectification.${string}`>;

/** What a step may look at before it says what is written. */
interface Step extends LedgerStepCall {
  readonly sealIf: (words: string | undefined) => Promise<{ readonly words?: string }>;
}

/** Says how the rater was contacted, and what came of it. 联系评价人. */
export const rectificationContact = step('rectification.contact', async ({ words }, { seal }) => ({
  type: 'rectification.contact',
  words: await seal(words),
}));

/** Says what the check found. 核实. */
export const rectificationVerify = step('rectification.verify', async ({ finding, words }, { seal }) => ({
  type: 'rectification.verify',
  finding,
  words: await seal(words),
}));

/** Says that the unit does not agree. 申诉. */
export const rectificationAppeal = step('rectification.appeal', async ({ words }, { seal }) => ({
  type: 'rectification.appeal',
  words: await seal(words),
}));

/** Decides whether a rating stands; by somebody who has not checked it. 复核. */
export const rectificationReview = step('rectification.review', async ({ outcome, words }, made) => {
  leaveToAnother(made, 'rectification.review');
  return { type: 'rectification.review', outcome, words: await made.seal(words) };
});

/** Says how it is put right. 确定整改方式. */
export const rectificationPlan = step('rectification.plan', async ({ measure, words }, { sealIf }) => ({
  type: 'rectification.plan',
  measure,
  ...(await sealIf(words)),
}));

/** Says what was done, and shows it. 整改完成. */
export const rectificationFinish = step('rectification.finish', async ({ result, evidence }, { seal, call }) => {
  const shown = evidence.filter(hasWords);
  const problem = closingProblem({ result, evidence: shown, staff: call.actor.id });
  if (problem) throw new RefusedError(problem);
  return { type: 'rectification.finish', result: await seal(result), evidence: await Promise.all(shown.map(seal)) };
});

/** Says what the rater thinks of it now. 回访. Not by whoever finished it. */
export const rectificationCallBack = step('rectification.callBack', async ({ satisfied, words }, made) => {
  leaveToAnother(made, 'rectification.callBack');
  return { type: 'rectification.callBack', satisfied, ...(await made.sealIf(words)) };
});

/** Closes what nobody can be called back about. 销号. Not by whoever finished it. */
export const rectificationClose = step('rectification.close', async (_, made) => {
  leaveToAnother(made, 'rectification.close');
  return { type: 'rectification.close' };
});

/** Presses an overdue one, one step at a time. 督办. */
export const rectificationEscalate = step('rectification.escalate', async ({ step: wanted }, { call, entries }) => {
  const { ratingRules: rules, calendar, today } = call;
  const record = rectificationRecord(entries, { rules, calendar, today })!;
  if (nextEscalation(record.escalation, record.overdue) !== wanted) throw new RefusedError('not-allowed-now');
  return { type: 'rectification.escalate', step: wanted };
});

/** A command that is one event of the rectification; a review that excludes writes on the rating as well. */
function step<TName extends Name>(
  name: TName,
  change: (input: HallCommands[TName]['input'], made: Step) => Promise<RectificationChange>,
): CommandRule<TName> {
  return {
    role: 'supervisor',
    writes: name,

    async decide(input, call) {
      const { id, version } = input as LedgerRef;
      const stream = rectificationStream(id);
      const entries = await readEntry(call, stream, version);
      const opened = entries[0]!.event as RectificationOpened;
      const seal = sealingOf(call);
      const sealIf = async (words = '') => (hasWords(words) ? { words: await seal(words) } : {});
      const event = await change(input, { call, entries, seal, sealIf });
      const snapshot = replay(
        rectificationMachine,
        { id, named: opened.rater !== undefined },
        entries.slice(1).map((entry) => entry.event as RectificationChange),
      );
      const acceptance = accept(rectificationMachine, snapshot, event);
      if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
      const { id: rules, version: revision } = call.ratingRules;
      const draft = { ...draftOf(call, MACHINE_VERSIONS.rectification, event), ruleSet: `${rules}@${revision}` };
      const append: StreamAppend = { stream, expectedVersion: version, drafts: [draft] };
      const isExcluded = event.type === 'rectification.review' && event.outcome === 'excluded';
      return isExcluded ? chained(call, [append, await exclusion(call, id, entries)]) : [append];
    },

    answer: async ([written]) => doneOf(written!),
  };
}

async function exclusion(call: CommandCall, id: string, entries: readonly LogEntry[]): Promise<StreamAppend> {
  const found = entries.map(({ event }) => event as RectificationEvent);
  const verified = found.filter((event) => event.type === 'rectification.verify').at(-1);
  const finding =
    verified?.type === 'rectification.verify' && verified.finding === 'malicious' ? 'malicious' : 'mistaken';
  const rating = await loadRating(call, id);
  const event = { type: 'rating.exclude', finding } as const;
  rating.check(event);
  return { stream: rating.stream, expectedVersion: rating.entries.length, drafts: [ratingDraft(call, event)] };
}

/** 办核分离. @throws RefusedError `same-person` when the actor did what this step checks */
function leaveToAnother({ call, entries }: Step, name: CheckingStep): void {
  if (isForAnother(name, entries, call.actor, call.ratingRules)) throw new RefusedError('same-person');
}
