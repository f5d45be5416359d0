import {
  type Actor,
  type HallCommandName,
  type HallCommands,
  RefusedError,
  toIsoDate,
  VersionConflictError,
} from '@banshi/core';
import type { LogEntry } from '@banshi/core/log';
import type { CommandRule, HallContext } from './command-rule.ts';
import { COMMANDS } from './commands/index.ts';

/** Each lost race is somebody else's won one, so this many in a row mean that something is broken. */
const MOST_ATTEMPTS = 10_000;

/** A command that has come through the door. */
export interface SentCommand<TName extends HallCommandName> {
  readonly name: TName;
  readonly input: HallCommands[TName]['input'];
  /** 命令标识. */
  readonly id: string;
  readonly actor: Actor;
}

/**
 * Carries out a command exactly once, however often and wherever it arrives.
 *
 * 执行命令. There is no lock: a decision is appended with the versions it rests on, and where another was first it is made
 * again. A command is known by its id; even a refusal is first checked against a twin that has just succeeded.
 *
 * @throws RefusedError when the hall says no
 */
export async function runCommand<TName extends HallCommandName>(
  context: HallContext,
  sent: SentCommand<TName>,
): Promise<HallCommands[TName]['result']> {
  const rule: CommandRule<TName> = COMMANDS[sent.name];
  const { role, window } = sent.actor;
  const mayDo = [rule.role].flat().includes(role) && (role !== 'clerk' || window !== undefined);
  if (!mayDo) throw new RefusedError('not-your-role');
  for (let attempt = 1; ; attempt += 1) {
    const earlier = await writtenBy(context, sent, rule);
    if (earlier) return rule.answer(earlier, context);
    try {
      return await rule.answer(await attemptOnce(context, sent, rule), context);
    } catch (error) {
      const twin = await writtenBy(context, sent, rule);
      if (twin) return rule.answer(twin, context);
      if (!(error instanceof VersionConflictError) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

async function attemptOnce<TName extends HallCommandName>(
  context: HallContext,
  { input, id, actor }: SentCommand<TName>,
  rule: CommandRule<TName>,
): Promise<readonly LogEntry[]> {
  const now = context.now();
  await context.day.turn(toIsoDate(now));
  await context.view.refresh();
  const look = context.queueView(now);
  const endings: (() => void)[] = [];
  const afterwards = (done: () => void) => void endings.push(done);
  const call = { ...context, actor, command: id, at: look.now, today: look.day, look, afterwards };
  try {
    return await context.store.append(await rule.decide(input, call));
  } finally {
    for (const done of endings) done();
  }
}

/** Returns what this very command has written already, if anything. */
async function writtenBy<TName extends HallCommandName>(
  { store }: HallContext,
  { id, actor }: SentCommand<TName>,
  { writes }: CommandRule<TName>,
): Promise<readonly LogEntry[] | undefined> {
  const written = await store.findCommand(id);
  const [first] = written;
  if (!first) return undefined;
  const isSame = first.event.type === writes && first.by.role === actor.role && first.by.window === actor.window;
  if (!isSame) throw new RefusedError('invalid-command', 'The id of the command was used for another one.');
  return written;
}
