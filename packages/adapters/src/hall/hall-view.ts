import type { Department } from '@banshi/core';
import type { LogEntry, LogStore } from '@banshi/core/log';
import {
  applyAllToBook,
  type AppointmentBook,
  applyToOpenCases,
  applyToQueue,
  createRatingTally,
  EMPTY_BOOK,
  EMPTY_QUEUE,
  noOpenCases,
  type OpenCases,
  type QueueState,
  type RatingTally,
} from '@banshi/core/projections';
import { nationalRatingRules, type RatingRuleSet } from '@banshi/core/rules';
import { createLedgers, type Ledgers } from './ledgers.ts';

/** What the log says now of the queue and the open cases. */
export interface HallView {
  readonly queue: QueueState;
  readonly cases: OpenCases;
  /** 好差评统计. */
  readonly ratings: RatingTally;
  /** 台账. */
  readonly ledgers: Ledgers;
  readonly book: AppointmentBook;
  /** Resolves once everything that was appended before the call is in the view, whichever process appended it. */
  refresh(): Promise<void>;
}

/** What a view counts by. */
export interface HallViewParts {
  readonly departments?: readonly Department[];
  /** @default nationalRatingRules */
  readonly ratingRules?: RatingRuleSet;
  /** Told of a case that cannot be replayed: it is in no list, and everything else goes on. */
  readonly report?: (error: unknown) => void;
}

const PAGE = 1000;

/**
 * Returns the projections of a hall, empty until the first refresh.
 *
 * 大厅视图. It starts from the first entry of the log, so a restart loses nothing; `changed` hears of every entry once.
 */
export function createHallView(
  store: LogStore,
  changed: (entries: readonly LogEntry[]) => void,
  { departments = [], ratingRules = nationalRatingRules, report = () => {} }: HallViewParts = {},
): HallView {
  let queue = EMPTY_QUEUE;
  let cases: OpenCases = noOpenCases;
  const ratings = createRatingTally(ratingRules, departments);
  const ledgers = createLedgers(ratingRules.batch);
  let book = EMPTY_BOOK;
  let position = 0;
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;

  async function readNews(): Promise<void> {
    for (;;) {
      const news = await store.readAll(position, PAGE);
      queue = news.reduce(applyToQueue, queue);
      cases = withCases(cases, news, report);
      for (const entry of news) {
        ratings.add(entry);
        ledgers.add(entry);
      }
      book = applyAllToBook(book, news);
      position = news.at(-1)?.position ?? position;
      if (news.length > 0) changed(news);
      if (news.length < PAGE) return;
    }
  }

  /** A refresh under way may have read too early for this caller; the one after it has not begun, so many share it. */
  function refresh(): Promise<void> {
    if (!running) {
      running = readNews().finally(() => (running = undefined));
      return running;
    }
    following ??= running
      .catch(() => {})
      .then(() => {
        following = undefined;
        return refresh();
      });
    return following;
  }

  return {
    get queue() {
      return queue;
    },
    get cases() {
      return cases;
    },
    ratings,
    ledgers,
    get book() {
      return book;
    },
    refresh,
  };
}

/** A damaged or forged case must not close the hall: it is taken out, and the others are read without it. */
function withCases(open: OpenCases, news: readonly LogEntry[], report: (error: unknown) => void): OpenCases {
  try {
    return applyToOpenCases(open, news);
  } catch {
    let next = open;
    for (const stream of new Set(news.map((entry) => entry.stream))) {
      const own = news.filter((entry) => entry.stream === stream);
      try {
        next = applyToOpenCases(next, own);
      } catch (error) {
        report(error);
        const caseNumber = stream.slice('case/'.length);
        next = { ...next, cases: new Map([...next.cases].filter(([number]) => number !== caseNumber)) };
      }
    }
    return next;
  }
}
