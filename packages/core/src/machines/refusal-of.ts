import { type AnyMachineSnapshot, type AnyStateMachine, type AnyStateNode, getStateNodes } from 'xstate';
import type { Refusal } from '../errors/errors.ts';
import type { RefusalMeta } from './accept.ts';
import { problemOf, type Requirement } from './case/check.ts';
import type { CaseChange } from './case/case-event.ts';

/** A guard that can say why it refuses. 准许条件. */
interface ExplainedGuard {
  readonly requirement: Requirement<never>;
}

/**
 * Returns why a machine refuses an event in the state it is in, or nothing where it does not.
 *
 * 拒绝原因. The guards of the very transitions that would be tried are asked, the innermost state first; a state may also
 * name the reason itself. About `standing` alone, what the event says is not looked at, so a screen may ask beforehand.
 */
export function refusalOf(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: { readonly type: string },
  about: 'standing' | 'all' = 'all',
): Refusal | undefined {
  return refusalsOf(machine, snapshot)(event, about);
}

/** Returns what says of each event why it is refused in a state; the state is looked up once for all of them. 拒绝原因. */
export function refusalsOf(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
): (event: { readonly type: string }, about: 'standing' | 'all') => Refusal | undefined {
  const named = Object.values<RefusalMeta | undefined>(snapshot.getMeta());
  const nodes = snapshot.status === 'active' ? getStateNodes(machine.root, snapshot.value).reverse() : [];
  return (event, about) => {
    for (const meta of named) {
      const refusal = meta?.refusals?.[event.type];
      if (refusal) return refusal;
    }
    let first: Refusal | undefined;
    for (const { requirement } of nodes.flatMap((node) => guardsOn(machine, node, event.type))) {
      const problem = problemOf(requirement, snapshot.context, event as CaseChange, about);
      if (problem === undefined && about === 'standing') return undefined;
      first ??= problem;
    }
    return first ?? 'not-allowed-now';
  };
}

/** The guards of the transitions that an event would try at a state. */
function guardsOn(machine: AnyStateMachine, node: AnyStateNode, type: string): ExplainedGuard[] {
  return (node.transitions.get(type) ?? []).flatMap(({ guard }) => {
    const name = typeof guard === 'object' && 'type' in guard ? guard.type : guard;
    const implementation = typeof name === 'string' ? machine.implementations.guards[name] : undefined;
    return implementation && 'requirement' in implementation ? [implementation as unknown as ExplainedGuard] : [];
  });
}
