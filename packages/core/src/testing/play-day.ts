import { isBanshiError } from '../errors/banshi-error.ts';
import type { Actor } from '../model/actor.ts';
import { businessesAt, type ServiceHall } from '../model/hall.ts';
import type { TakenTicket, TicketRecord } from '../model/ticket.ts';
import type { HallGateway } from '../ports/gateways.ts';
import type { DayPlan, PlannedVisit } from './a-day.ts';
import { aResidentId } from './a-resident-id.ts';
import { createAgenda } from './agenda.ts';
import { playWindow, type WindowPlayer } from './play-window.ts';

/** Where a day is played. */
export interface DayStage {
  readonly hall: ServiceHall;
  /** The hall's service, as `actor` sees it. */
  readonly gateway: (actor: Actor) => HallGateway;
  /** Resolves once the hall's clock shows this time: at once for a clock in the hands of a test. */
  readonly until: (at: Date) => Promise<void>;
  /** Told of every ticket that was taken. */
  readonly taken?: (taken: TakenTicket, visit: PlannedVisit) => void;
  /** Told of every call. */
  readonly called?: (ticket: TicketRecord) => void;
}

/** What became of the wishes of a day. 模拟结果. */
export interface PlayedDay {
  /** 已取号. */
  readonly taken: number;
  /** 叫号次数. */
  readonly calls: number;
  /** How often the hall said no, by code. 拒绝次数. */
  readonly refusals: Readonly<Record<string, number>>;
}

/** Whoever still waits so long after closing time has missed it. */
const OVERTIME = 90 * 60_000;

/**
 * Plays a day on a hall: people take tickets and lose patience, windows call, pause, hand over and close.
 *
 * 模拟工作日. Everything is done by the hall's own commands, as screens would send them, so the hall may refuse any of it. It
 * keeps no clock of its own.
 */
export async function playDay(plan: DayPlan, stage: DayStage): Promise<PlayedDay> {
  const agenda = createAgenda();
  const refusals: Record<string, number> = {};
  const counts = { taken: 0, calls: 0 };
  const visits = new Map<string, PlannedVisit>();
  const visitor = stage.gateway({ role: 'applicant', id: 'day' });
  const closesAt = Date.parse(plan.closesAt);

  /** A refusal is an answer: it is counted, and the day goes on. */
  const tried = async <T>(wish: Promise<T>): Promise<T | undefined> => {
    try {
      return await wish;
    } catch (error) {
      if (!isBanshiError(error) || error.retryable) throw error;
      refusals[error.code] = (refusals[error.code] ?? 0) + 1;
      return undefined;
    }
  };

  const windows = stage.hall.windows.map((window): WindowPlayer =>
    playWindow({
      window: window.id,
      businesses: businessesAt(stage.hall, window),
      gateway: stage.gateway({ role: 'clerk', id: `clerk-${window.id}`, window: window.id }),
      closesAt: closesAt + OVERTIME,
      plan,
      hall: stage.hall,
      agenda,
      tried,
      visitOf: (ticket) => visits.get(ticket),
      requeued: ({ business }, at) => wakeAll(business, at),
      called(ticket) {
        counts.calls += 1;
        stage.called?.(ticket);
      },
    }),
  );

  const wakeAll = (business: string, at: number): void => {
    for (const window of windows) window.wake(business, at);
  };

  const arrive = async (visit: PlannedVisit): Promise<void> => {
    const residentId = aResidentId(visit.person);
    const { guide, priority, slot } = visit;
    const claim = priority !== undefined && { priority };
    const checkedIn = slot === undefined ? undefined : await tried(visitor.run('appointment.checkIn', { residentId }));
    const taken = checkedIn ?? (await tried(visitor.run('ticket.take', { guide, residentId, ...claim })));
    if (!taken) return;
    counts.taken += 1;
    visits.set(taken.ticket.id, visit);
    stage.taken?.(taken, visit);
    const at = Date.parse(visit.at);
    wakeAll(taken.ticket.business, at);
    agenda.plan(Math.min(at + visit.patience * 1000, closesAt + OVERTIME), () =>
      loseHeart(taken.ticket.id, residentId),
    );
  };

  const loseHeart = async (ticket: string, residentId: string): Promise<void> => {
    const state = (await visitor.readPlace(ticket))?.ticket.state;
    if (state === 'waiting') await tried(visitor.run('ticket.cancel', { ticket, residentId }));
  };

  for (const { person, slot, guide } of plan.visits) {
    if (slot === undefined) continue;
    agenda.plan(Date.parse(plan.opensAt) - OVERTIME, async () => {
      const wish = { guide, residentId: aResidentId(person), day: plan.day, from: slot };
      await tried(visitor.run('appointment.book', wish));
    });
  }
  for (const visit of plan.visits) agenda.plan(Date.parse(visit.at), () => arrive(visit));
  agenda.plan(closesAt + OVERTIME, async () => {
    await tried(stage.gateway({ role: 'system', id: 'day' }).run('day.close', { day: plan.day }));
  });

  for (let item = agenda.next(); item; item = agenda.next()) {
    await stage.until(new Date(item.at));
    await item.run();
  }
  return { ...counts, refusals };
}
