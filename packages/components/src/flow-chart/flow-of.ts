import {
  type AcceptedCaseType,
  CASE_CHART,
  type CaseChart,
  type CaseRecord,
  type ChartMove,
  type HandlingSystem,
  isImmediate,
  type ServiceGuide,
  type Step,
} from '@banshi/core';
import { stepsByStation } from './steps-by-station.ts';

/** What a flow chart is drawn for. 流程图的依据. */
export interface FlowSubject {
  readonly guide?: ServiceGuide | undefined;
  readonly record?: CaseRecord | undefined;
  readonly rules?: CaseRecord['rules'] | undefined;
  readonly system?: HandlingSystem | undefined;
}

/** The stations that every case passes that goes well. 主要环节. */
export type StationName = 'apply' | 'received' | AcceptedCaseType | 'decided' | 'closed';

/** Where a chart leaves its straight way. 岔路. */
export interface FlowBranch {
  /** The state of the machine: `supplement`, `promised.suspended`. */
  readonly to: string;
  /** The station that it comes back to. */
  readonly back?: StationName;
  /** What becomes of it when time runs out: the names of the ends. 逾期. */
  readonly lapses: readonly string[];
  readonly current: boolean;
}

/** One station with the guide's steps in it, and what may happen there. 环节. */
export interface FlowStation {
  readonly name: StationName;
  readonly state: 'past' | 'current' | 'ahead';
  readonly steps: readonly Step[];
  readonly branches: readonly FlowBranch[];
}

/** A flow chart as data. 办事流程. */
export interface Flow {
  readonly type: AcceptedCaseType;
  readonly stations: readonly FlowStation[];
  /** The case has left the chart altogether, such as by 撤回 or 作废. */
  readonly left: boolean;
}

/** What no applicant's chart shows: it is said beside the chart, or is the hall's own business. */
const ASIDE = ['withdrawn', 'voided', 'archived', 'revoked'];

/**
 * Returns the flow of a matter, and the place of a case in it, from the machine's own moves.
 *
 * 办事流程. A branch that the rules or the handling system rule out is not drawn; without rules, only what they leave open.
 */
export function flowOf(subject: FlowSubject, chart: CaseChart = CASE_CHART): Flow {
  const { guide, record } = subject;
  const type = typeOf(subject);
  const spine = spineOf(chart, type);
  const reached = record ? reachedBy(record) : -1;
  const isLeft = record !== undefined && ASIDE.includes(record.stage) && record.stage !== 'archived';
  const nameOf = (node: string) => spine.find((one) => one.node === node)?.name;
  const steps = stepsByStation(guide?.steps ?? []);
  const stations = spine.map(({ name, node }, index): FlowStation => {
    const branches = branchesAt(node).map((to) => branchTo(to, index === reached && stageAt(node) !== record?.stage));
    const isHere = index === reached && !isLeft && !branches.some(({ current }) => current);
    const isEnded = record?.stage === 'closed' || record?.stage === 'archived';
    const isOver = index < reached || (index === reached && isEnded);
    const state = isOver ? 'past' : isHere ? 'current' : 'ahead';
    return { name, state, steps: steps[index + 1]!, branches };
  });
  const applied: FlowStation = { name: 'apply', state: record ? 'past' : 'ahead', steps: steps[0], branches: [] };
  return { type, stations: [applied, ...stations], left: isLeft };

  function stageAt(node: string) {
    return chart.nodes.find(({ id }) => id === node)?.stage;
  }

  function branchesAt(node: string): string[] {
    const targets = chart.moves
      .filter((move) => covers(move.from, node) && applies(move, subject))
      .map(({ to }) => to)
      .filter((to) => !spine.some((one) => one.node === to) && !ASIDE.includes(to));
    // What may be mended comes before what ends.
    const isEnd = (id: string) => chart.nodes.some((one) => one.id === id && one.settled);
    return [...new Set([...targets.filter((id) => !isEnd(id)), ...targets])];
  }

  function branchTo(to: string, isNear: boolean): FlowBranch {
    const next = chart.moves.filter((move) => covers(move.from, to) && applies(move, subject));
    const back = next.filter(({ event }) => event !== 'day.begin').map((move) => nameOf(afterReview(move)));
    const found = back.find((name) => name !== undefined && name !== 'decided');
    const lapses = next.filter(({ event, guard }) => event === 'day.begin' && guard === 'supplementLapses');
    const stages = chart.nodes
      .filter(({ id }) => id === to || id === afterReview({ to } as ChartMove))
      .map((one) => one.stage);
    return {
      to,
      ...(found && { back: found }),
      lapses: subject.record || subject.rules ? lapses.map(({ of }) => of!) : [],
      current: isNear && record !== undefined && stages.includes(record.stage),
    };
  }

  /** A review of a return is no station of its own: what counts is where it may lead. */
  function afterReview({ to }: ChartMove): string {
    const inner = chart.moves.find(({ from, event }) => from === to && event === 'case.requestReview');
    if (!inner || !applies(inner, subject)) return to;
    return inner.to;
  }
}

function typeOf({ guide, record }: FlowSubject): AcceptedCaseType {
  const now = record?.caseType;
  if (now === 'immediate' || now === 'promised' || now === 'joint') return now;
  if (record?.accepts[0]) return record.accepts[0];
  if (guide?.joint?.isJoint) return 'joint';
  return guide?.limits.promised && isImmediate(guide.limits.promised) ? 'immediate' : 'promised';
}

/** Received, accepted as its type, decided, closed: by the names of the events that lead from one to the next. */
function spineOf(chart: CaseChart, type: AcceptedCaseType): readonly { name: StationName; node: string }[] {
  const received = chart.initial;
  const accepted = follow(received, 'case.accept', type);
  const decided = follow(accepted, 'case.decide');
  const nodes = [received, accepted, decided, follow(decided, 'case.deliver')];
  return (['received', type, 'decided', 'closed'] as const).map((name, index) => ({ name, node: nodes[index]! }));

  function follow(node: string, event: ChartMove['event'], of?: string): string {
    return chart.moves.find((move) => covers(move.from, node) && move.event === event && (!of || move.of === of))!.to;
  }
}

function reachedBy({ steps, outcome, acceptedOn }: CaseRecord): number {
  if (steps.some(({ type }) => type === 'case.deliver')) return 3;
  if (outcome) return 2;
  return acceptedOn ? 1 : 0;
}

/** Whether a move can happen at all under the rules and in the handling system of a matter. */
function applies({ guard, of }: ChartMove, subject: FlowSubject): boolean {
  const { record, rules = record?.rules, system = record?.system } = subject;
  switch (guard) {
    case 'maySendBack':
      return rules?.returning.afterSurvey === true;
    case 'mayNotify':
      return rules?.acceptance.incomplete !== 'returned';
    case 'mayRequestReview':
      return rules?.returning.reviewOffice !== undefined;
    case 'supplementLapses':
      return rules === undefined || rules.acceptance.supplementExpiry === of;
    case 'deferralLapses':
      return record?.outstanding !== undefined && rules?.deferral.expiry === of;
    case 'mayEscalate':
      return system === 'escalated';
    case 'reclassifiesAs':
      return record?.becomes.some((type) => type === of) === true;
    // As what a case is accepted is the straight way itself.
    case 'acceptsAs':
    case 'isDeemedAccepted':
      return false;
    default:
      return true;
  }
}

function covers(outer: string, id: string): boolean {
  return id === outer || id.startsWith(`${outer}.`);
}
