import type { Called } from '@banshi/adapters/dialects/caller';
import type { Finding, Notice, Telling } from '@banshi/adapters/outbox';
import type { RatingLevel } from '@banshi/core';

/** What the hall's log says, as far as it is told. */
export interface Said {
  readonly type: string;
  readonly guide?: string;
  readonly outcome?: 'granted' | 'refused';
  readonly level?: RatingLevel;
}

/** The codes of a place: its area, and the province's code of each matter. A real hall has them from its catalogue. */
export interface Place {
  readonly area: string;
  readonly itemCodeOf: (guide: string) => string;
}

/**
 * What Zhejiang is told of a hall's cases and ratings.
 *
 * The hall's log names no person, so neither does this; `case.receive`, which wants the applicant, is for the system
 * that holds the application. A rating goes out only when a person gave it.
 */
export function zhejiangTellings({ area, itemCodeOf }: Place): Readonly<Record<string, Telling>> {
  const ask: Telling['ask'] = {
    route: 'case.base',
    wire: ({ fact }) => ({ projId: fact.subject }),
    finding: (called, { fact }) => findingOf(called, DONE[fact.kind]!),
  };
  const step = (route: string, more: (notice: Notice) => object): Telling => ({
    route,
    ask,
    record: (notice) => ({
      caseNo: notice.fact.subject,
      itemCode: itemCodeOf(receivedOf(notice).guide ?? ''),
      area,
      ...more(notice),
    }),
  });
  return {
    'case.accept': step('case.accept', ({ fact }) => ({ acceptedAt: beijing(fact.at) })),
    'case.decide': step('case.finish', ({ fact, entry, history }) => ({
      acceptedAt: beijing((history.find(({ event }) => event.type === 'case.accept') ?? entry).at),
      completedAt: beijing(fact.at),
      result: (entry.event as Said).outcome === 'granted' ? '准予' : '不予',
    })),
    'case.deliver': step('case.deliver', ({ fact }) => ({ deliveredAt: beijing(fact.at) })),
    'rating.give': {
      route: 'rating.push',
      record: ({ fact, entry }) => ({
        caseNo: fact.subject,
        satisfaction: (entry.event as Said).level,
        ratedAt: beijing(fact.at),
        anonymous: true,
        channel: 'web',
      }),
      ask: {
        route: 'rating.query',
        wire: ({ fact }) => ({ projId: fact.subject }),
        finding: (called) => findingOf(called, 'ratedAt'),
      },
    },
  };
}

/** The field that is there once a step has arrived. */
const DONE: Readonly<Record<string, string>> = {
  'case.accept': 'acceptedAt',
  'case.decide': 'completedAt',
  'case.deliver': 'statusText',
};

/** A case that the platform does not know was not accepted there; any other refusal says nothing of it. */
function findingOf({ outcome, code, record }: Called, field: string): Finding {
  if (outcome === 'rejected' && code === 'NOT_FOUND') return 'absent';
  if (outcome !== 'ok') return 'silent';
  if (field === 'statusText') return record[field] === '已送达' ? 'there' : 'absent';
  return typeof record[field] === 'string' ? 'there' : 'absent';
}

/** What the hall's log says of the receipt of a case. */
export function receivedOf({ history }: Notice): Said {
  // The first entry of a case is its receipt, which names the guide.
  return history[0]!.event as Said;
}

/** The same moment on a clock in Beijing. */
export function beijing(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00');
}
