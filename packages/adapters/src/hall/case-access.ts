import { type CaseCommands, RefusedError, type ServiceHall } from '@banshi/core';
import { APPLICANT_COMMANDS, type ApplicantCommand } from './case-settings.ts';
import type { LoadedCase } from './case-shelf.ts';
import type { CommandCall } from './command-rule.ts';

/** Returns a department by its id or its name, as cases name it; one from outside keeps the name it was given. 部门名称. */
export function departmentName({ departments }: ServiceHall, word: string): string {
  return departments.find(({ id, name }) => id === word || name === word)?.name ?? word;
}

/** Returns the departments that a window serves, by name. 窗口所服务的部门. */
export function servedNames({ departments, windows }: ServiceHall, window: string): readonly string[] {
  const ids = windows.find(({ id }) => id === window)?.departments ?? [];
  return departments.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

/**
 * Passes when the actor may do this with a case.
 *
 * 操作权限. A window goes on with what it received itself, and with every case of a department it serves. Nobody speaks for a
 * department but a window that serves it; where a department has none here, whoever has the case writes down what it answered.
 * An applicant does what the hall lets applicants do, with a case of their own.
 *
 * @throws RefusedError `not-your-role`
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
  if (name === 'case.opine' && words.department !== undefined) {
    const asked = hall.departments.find(({ name: one }) => one === words.department);
    if (asked) {
      if (served(call).includes(asked.id)) return;
      throw new RefusedError('not-your-role');
    }
  }
  if (loaded.window !== undefined && loaded.window === actor.window) return;
  if (!servesGuide(call, loaded.context.guide)) throw new RefusedError('not-your-role');
}

/** Whether the actor's window serves the department that handles a guide. 本窗口事项. */
export function servesGuide(call: CommandCall, guide: string): boolean {
  const ids = served(call);
  return call.hall.departments.some(({ id, guides }) => ids.includes(id) && guides.includes(guide));
}

/** Whether the hall leaves this to applicants. 网上可办操作. */
export function mayApply({ settings }: CommandCall, name: keyof CaseCommands): boolean {
  const allowed = settings.applicantCommands ?? APPLICANT_COMMANDS.filter((one) => one !== 'case.pay');
  return allowed.includes(name as ApplicantCommand);
}

function served({ hall, actor }: CommandCall): readonly string[] {
  return hall.windows.find(({ id }) => id === actor.window)?.departments ?? [];
}

async function ownsCase({ settings, actor }: CommandCall, { caseNumber, context }: LoadedCase): Promise<boolean> {
  const { ticket } = context;
  return settings.ownsCase?.(actor, { caseNumber, ...(ticket !== undefined && { ticket }) }) ?? true;
}
