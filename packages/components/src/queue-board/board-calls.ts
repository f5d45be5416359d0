import type {
  Announcement,
  CallLanguage,
  CallStyle,
  IsoInstant,
  QueueBoard,
  TicketCall,
  TicketState,
} from '@banshi/core';

/** A call that a board shows, and what came of it. 叫号与去向. */
export interface ShownCall extends TicketCall {
  /** `called`: the person is awaited. `serving`: has come. `over`: served, passed, or gone elsewhere. */
  readonly state: 'called' | 'serving' | 'over';
}

/** Who is where, read from a board in one go: it is asked at every call. 在办情况. */
export interface Served {
  /** The state of each ticket that is called or served. */
  readonly states: ReadonlyMap<string, TicketState>;
  /** The number at each window. */
  readonly numbers: ReadonlyMap<string | undefined, string>;
  /** When each person was called who is awaited, by ticket. */
  readonly awaited: ReadonlyMap<string, IsoInstant | undefined>;
}

/** Nobody. 无人. */
export const NOBODY: Served = { states: new Map(), numbers: new Map(), awaited: new Map() };

/** Returns who is where. 在办情况. */
export function readServed({ serving }: QueueBoard): Served {
  const states = new Map<string, TicketState>();
  const numbers = new Map<string | undefined, string>();
  const awaited = new Map<string, IsoInstant | undefined>();
  for (const { id, state, number, window, calledAt } of serving) {
    states.set(id, state);
    numbers.set(window, number);
    if (state === 'called') awaited.set(id, calledAt);
  }
  return { states, numbers, awaited };
}

/**
 * Returns the last call of each ticket, the latest first, awaited people before all others.
 *
 * 最近叫号. People look for the call that they missed, so what is over stays, below what is not.
 */
export function shownCalls({ calls }: QueueBoard, { states, awaited: expected }: Served, rows: number): ShownCall[] {
  const seen = new Set<string>();
  const awaited: ShownCall[] = [];
  const others: ShownCall[] = [];
  for (const call of calls) {
    if (awaited.length === expected.size && others.length >= rows) break;
    if (seen.has(call.ticket)) continue;
    seen.add(call.ticket);
    const state = states.get(call.ticket);
    if (state === 'called') awaited.push({ ...call, state });
    else if (others.length < rows) others.push({ ...call, state: state === 'serving' ? state : 'over' });
  }
  return [...awaited, ...others].slice(0, rows);
}

/**
 * Returns the calls of awaited people that were not awaited before, or were called anew, the oldest first.
 *
 * 新叫号.
 */
export function newCalls({ calls }: QueueBoard, { awaited }: Served, { awaited: before }: Served): TicketCall[] {
  let expected = 0;
  for (const [ticket, at] of awaited) if (before.get(ticket) !== at) expected++;
  const found: TicketCall[] = [];
  for (const call of calls) {
    if (found.length === expected) break;
    const at = awaited.get(call.ticket);
    if (call.at === at && before.get(call.ticket) !== at) found.unshift(call);
  }
  return found;
}

/**
 * A call, to be announced.
 *
 * 叫号播报. It is worded when it is said: most boards are silent. A class, since a hall makes thousands a day and each of them is
 * compared with those before.
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
