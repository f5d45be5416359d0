import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine, EventFrom, InputFrom, SnapshotFrom } from 'xstate';
import { ReplayError, type Refusal } from '../errors/errors.ts';
import { refusalOf } from './refusal-of.ts';

/** Why a state refuses an event, where `not-allowed-now` would not say enough. 拒绝原因. */
export interface RefusalMeta {
  readonly refusals?: Readonly<Record<string, Refusal>>;
}

/** What a machine makes of an event: the next snapshot, or why not. 受理或拒绝. */
export type Acceptance<TSnapshot> =
  | { readonly ok: true; readonly snapshot: TSnapshot }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Returns the snapshot after `event`, or why the machine refuses it. Nothing is run and nothing is changed.
 *
 * 事件受理. An event that the machine has never heard of is refused as `not-allowed-now`, not thrown.
 */
export function accept<TMachine extends AnyStateMachine>(
  machine: TMachine,
  snapshot: SnapshotFrom<TMachine>,
  event: EventFrom<TMachine>,
): Acceptance<SnapshotFrom<TMachine>> {
  const next = after(machine, snapshot, event);
  if (next === undefined)
    return { ok: false, refusal: refusalOf(machine, snapshot as AnyMachineSnapshot, event) ?? 'not-allowed-now' };
  return { ok: true, snapshot: next };
}

/**
 * Returns where a machine stands after all `events`.
 *
 * 重放. The events come from the log, so each of them was accepted once.
 *
 * @param from where to begin, when it is known already; else the machine's own beginning
 * @throws ReplayError when the machine refuses one: the log is damaged, or was written by another version
 */
export function replay<TMachine extends AnyStateMachine>(
  machine: TMachine,
  input: InputFrom<TMachine>,
  events: readonly EventFrom<TMachine>[],
  from: SnapshotFrom<TMachine> = start(machine, input),
): SnapshotFrom<TMachine> {
  let snapshot = from;
  for (const [index, event] of events.entries()) {
    const next = after(machine, snapshot, event);
    if (next === undefined) throw new ReplayError(machine.id, index);
    snapshot = next;
  }
  return snapshot;
}

/** Returns the snapshot in which a machine begins. 初始状态. */
export function start<TMachine extends AnyStateMachine>(
  machine: TMachine,
  input: InputFrom<TMachine>,
): SnapshotFrom<TMachine> {
  return initialTransition(machine, input)[0] as SnapshotFrom<TMachine>;
}

/** The next snapshot, or nothing where no transition was taken: a machine that stays put hands back the same one. */
function after<TMachine extends AnyStateMachine>(
  machine: TMachine,
  snapshot: SnapshotFrom<TMachine>,
  event: EventFrom<TMachine>,
): SnapshotFrom<TMachine> | undefined {
  // The platform's own events would act on the machine itself, and a wildcard is no event.
  const { type }: { readonly type: string } = event;
  if (type === '*' || type.startsWith('xstate.')) return undefined;
  const next = transition(machine, snapshot, event)[0] as SnapshotFrom<TMachine>;
  return next === snapshot ? undefined : next;
}
