import { residentIdProblem, type ResidentIdProblem, type TakenTicket } from '@banshi/core';

/** The screens in order; the last is no step of its own. 取号步骤. */
export const SCREENS = ['department', 'matter', 'guide', 'identity', 'ticket'] as const;

/** One of {@link SCREENS}. 取号步骤. */
export type Screen = (typeof SCREENS)[number];

/** What is known of the person in front of the machine; one assignment forgets all of it. 当前办事人. */
export interface Visit {
  readonly screen: Screen;
  readonly checkIn: boolean;
  readonly department: string;
  readonly matter: string;
  readonly residentId: string;
  readonly ground: string;
  readonly problem?: ResidentIdProblem | undefined;
  readonly taken?: TakenTicket | undefined;
  readonly offline: boolean;
  readonly printing?: 'busy' | 'done' | 'failed' | undefined;
}

/** Nobody stands there. 无人. */
export const NOBODY: Visit = {
  screen: 'department',
  checkIn: false,
  department: '',
  matter: '',
  residentId: '',
  ground: '',
  problem: undefined,
  taken: undefined,
  offline: false,
  printing: undefined,
};

/** What happens at the machine: what the person does, what the card reader reads, what the hall and the printer answer. 办事动作. */
export type VisitStep =
  | { readonly type: 'department' | 'matter'; readonly id: string }
  | { readonly type: 'checkIn' | 'prepared' | 'submit' | 'back' | 'leave' }
  | { readonly type: 'card' | 'input'; readonly residentId: string }
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'claim'; readonly ground: string }
  | { readonly type: 'ticket'; readonly taken: TakenTicket; readonly offline: boolean }
  | { readonly type: 'printing'; readonly printing: 'busy' | 'done' | 'failed' };

type Moves = {
  readonly [TType in VisitStep['type']]?: (
    visit: Visit,
    step: Extract<VisitStep, { readonly type: TType }>,
  ) => Partial<Visit>;
};

const typed = (residentId: string): Partial<Visit> => ({ residentId, problem: undefined });

/** What may happen on each screen, and what it changes. */
const CHART: Readonly<Record<Screen, Moves>> = {
  department: {
    department: (_, { id }) => ({ screen: 'matter', department: id }),
    checkIn: () => ({ screen: 'identity', checkIn: true }),
    card: (_, { residentId }) => ({ screen: 'identity', checkIn: true, residentId }),
  },
  matter: {
    matter: (_, { id }) => ({ screen: 'guide', matter: id }),
    back: () => NOBODY,
  },
  guide: {
    prepared: () => ({ screen: 'identity' }),
    back: () => ({ screen: 'matter' }),
  },
  identity: {
    input: (_, { residentId }) => typed(residentId),
    card: (_, { residentId }) => typed(residentId),
    key: ({ residentId }, { key }) =>
      typed(key === 'erase' ? residentId.slice(0, -1) : (residentId + key).slice(0, 18)),
    claim: ({ ground }, step) => ({ ground: ground === step.ground ? '' : step.ground }),
    submit: ({ residentId }) => ({ problem: residentIdProblem(residentId) }),
    ticket: (_, { taken, offline }) => ({ screen: 'ticket', taken, offline, ground: '', ...typed('') }),
    back: ({ checkIn }) => (checkIn ? NOBODY : { screen: 'guide', ...typed('') }),
  },
  ticket: {
    printing: (_, { printing }) => ({ printing }),
  },
};

/**
 * Returns a visit after one more step; a step that its screen does not know changes nothing.
 *
 * 取号流程. Department, matter, what to bring, identity, ticket; who has booked goes from the first screen to the identity. Whoever
 * leaves, from wherever, is forgotten.
 */
export function afterStep(visit: Visit, step: VisitStep): Visit {
  const move = CHART[visit.screen][step.type] as ((visit: Visit, step: VisitStep) => Partial<Visit>) | undefined;
  const change = step.type === 'leave' ? NOBODY : move?.(visit, step);
  return change ? { ...visit, ...change } : visit;
}
