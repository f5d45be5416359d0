import { type Actor, type ActorRole, type CaseCommands, RefusedError, type ServiceHall } from '@banshi/core';
import { APPLICANT_COMMANDS, type ApplicantCommand } from './case-settings.ts';
import type { LoadedCase } from './case-shelf.ts';
import type { CommandCall } from './command-rule.ts';

/** Returns a department by its id or its name, as cases name it; one from outside keeps the name it was given. 部门名称. */
export function departmentName({ departments }: ServiceHall, word: string): string {
  return departments.find(({ id, name }) => id === word || name === word)?.name ?? word;
}

/**
 * Returns a service point by its id or its name, as cases name it; a hall that lists none believes the clerk. 服务点名称.
 *
 * @throws RefusedError `unknown-point`
 */
export function pointName({ points }: ServiceHall, word: string): string {
  if (!points) return word;
  const point = points.find(({ id, name }) => id === word || name === word);
  if (!point) throw new RefusedError('unknown-point');
  return point.name;
}

/** Returns the departments that a window serves, by name. 窗口所服务的部门. */
export function servedNames({ departments, windows }: ServiceHall, window: string): readonly string[] {
  const ids = windows.find(({ id }) => id === window)?.departments ?? [];
  return departments.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

/** Who may send a change of a case. A return is reviewed by an office of the hall, which may have no window. 操作者身份. */
export function rolesFor(name: keyof CaseCommands): readonly ActorRole[] {
  if (name === 'case.review') return ['clerk', 'supervisor'];
  return APPLICANT_COMMANDS.some((one) => one === name) ? ['clerk', 'applicant'] : ['clerk'];
}

/**
 * Passes when the actor may do this with a case.
 *
 * 操作权限. A window goes on with what it received itself, and with every case of a department it serves. Nobody speaks for a
 * department but a window that serves it; where a department has none here, whoever has the case writes down what it answered.
 * An applicant does what the hall lets applicants do, with a case of their own.
 *
 * @throws RefusedError `not-your-role`, `not-your-department`
 */
export async function checkAccess(
  call: CommandCall,
  loaded: LoadedCase,
  name: keyof CaseCommands,
  words: { readonly department?: string },
): Promise<void> {
  const { actor, hall } = call;
  if (actor.role === 'applicant') {
    if (mayApply(call, name) && (await ownsCase(call, loaded))) return;
    throw new RefusedError('not-your-role');
  }
  if (actor.role === 'supervisor') return;
  const hasIt = hasInHand(hall, actor, { window: loaded.window, guide: loaded.context.guide });
  if (name === 'case.opine' && words.department !== undefined) {
    if (speaksFor(hall, actor, words.department, hasIt)) return;
    throw new RefusedError('not-your-department');
  }
  if (!hasIt) throw new RefusedError('not-your-role');
}

/** Whether the actor's window goes on with a case: it received it, or serves the department that handles it. 本窗口办件. */
export function hasInHand(
  hall: ServiceHall,
  actor: Actor,
  { window, guide }: { readonly window: string | undefined; readonly guide: string },
): boolean {
  return (window !== undefined && window === actor.window) || servesGuide({ hall, actor }, guide);
}

/** Whether the actor may write down what a department answered. 会办意见登记人. */
export function speaksFor(hall: ServiceHall, actor: Actor, department: string, hasIt: boolean): boolean {
  const asked = hall.departments.find(({ name }) => name === department);
  return asked ? served({ hall, actor }).includes(asked.id) : hasIt;
}

/** Whether the actor's window serves the department that handles a guide. 本窗口事项. */
export function servesGuide({ hall, actor }: Pick<CommandCall, 'hall' | 'actor'>, guide: string): boolean {
  const ids = served({ hall, actor });
  return hall.departments.some(({ id, guides }) => ids.includes(id) && guides.includes(guide));
}

/** Whether the hall leaves this to applicants. 网上可办操作. */
export function mayApply({ settings }: Pick<CommandCall, 'settings'>, name: keyof CaseCommands): boolean {
  const allowed = settings.applicantCommands ?? APPLICANT_COMMANDS.filter((one) => one !== 'case.pay');
  return allowed.includes(name as ApplicantCommand);
}

function served({ hall, actor }: Pick<CommandCall, 'hall' | 'actor'>): readonly string[] {
  return hall.windows.find(({ id }) => id === actor.window)?.departments ?? [];
}

async function ownsCase({ settings, actor }: CommandCall, { caseNumber, context }: LoadedCase): Promise<boolean> {
  const { ticket } = context;
  return settings.ownsCase?.(actor, { caseNumber, ...(ticket !== undefined && { ticket }) }) ?? true;
}
