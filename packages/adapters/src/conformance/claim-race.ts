import { isBanshiError, type Actor, type HallGateway } from '@banshi/core';
import type { LogEntry } from '@banshi/core/log';
import { clerkAt, MODEL_HALL, type ModelHall, residentIdOf, VISITOR } from './model-hall.ts';

/** How many windows race, and over how many tickets. 争抢规模. */
export const CLAIM_RACE = { windows: 20, tickets: 1000 } as const;

/** The windows that race: each serves both departments. 争抢窗口. */
export const CLAIM_WINDOWS: readonly string[] = Array.from({ length: CLAIM_RACE.windows }, (_, n) => `c${n + 1}`);

/** {@link MODEL_HALL} with as many windows as race. 争抢大厅. */
export const CLAIM_HALL: ModelHall = {
  ...MODEL_HALL,
  hall: {
    ...MODEL_HALL.hall,
    windows: CLAIM_WINDOWS.map((id) => ({ id, name: '综合窗口', departments: ['health', 'land'] })),
  },
};

/** A hall's service as anybody sees it. */
type GatewayOf = (actor: Actor) => HallGateway;

/**
 * Lets people take all the tickets of the race, half of them for each department.
 *
 * 取满号.
 */
export async function fillQueue(gateway: GatewayOf, tickets: number = CLAIM_RACE.tickets): Promise<void> {
  const visitor = gateway(VISITOR);
  for (let n = 0; n < tickets; n += 1) {
    const guide = n % 2 === 0 ? 'food' : 'land';
    await visitor.run('ticket.take', { guide, residentId: residentIdOf(Math.floor(n / 2) + 1) });
  }
}

/** What came of a race. 争抢结果. */
export interface ClaimRace {
  /** The tickets that the windows say they called, by id. */
  readonly called: readonly string[];
  /** One line for each window that had to stop because the hall failed. */
  readonly failures: readonly string[];
}

/**
 * Lets some windows call at the same time, each again as soon as it can, until nobody waits.
 *
 * 抢叫. Windows of one hall take turns before they reach the store, so a race within one hall says nothing about the store. Hand
 * over several halls on one log, among which the windows are divided, or call this in several processes. A window to which the
 * hall fails calls no more; the others go on.
 */
export async function callUntilEmpty(
  halls: GatewayOf | readonly GatewayOf[],
  windows: readonly string[],
): Promise<ClaimRace> {
  const gateways = typeof halls === 'function' ? [halls] : halls;
  const called: string[] = [];
  const failures: string[] = [];
  const callAt = async (gateway: GatewayOf, window: string): Promise<void> => {
    const clerk = gateway(clerkAt(window));
    for (;;) {
      const ticket = await clerk.run('ticket.callNext', { window }).catch(emptyOrThrow);
      if (!ticket) return;
      called.push(ticket.id);
      await clerk.run('ticket.miss', { ticket: ticket.id, version: ticket.version });
    }
  };
  await Promise.all(
    windows.map((window, index) =>
      callAt(gateways[index % gateways.length]!, window).catch((error: unknown) => {
        failures.push(`window ${window} could call no more: ${isBanshiError(error) ? error.code : String(error)}`);
      }),
    ),
  );
  return { called, failures };
}

function emptyOrThrow(error: unknown): undefined {
  if (isBanshiError(error) && error.code === 'queue-empty') return undefined;
  throw error;
}

/**
 * Returns one line for each way in which a race went wrong: a ticket called twice or never, one called past another of its
 * business, a window with two in hand, a number given twice, a window to which the hall failed.
 *
 * 争抢检查.
 *
 * @param race what the windows say; of several processes, all together
 * @param entries the whole log
 */
export function claimFaults({ called, failures }: ClaimRace, entries: readonly LogEntry[]): string[] {
  const of = (type: string) =>
    entries.filter(({ event }) => event.type === type).map(({ stream }) => stream.slice('ticket/'.length));
  const [taken, calls] = [of('ticket.take'), of('ticket.call')];
  return [
    ...failures,
    ...twice(taken).map((id) => `${id} was given out twice`),
    ...twice(calls).map((id) => `${id} was called twice in the log`),
    ...twice(called).map((id) => `${id} was called by two windows`),
    ...taken.filter((id) => !called.includes(id)).map((id) => `${id} was never called`),
    ...outOfOrder(calls),
    ...twoInHand(entries),
  ];
}

function twice(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.has(id) || !seen.add(id));
}

/** Numbers of one business grow as they are taken, and so must they as they are called. */
function outOfOrder(calls: readonly string[]): string[] {
  const last = new Map<string, string>();
  return calls.flatMap((id) => {
    const business = id.replace(/\d+$/, '');
    const before = last.get(business) ?? '';
    last.set(business, id);
    return id < before ? [`${id} was called after ${before}`] : [];
  });
}

function twoInHand(entries: readonly LogEntry[]): string[] {
  const inHand = new Map<string, number>();
  return entries.flatMap(({ event, by: { window = '' }, stream }) => {
    const change = { 'ticket.call': 1, 'ticket.miss': -1 }[event.type] ?? 0;
    const now = (inHand.get(window) ?? 0) + change;
    inHand.set(window, now);
    return now > 1 ? [`window ${window} had two tickets in hand with ${stream}`] : [];
  });
}
