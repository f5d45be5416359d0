import type { AnyStateMachine, AnyStateNode as Node } from 'xstate';
import type { CaseChart, ChartMove, ChartNode } from '../model/case-chart.ts';
import { CASE_STAGES, type CaseStage } from '../model/case-record.ts';

/**
 * Returns the shape of a case machine as plain data: its states, and the moves between them.
 *
 * 流程图数据. Read from the machine's own definition, so a drawing of it cannot say anything else. What happens to a case
 * without moving it is left out, and so are states that a machine of one type has but never comes to.
 */
export function chartOf(machine: AnyStateMachine): CaseChart {
  const initial = leafOf(machine.root as Node);
  const nodes = nodesBelow(machine.root as Node);
  const moves = nodes.flatMap(movesOf);
  const reached = reachedFrom(initial, moves);
  const isReached = (id: string) => reached.some((at) => isWithin(at, id));
  return {
    initial,
    nodes: nodes.map(nodeOf).filter(({ id }) => isReached(id)),
    moves: moves.filter(({ from }) => isReached(from)),
  };
}

/** The innermost states that a case can come to, in the order found. */
function reachedFrom(initial: string, moves: readonly ChartMove[]): readonly string[] {
  const reached = new Set([initial]);
  for (const at of reached) for (const { from, to } of moves) if (isWithin(at, from)) reached.add(to);
  return [...reached];
}

function isWithin(id: string, outer: string): boolean {
  return id === outer || id.startsWith(`${outer}.`);
}

function nodesBelow(node: Node): Node[] {
  return Object.values(node.states as Readonly<Record<string, Node>>).flatMap((child) => [child, ...nodesBelow(child)]);
}

function nodeOf(node: Node): ChartNode {
  const parent = node.parent && node.parent.path.length > 0 ? node.parent.path.join('.') : undefined;
  const stage = CASE_STAGES.find((one: CaseStage) => node.tags.includes(one));
  const settled = node.tags.includes('settled');
  return {
    id: node.path.join('.'),
    ...(parent !== undefined && { parent }),
    ...(stage && { stage }),
    ...(settled && { settled }),
  };
}

function movesOf(node: Node): ChartMove[] {
  const moves = [...node.transitions.values()].flat().flatMap(({ eventType, target, guard }): ChartMove[] => {
    const [to] = (target ?? []) as readonly Node[];
    if (!to || to === node) return [];
    const { type, params } = guardOf(guard);
    const [of] = Object.values(params ?? {});
    return [
      {
        from: node.path.join('.'),
        to: leafOf(to),
        event: eventType as ChartMove['event'],
        ...(type !== undefined && { guard: type }),
        ...(of !== undefined && { of }),
      },
    ];
  });
  const seen = new Set<string>();
  return moves.filter((move) => !seen.has(JSON.stringify(move)) && seen.add(JSON.stringify(move)));
}

/** Where one ends up who enters a state: in its innermost first one. */
function leafOf(node: Node): string {
  const [first] = (node.initial?.target ?? []) as readonly Node[];
  return first ? leafOf(first) : node.path.join('.');
}

function guardOf(guard: unknown): { readonly type?: string; readonly params?: Readonly<Record<string, string>> } {
  if (typeof guard === 'string') return { type: guard };
  return typeof guard === 'object' && guard !== null ? guard : {};
}
