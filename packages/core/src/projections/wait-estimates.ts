import type { TicketRecord, WaitEstimate } from '../model/ticket.ts';
import { compareTickets, inOrder } from '../rules/queue-order.ts';
import type { CallingWindow, QueueView } from './queue-view.ts';
import { isFor, onDay, windowOf } from './queue-views.ts';
import type { QueueState } from './queue.ts';
import { expectedTurn, type ExpectedTurn } from './turn-pace.ts';

/** How long everybody will probably wait. 预计等候时间. */
export interface WaitEstimates {
  /** For each ticket that waits, by id. */
  readonly tickets: ReadonlyMap<string, WaitEstimate>;
  /** For whoever comes now, by business. Absent where no window serves one. */
  readonly businesses: Readonly<Record<string, WaitEstimate>>;
}

/** A window, and when it can call again, in seconds from now. */
interface Desk extends CallingWindow {
  freeIn: number;
}

/** A turn that has lasted longer than expected still takes so much of a turn. */
const LEAST_LEFT = 0.4;
/** Nine in ten of a normal distribution are below the mean and so many deviations. */
const NINE_IN_TEN = 1.2816;

/**
 * Returns how long everybody who waits, and whoever comes now, will probably wait.
 *
 * 预计等候时间. The windows that serve now call the lines empty in thought, in the order of the rules, each turn as long as
 * turns of its business have been today. Nobody knows who will come and go before, or which window will pause: see
 * docs/queue.md for how far this was from the truth in simulated days.
 */
export function waitEstimates(state: QueueState, view: QueueView): WaitEstimates {
  const queue = onDay(state, view.day);
  const turns = new Map(view.businesses.map((id) => [id, expectedTurn(queue.pace[id])]));
  const desks = desksOf(queue, view, turns);
  const servedBy = (business: string) => desks.filter(({ businesses }) => businesses.includes(business));
  const counts = new Map(view.businesses.map((id) => [id, servedBy(id).length]));
  const rangeOf = (seconds: number, business: string) =>
    estimateOf(seconds, turns.get(business)!, counts.get(business)!);

  const tickets = new Map<string, WaitEstimate>();
  const lines = new Map(
    view.businesses.map((id) => [
      id,
      inOrder(
        (queue.waiting[id] ?? []).map(({ record }) => record),
        view.order,
      ),
    ]),
  );
  const working = [...desks];
  while (working.length > 0) {
    const desk = working.reduce((one, other) => (other.freeIn < one.freeIn ? other : one));
    const next = takeNext(desk, lines, queue, view);
    if (!next) {
      working.splice(working.indexOf(desk), 1);
      continue;
    }
    tickets.set(next.id, rangeOf(desk.freeIn, next.business));
    desk.freeIn += turns.get(next.business)!.seconds;
  }
  const businesses: Record<string, WaitEstimate> = {};
  for (const id of view.businesses) {
    const free = servedBy(id).map(({ freeIn }) => freeIn);
    if (free.length > 0) businesses[id] = rangeOf(Math.min(...free), id);
  }
  return { tickets, businesses };
}

/** The windows that serve, or will be back in a moment. */
function desksOf(queue: QueueState, view: QueueView, turns: ReadonlyMap<string, ExpectedTurn>): Desk[] {
  const now = Date.parse(view.now);
  const secondsTo = (at: string) => (Date.parse(at) - now) / 1000;
  const inHand = new Map(queue.serving.map((ticket) => [ticket.record.window, ticket]));
  return view.windows.flatMap((window) => {
    const { state, backAt } = windowOf(queue, window.id, view);
    if (state === 'paused' || state === 'closed') return [];
    const ticket = inHand.get(window.id);
    const turn = ticket ? (turns.get(ticket.record.business)?.seconds ?? 0) : 0;
    const left = ticket ? Math.max(turn + secondsTo(ticket.since ?? view.now), turn * LEAST_LEFT) : 0;
    return [{ ...window, freeIn: Math.max(left, backAt === undefined ? 0 : secondsTo(backAt)) }];
  });
}

/** Takes out of the lines whom a window would call. */
function takeNext(
  { id, businesses }: Desk,
  lines: ReadonlyMap<string, TicketRecord[]>,
  queue: QueueState,
  { order }: QueueView,
): TicketRecord | undefined {
  let next: TicketRecord | undefined;
  for (const business of businesses) {
    const first = lines.get(business)?.find((ticket) => isFor(ticket, id, queue));
    if (first && (!next || compareTickets(order, first, next) < 0)) next = first;
  }
  const line = next && lines.get(next.business);
  if (line) line.splice(line.indexOf(next!), 1);
  return next;
}

/**
 * A wait is a sum of turns, so it is spread like a gamma distribution (Wilson–Hilferty), the more so while the length of a
 * turn is itself little known.
 */
function estimateOf(seconds: number, { seconds: turn, variation, weight }: ExpectedTurn, desks: number): WaitEstimate {
  if (seconds <= 0) return { typical: 0, low: 0, high: 0 };
  const turns = (seconds * desks) / turn;
  const relative = variation ** 2 * (1 / turns + 1 / weight);
  const quantile = (deviations: number) => {
    const root = 1 - relative / 9 + deviations * Math.sqrt(relative / 9);
    return seconds * Math.max(root, 0) ** 3;
  };
  return {
    typical: Math.round(seconds / 60),
    low: Math.floor(quantile(-NINE_IN_TEN) / 60),
    high: Math.ceil(quantile(NINE_IN_TEN) / 60),
  };
}
