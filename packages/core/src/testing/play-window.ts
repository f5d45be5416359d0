import { businessesAt, type ServiceHall } from '../model/hall.ts';
import type { TicketRecord } from '../model/ticket.ts';
import type { HallGateway } from '../ports/gateways.ts';
import type { DayPlan, PlannedBreak, PlannedVisit } from './a-day.ts';
import type { Agenda } from './agenda.ts';

/** One window of a played day. */
export interface WindowPlayer {
  /** Somebody has come for a business. */
  wake(business: string, at: number): void;
}

/** What a window is played with. */
export interface WindowParts {
  readonly window: string;
  readonly businesses: readonly string[];
  readonly gateway: HallGateway;
  /** When it closes, in milliseconds. */
  readonly closesAt: number;
  readonly plan: DayPlan;
  readonly hall: ServiceHall;
  readonly agenda: Agenda;
  readonly tried: <T>(wish: Promise<T>) => Promise<T | undefined>;
  readonly visitOf: (ticket: string) => PlannedVisit | undefined;
  readonly called: (ticket: TicketRecord) => void;
  /** A ticket waits again: another window may call it. */
  readonly requeued: (ticket: TicketRecord, at: number) => void;
}

const SECOND = 1000;
/** Between two calls of one ticket, and before the next one is called. */
const [RECALL, BREATH, LOOK] = [25 * SECOND, 8 * SECOND, 2 * SECOND];

/**
 * Plays one window: calls whoever is next, serves as long as the visit takes, pauses and closes as planned.
 *
 * 模拟窗口.
 */
export function playWindow(parts: WindowParts): WindowPlayer {
  const { window, businesses, gateway, agenda, plan, tried } = parts;
  const post = parts.hall.posts?.find((one) => one.window === window);
  const breaks = [...(plan.breaks[window] ?? [])];
  const back: TicketRecord[] = [];
  let state: 'free' | 'busy' | 'away' | 'closed' = 'closed';

  const callNext = async (at: number): Promise<void> => {
    if (state === 'closed' || state === 'away') return;
    const pause = breaks[0];
    if (pause && Date.parse(pause.at) <= at) return goAway(at, breaks.shift()!);
    const held = back.shift();
    state = held ? 'busy' : 'free';
    if (held) return callBack(at, held);
    const { waiting } = await gateway.readWindow(window);
    const ticket = waiting > 0 ? await tried(gateway.run('ticket.callNext', { window })) : undefined;
    if (!ticket) return;
    state = 'busy';
    parts.called(ticket);
    await awaitPerson(at, ticket);
  };

  /** Waits for the person, calls again, and gives up in the end. */
  const awaitPerson = async (at: number, ticket: TicketRecord): Promise<void> => {
    const visit = parts.visitOf(ticket.id);
    const ref = { ticket: ticket.id, version: ticket.version };
    if (!visit?.absent) return later(at + (visit?.way ?? 1) * SECOND, (when) => serve(when, ticket, visit));
    later(at + RECALL, async (when) => {
      const again = ticket.calls < 3 ? await tried(gateway.run('ticket.recall', ref)) : undefined;
      if (again) {
        parts.called(again);
        return awaitPerson(when, again);
      }
      requeue(await tried(gateway.run('ticket.miss', ref)), when);
      return callNext(when);
    });
  };

  const serve = async (at: number, ticket: TicketRecord, visit: PlannedVisit | undefined): Promise<void> => {
    const served = await tried(gateway.run('ticket.serve', { ticket: ticket.id, version: ticket.version }));
    if (!served) return callNext(at);
    later(at + (visit?.service ?? 60) * SECOND, (when) => end(when, served, visit));
  };

  const end = async (at: number, ticket: TicketRecord, visit: PlannedVisit | undefined): Promise<void> => {
    const ref = { ticket: ticket.id, version: ticket.version };
    const isFirst = !ticket.forwarded && ticket.calls === 1;
    const other = visit?.ending === 'transfer' && isFirst ? elsewhere(ticket) : undefined;
    if (other) requeue(await tried(gateway.run('ticket.transfer', { ...ref, window: other })), at);
    else if (visit?.ending === 'hold' && isFirst) {
      const held = await tried(gateway.run('ticket.hold', { ...ref, reason: '补充复印件' }));
      if (held) {
        later(at + 240 * SECOND, (when) => {
          back.push(held);
          return wakeUp(when);
        });
      }
    } else await tried(gateway.run('ticket.finish', ref));
    later(at + BREATH, callNext);
  };

  /** Whoever was sent for a paper comes before the next ticket. */
  const callBack = async (at: number, held: TicketRecord): Promise<void> => {
    const called = await tried(gateway.run('ticket.resume', { ticket: held.id, version: held.version }));
    if (!called) return callNext(at);
    parts.called(called);
    later(at + 5 * SECOND, (when) => serve(when, called, parts.visitOf(held.id)));
  };

  const requeue = (ticket: TicketRecord | undefined, at: number): void => {
    if (ticket?.state === 'waiting') parts.requeued(ticket, at);
  };

  const elsewhere = ({ business }: TicketRecord): string | undefined =>
    parts.hall.windows.find((other) => other.id !== window && businessesAt(parts.hall, other).includes(business))?.id;

  const goAway = async (at: number, { kind, until, words }: PlannedBreak): Promise<void> => {
    if (kind === 'handOver') {
      if (post && (await tried(gateway.run('window.handOver', { window })))) later(Date.parse(until), handBack);
      return callNext(at);
    }
    const gone =
      kind === 'pause'
        ? await tried(gateway.run('window.pause', { window, reason: words }))
        : await tried(gateway.run('window.leave', { window, contact: words }));
    if (!gone) return;
    state = 'away';
    later(Math.max(Date.parse(until), at), async (when) => {
      await tried(gateway.run('window.resume', { window }));
      state = 'free';
      return callNext(when);
    });
  };

  /** The holder of the post is back; not while whoever stands in is away just then. */
  const handBack = async (at: number): Promise<void> => {
    if (state === 'away') return later(at + 60 * SECOND, handBack);
    if (state !== 'closed') await tried(gateway.run('window.handOver', { window }));
  };

  /** Whoever is still at the window is served first. */
  const close = async (at: number): Promise<void> => {
    if (state === 'busy') return later(at + 30 * SECOND, close);
    if (state === 'away') await tried(gateway.run('window.resume', { window }));
    state = 'closed';
    await tried(gateway.run('window.close', { window }));
  };

  function later(at: number, run: (at: number) => Promise<void>): void {
    agenda.plan(at, () => run(at));
  }

  later(Date.parse(plan.opensAt), async (at) => {
    await tried(gateway.run('window.open', { window, ...(post && { staff: post.holder }) }));
    state = 'free';
    return callNext(at);
  });
  for (const { at } of breaks) later(Date.parse(at), (when) => (state === 'free' ? callNext(when) : Promise.resolve()));
  later(parts.closesAt - 60 * SECOND, close);

  return {
    wake(business, at) {
      if (state === 'free' && businesses.includes(business)) later(at + LOOK, (when) => wakeUp(when));
    },
  };

  function wakeUp(at: number): Promise<void> {
    return state === 'free' ? callNext(at) : Promise.resolve();
  }
}
