import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine, EventFrom, InputFrom, SnapshotFrom } from 'xstate';
import { ReplayError, type Refusal } from '../errors/errors.ts';

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
  const now: AnyMachineSnapshot = snapshot;
  if (!now.can(event)) return { ok: false, refusal: refusalOf(now, event) };
  return { ok: true, snapshot: transition(machine, snapshot, event)[0] as SnapshotFrom<TMachine> };
}

/**
 * Returns where a machine stands after all `events`.
 *
 * 重放. The events come from the log, so each of them was accepted once.
 *
 * @throws ReplayError when the machine refuses one: the log is damaged, or was written by another version
 */
export function replay<TMachine extends AnyStateMachine>(
  machine: TMachine,
  input: InputFrom<TMachine>,
  events: readonly EventFrom<TMachine>[],
): SnapshotFrom<TMachine> {
  let snapshot = start(machine, input);
  for (const [index, event] of events.entries()) {
    const acceptance = accept(machine, snapshot, event);
    if (!acceptance.ok) throw new ReplayError(machine.id, index);
    snapshot = acceptance.snapshot;
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

function refusalOf(
  snapshot: { getMeta(): Record<string, RefusalMeta | undefined> },
  { type }: { type: string },
): Refusal {
  for (const meta of Object.values<RefusalMeta | undefined>(snapshot.getMeta())) {
    const refusal = meta?.refusals?.[type];
    if (refusal) return refusal;
  }
  return 'not-allowed-now';
}
