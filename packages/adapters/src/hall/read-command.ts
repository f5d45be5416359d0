import { HALL_COMMANDS, type HallCommandName, type HallCommands, isResidentId, RefusedError } from '@banshi/core';
import { hallCommandSchemas } from '@banshi/core/schema';

/** A command's name and the input that belongs to it. */
export type NamedCommand = {
  readonly [TName in HallCommandName]: { readonly name: TName; readonly input: HallCommands[TName]['input'] };
}[HallCommandName];

/**
 * Returns a command whose input is what its name asks for.
 *
 * 命令校验. The one place where the unknown becomes a command, whether it came over HTTP or not.
 *
 * @throws RefusedError `invalid-command`, or what is closer: `invalid-level`, `invalid-resident-id`
 */
export function readCommand(name: unknown, input: unknown): NamedCommand {
  const known = HALL_COMMANDS.find((one) => one === name);
  if (!known) throw new RefusedError('invalid-command');
  const result = hallCommandSchemas[known].safeParse(input);
  if (result.success) return { name: known, input: result.data } as NamedCommand;
  const wrong = result.error.issues.map(({ path }) => String(path[0]));
  if (wrong.every((key) => key === 'level')) throw new RefusedError('invalid-level');
  if (wrong.every((key) => key === 'tags')) throw new RefusedError('invalid-tag');
  if (wrong.every((key) => key === 'answers')) throw new RefusedError('incomplete-answers');
  if (wrong.every((key) => key === 'rater' || key === 'contact')) throw new RefusedError('invalid-contact');
  if (wrong.every((key) => key === 'residentId')) throw new RefusedError('invalid-resident-id');
  throw new RefusedError('invalid-command');
}

/**
 * Returns the id of a command as it may stand in the log.
 *
 * 命令标识校验. It is kept for ever, so it must not be an identity number.
 *
 * @throws RefusedError `invalid-command`
 */
export function readCommandId(id: unknown): string {
  if (typeof id !== 'string' || !/^[\w.:-]{1,64}$/.test(id) || isResidentId(id)) {
    throw new RefusedError('invalid-command', 'The id of a command has 1 to 64 letters, figures, or any of _ . : -');
  }
  return id;
}
