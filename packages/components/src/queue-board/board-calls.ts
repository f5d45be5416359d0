import type { Announcement, CallLanguage, CallStyle, QueueBoard, TicketCall } from '@banshi/core';

/** A call that a board shows, and what came of it. 叫号与去向. */
export interface ShownCall extends TicketCall {
  /** `called`: the person is awaited. `serving`: has come. `over`: served, passed, or gone elsewhere. */
  readonly state: 'called' | 'serving' | 'over';
}

/**
 * Returns the last call of each ticket, the latest first, awaited people before all others.
 *
 * 最近叫号. People look for the call that they missed, so what is over stays, below what is not.
 */
export function shownCalls({ calls, serving }: QueueBoard, rows: number): ShownCall[] {
  const states = new Map(serving.map(({ id, state }) => [id, state]));
  const seen = new Set<string>();
  const shown: ShownCall[] = [];
  for (const call of calls) {
    if (seen.has(call.ticket)) continue;
    seen.add(call.ticket);
    const state = states.get(call.ticket);
    shown.push({ ...call, state: state === 'called' || state === 'serving' ? state : 'over' });
  }
  const awaited = shown.filter(({ state }) => state === 'called');
  return [...awaited, ...shown.filter(({ state }) => state !== 'called')].slice(0, rows);
}

/**
 * Returns a call as an announcement.
 *
 * 叫号播报. Its time is on the clock of the page, so far back as the hall's clock says that it is old.
 */
export function callAnnouncement(
  call: TicketCall,
  hallNow: number,
  languages: readonly CallLanguage[],
  style: CallStyle,
): Announcement {
  let sentences: Announcement['sentences'] | undefined;
  return {
    id: `${call.ticket} ${call.at}`,
    about: call.ticket,
    kind: 'call',
    // Worded when it is said: most boards are silent.
    get sentences() {
      return (sentences ??= languages.map(({ lang, call: say }) => ({ lang, text: say(call, style) })));
    },
    at: performance.now() - Math.max(0, hallNow - Date.parse(call.at)),
  };
}
