import type { Announcement, CallLanguage, CallStyle, QueueBoard, TicketCall, TicketRecord } from '@banshi/core';

/** A call that a board shows, and what came of it. 叫号与去向. */
export interface ShownCall {
  readonly call: TicketCall;
  /** `called`: the person is awaited. `serving`: has come. `over`: served, passed, or gone elsewhere. */
  readonly state: 'called' | 'serving' | 'over';
}

/** Who is where, read from a board in one go: it is asked at every call. 在办情况. */
export interface Served {
  /** The ticket at each window. */
  readonly tickets: ReadonlyMap<string | undefined, TicketRecord>;
  /** Whoever is called and has not come yet. */
  readonly awaited: readonly TicketRecord[];
}

/** Nobody. 无人. */
export const NOBODY: Served = { tickets: new Map(), awaited: [] };

/** Returns who is where. 在办情况. */
export function readServed({ serving }: QueueBoard): Served {
  const tickets = new Map<string | undefined, TicketRecord>();
  const awaited: TicketRecord[] = [];
  for (const ticket of serving) {
    tickets.set(ticket.window, ticket);
    if (ticket.state === 'called') awaited.push(ticket);
  }
  return { tickets, awaited };
}

/**
 * Returns the last call of each ticket, the latest first, awaited people before all others.
 *
 * 最近叫号. People look for the call that they missed, so what is over stays, below what is not. Who is awaited since before the calls
 * that a hall remembers is there too, last of them; who does not fit any more stands at their window, and is counted.
 */
export function shownCalls({ calls, serving }: QueueBoard, { awaited: expected }: Served, rows: number): ShownCall[] {
  const seen: string[] = [];
  const awaited: ShownCall[] = [];
  const others: ShownCall[] = [];
  for (const call of calls) {
    if (awaited.length === expected.length && others.length >= rows) break;
    const { ticket } = call;
    if (seen.includes(ticket)) continue;
    seen.push(ticket);
    if (find(expected, ticket)) awaited.push({ call, state: 'called' });
    else if (others.length < rows) others.push({ call, state: find(serving, ticket) ? 'serving' : 'over' });
  }
  if (awaited.length < expected.length)
    for (const record of expected)
      if (!seen.includes(record.id)) awaited.push({ call: callOf(record), state: 'called' });
  return awaited.concat(others).slice(0, rows);
}

/** Whether the person of a call is still expected at that window. 是否仍在叫. */
export function isAwaited({ call }: CallAnnouncement, { awaited }: Served): boolean {
  return find(awaited, call.ticket)?.window === call.window;
}

/** A loop: few are looked up, and the latest stand first. */
function find(tickets: readonly TicketRecord[], id: string): TicketRecord | undefined {
  for (const ticket of tickets) if (ticket.id === id) return ticket;
  return undefined;
}

/**
 * A call, to be announced.
 *
 * 叫号播报. It is worded when it is said: most boards are silent.
 */
export class CallAnnouncement implements Announcement {
  readonly id: string;
  readonly about: string;
  readonly kind = 'call';
  readonly at: number;
  readonly call: TicketCall;
  private readonly _languages: readonly CallLanguage[];
  private readonly _style: CallStyle;
  private _sentences: Announcement['sentences'] | undefined;

  /** @param at when it was called, on the clock of the page */
  constructor(call: TicketCall, at: number, languages: readonly CallLanguage[], style: CallStyle) {
    this.id = `${call.ticket} ${call.at}`;
    this.about = call.ticket;
    this.at = at;
    this.call = call;
    this._languages = languages;
    this._style = style;
  }

  get sentences(): Announcement['sentences'] {
    return (this._sentences ??= this._languages.map(({ lang, call }) => ({
      lang,
      text: call(this.call, this._style),
    })));
  }
}

/**
 * Returns the announcements of those who are awaited, the oldest call first; who was awaited before keeps theirs.
 *
 * 待播叫号.
 */
export function announcementsOf(
  awaited: readonly TicketRecord[],
  before: readonly CallAnnouncement[],
  say: (call: TicketCall) => CallAnnouncement,
): CallAnnouncement[] {
  const isSaid = (announcement: CallAnnouncement, { id, calledAt }: TicketRecord) =>
    announcement.about === id && announcement.call.at === calledAt;
  return awaited
    .map((record) => before.find((announcement) => isSaid(announcement, record)) ?? say(callOf(record)))
    .reverse();
}

/** The call for which a person is awaited. */
function callOf({ id, number, window, calledAt, calls }: TicketRecord): TicketCall {
  return { ticket: id, number, window: window!, at: calledAt!, count: calls };
}
