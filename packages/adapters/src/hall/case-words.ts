import { type CaseChangeType, type CaseCommands, type DeferredPapers, type IsoDate, RefusedError } from '@banshi/core';
import type { CaseChange } from '@banshi/core/machines';
import { type CaseFacts, deadlines, deferredMaterialsBy, extensionProblem, opinionBy } from '@banshi/core/rules';
import { addWorkdays, countWorkdays, provisionalCalendar } from '@banshi/core/time';
import { departmentName } from './case-access.ts';
import type { LoadedCase } from './case-shelf.ts';
import type { CommandCall } from './command-rule.ts';

type Words<TType extends CaseChangeType> = Omit<CaseCommands[TType]['input'], 'caseNumber' | 'version'>;
type Filled<TType extends CaseChangeType> = Omit<Extract<CaseChange, { readonly type: TType }>, 'type' | 'on'>;
type Fill<TType extends CaseChangeType> = (words: Words<TType>, call: CommandCall, loaded: LoadedCase) => Filled<TType>;

const SUPPLEMENT_DAYS = 15;

/**
 * What a hall adds to the words of a clerk: the days that follow from the rule set, the officer, the names of departments.
 *
 * 办件事件补全. A command that is not named here says all that its event holds.
 */
const FILLS: { readonly [TType in CaseChangeType]?: Fill<TType> } = {
  'case.notify': (words, call) => ({ ...words, supplyBy: words.supplyBy ?? supplementBy(call) }),

  'case.accept': ({ as, deferred, minor, commitment }, call, { context }) => ({
    as,
    officer: call.actor.id,
    ...(deferred && { deferred: { supplyBy: deferredBy(call, context, as), ...deferred } as DeferredPapers }),
    ...(minor && { minor: { supplyBy: supplementBy(call), ...minor } as DeferredPapers }),
    ...(commitment && { commitment: { ...commitment, signedOn: call.today } }),
  }),

  'case.consult': ({ departments, by }, call, { context }) => ({
    departments: departments.map((word) => departmentName(call.hall, word)),
    by: by ?? answerBy(call, context),
  }),

  'case.opine': (words, { hall }) => ({ ...words, department: departmentName(hall, words.department) }),

  'case.meet': ({ present }, { hall }) => ({ present: present.map((word) => departmentName(hall, word)) }),

  'case.extend'(words, call, { context }) {
    const problem = extensionProblem({ approvedOn: call.today, ...words }, extended(call, context), {
      ...call.ruleSet,
      extension: { ...call.ruleSet.extension, ...context.rules.extension },
    });
    if (problem === 'extension-after-expiry') throw new RefusedError('extension-after-expiry');
    if (problem === 'already-decided') throw new RefusedError('not-allowed-now');
    return words;
  },
};

/** Returns the event that a command on a case becomes. 办件事件. */
export function eventOf<TType extends CaseChangeType>(
  type: TType,
  words: Words<TType>,
  call: CommandCall,
  loaded: LoadedCase,
): CaseChange {
  const fill = FILLS[type] as Fill<TType> | undefined;
  return { type, on: call.today, ...(fill ? fill(words, call, loaded) : words) } as unknown as CaseChange;
}

/** 会办答复截止日: as the rule set says, but not after the case's own last day, unless that is over already. */
function answerBy({ ruleSet, calendar, today }: CommandCall, { facts }: LoadedCase['context']): IsoDate {
  const by = opinionBy(today, ruleSet, provisionalCalendar(calendar));
  const { promised, statutory } = deadlines(facts, ruleSet, calendar, today);
  const due = (promised ?? statutory)?.due;
  return due !== undefined && due >= today && due < by ? due : by;
}

/** 补正截止日. */
function supplementBy({ ruleSet, settings, calendar, today }: CommandCall): IsoDate {
  const days = ruleSet.acceptance.supplementDays ?? settings.supplementDays ?? SUPPLEMENT_DAYS;
  return addWorkdays(provisionalCalendar(calendar), today, days);
}

/** 容缺补交截止日: counted from the day that would be promised today; the most that the rules allow where nothing is. */
function deferredBy(
  { ruleSet, calendar, today }: CommandCall,
  { facts, limits }: LoadedCase['context'],
  as: Filled<'case.accept'>['as'],
): IsoDate {
  const days = provisionalCalendar(calendar);
  const period = limits?.promised?.period;
  if (as === 'immediate' || !period) return addWorkdays(days, today, ruleSet.deferral.most);
  const accepted: CaseFacts = { ...facts, caseType: as, acceptedOn: today, limits: { promised: period } };
  const due = deadlines(accepted, ruleSet, calendar, today).promised?.due;
  const last = deferredMaterialsBy(today, due ? countWorkdays(days, today, due) : 0, ruleSet, days);
  return last < today ? today : last;
}

/** What an extension is judged by: the statutory limit, which it extends. */
function extended({ ruleSet, calendar, today }: CommandCall, { facts }: LoadedCase['context']) {
  const { due } = deadlines(facts, ruleSet, calendar, today).statutory ?? {};
  const { extensions = [], handling = 'ordinary', decidedOn } = facts;
  return { due, granted: extensions.length, handling, decidedOn };
}
