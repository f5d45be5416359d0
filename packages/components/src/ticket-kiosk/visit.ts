import type { TakenTicket } from '@banshi/core';

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
  readonly problem?: string | undefined;
  readonly taken?: TakenTicket;
  readonly offline: boolean;
  readonly printing?: 'busy' | 'done' | 'failed';
}

/** Nobody stands there. 无人. */
export const NOBODY: Visit = {
  screen: 'department',
  checkIn: false,
  department: '',
  matter: '',
  residentId: '',
  ground: '',
  offline: false,
};
