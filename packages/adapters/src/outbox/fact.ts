import type { IsoInstant } from '@banshi/core';
import type { LogEntry, LogEvent } from '@banshi/core/log';

/** One thing that happened in the hall and that a platform may have to know. 业务事实. */
export interface Fact {
  /** The same for ever, and of no other fact: `case.accept/2026112300001/1`. 唯一键. */
  readonly key: string;
  /** `case.accept`; a rating of a visit without a case is `rating.visit`. 事实类型. */
  readonly kind: string;
  /** What it is about: a case with all that follows from it, its rating too. Its facts go out one after the other. 主体. */
  readonly subject: string;
  /** When it happened, which is never when it was sent. 业务时间. */
  readonly at: IsoInstant;
  /** The entry of the hall's log that says so. */
  readonly stream: string;
  readonly version: number;
  readonly position: number;
}

/** A fact with what a platform is told of it. 待报送事实. */
export interface Notice {
  readonly fact: Fact;
  /** The entry of the hall's log. */
  readonly entry: LogEntry;
  /** The case as it stood then: the entries of its stream up to this one. Sent again, it says the same again. 办件历史. */
  readonly history: readonly LogEntry[];
}

/** What only keeps two from doing the same thing at once, and the outbox's own entries. */
const NO_FACTS = new Set(['holder', 'filing', 'outbox']);

/**
 * Returns what an entry of the hall's log says that may go to a platform: the fact, or nothing.
 *
 * 业务事实映射. It looks at nothing but the entry, so the log alone decides what there is to send. Which kinds a platform
 * wants, its channel says.
 *
 * @example
 * const entry = { stream: 'rating/2026112300001', version: 1, position: 7, at: '2026-11-23T01:00:00.000Z' };
 * factsOf({ ...entry, event: { type: 'rating.give' } } as never).map(({ key }) => key) // => ['rating.give/2026112300001/1']
 * factsOf({ ...entry, event: { type: 'rating.give', ticket: '2026-11-23/A001' } } as never)[0]?.kind // => 'rating.visit'
 */
export function factsOf({ stream, version, position, at, event }: LogEntry): readonly Fact[] {
  const cut = stream.indexOf('/');
  if (cut < 1 || NO_FACTS.has(stream.slice(0, cut))) return [];
  const id = stream.slice(cut + 1);
  const { type, caseNumber, ticket } = event as LogEvent & { readonly caseNumber?: string; readonly ticket?: string };
  // A rating stands in a stream of its own, and goes out behind the case that it speaks of.
  const subject = caseNumber ?? id;
  // A visit that led to no case is rated by its ticket: no platform that wants a case can take it.
  const kind = type === 'rating.give' && caseNumber === undefined && ticket !== undefined ? 'rating.visit' : type;
  return [{ key: `${kind}/${id}/${version}`, kind, subject, at, stream, version, position }];
}
