import type { Notice, Telling } from '@banshi/adapters/outbox';
import type { RatingChannel, RatingLevel, RatingPoint } from '@banshi/core';
import { goesToNation } from '@banshi/core/rules';
import { beijing, receivedOf } from './zhejiang-tellings.ts';

/** The codes of a place. A real hall has them from its catalogue. */
export interface NationalPlace {
  readonly area: string;
  /** 部门编码. */
  readonly department: string;
  readonly itemCodeOf: (guide: string) => string;
}

/** What the hall's log says of a rating, as far as it is told. */
interface Rated {
  readonly level?: RatingLevel;
  readonly point?: RatingPoint;
  readonly channel?: RatingChannel;
  readonly tags?: readonly string[];
}

/** Our channels by the names of the push. */
const CHANNELS: Readonly<Record<RatingChannel, string>> = {
  web: 'pc',
  mobile: 'mobile',
  qr: 'qr',
  tablet: 'pad',
  terminal: 'terminal',
  sms: 'sms',
};

/**
 * What the national rating push is told of a hall's cases and ratings: services by number, and behind each its rating.
 *
 * Acceptance is the first service of a case, its decision the second; a rating speaks of one of them. The push cannot be asked in
 * any form that a public source shows, and says `duplicate` of what it has (评价数据不可重复, 已存在该条服务信息), so what is in
 * doubt is sent again. It refuses a bad rating without a reason; the hall's log has the labels and, sealed, the words, so one
 * with words alone goes to a person. Of an item that a place made itself it is told nothing (`goesToNation`). Codes of labels (evalDetail) differ by province: ours are sent.
 */
export function nationalTellings({ area, department, itemCodeOf }: NationalPlace): Readonly<Record<string, Telling>> {
  const concerns = (notice: Notice) => goesToNation(itemCodeOf(receivedOf(notice).guide ?? ''));
  const service = (name: string, number: number, more: (notice: Notice) => object): Telling => ({
    route: 'service.push',
    concerns,
    tellsDuplicates: true,
    record: (notice) => ({
      caseNo: notice.fact.subject,
      itemCode: itemCodeOf(receivedOf(notice).guide ?? ''),
      area,
      department: { code: department },
      acceptedAt: beijing(acceptedOf(notice)),
      service: { name, number, at: beijing(notice.fact.at) },
      ...more(notice),
    }),
  });
  return {
    'case.accept': service('受理', 1, () => ({ status: 'accepted' })),
    'case.decide': service('办结', 2, ({ fact }) => ({ status: 'completed', completedAt: beijing(fact.at) })),
    'rating.give': {
      route: 'rating.push',
      concerns,
      tellsDuplicates: true,
      record: ({ fact, entry, history }) => {
        const { level, point, channel = 'web', tags = [] } = entry.event as Rated;
        const isDecided = point !== 'acceptance' && history.some(({ event }) => event.type === 'case.decide');
        return {
          caseNo: fact.subject,
          service: { number: isDecided ? 2 : 1 },
          number: 1,
          satisfaction: level,
          channel: CHANNELS[channel],
          ...(tags.length > 0 && { tags }),
          ratedAt: beijing(fact.at),
          default: false,
        };
      },
    },
  };
}

function acceptedOf({ history, fact }: Notice): string {
  return history.find(({ event }) => event.type === 'case.accept')?.at ?? fact.at;
}
