import { type HallGateway, queueRulesOf, toIsoDate } from '@banshi/core';
import { queueViewer } from '@banshi/core/projections';
import { nationalRatingRules, nationalRuleSet } from '@banshi/core/rules';
import { chinaCalendar } from '@banshi/core/time';
import { createClaims } from './claims.ts';
import { codeOf, statusOf } from './answer.ts';
import { createAttempts } from './attempts.ts';
import { createCaseShelf } from './case-shelf.ts';
import { checkHall } from './check-hall.ts';
import type { HallContext } from './command-rule.ts';
import { createDayLog } from './day-log.ts';
import { createDayTurn } from './day-turn.ts';
import { createGateway } from './gateway.ts';
import { createGuideShelf } from './guide-shelf.ts';
import type { Hall, HallOptions } from './hall-options.ts';
import { createHallView } from './hall-view.ts';
import { createLive, type Live } from './live.ts';
import { createRoutes } from './routes.ts';
import { createSeal } from './seal.ts';
import { readTopic } from './topics.ts';
import { createWaits } from './waits.ts';
import { createVault } from './vault.ts';

const HEARTBEAT = 15_000;
const KEPT_CASES = 1000;
/** Wrong codes for one ticket, and letters of one sender, in an hour. */
const MOST_ATTEMPTS = { most: 10, within: 3_600_000 };

/**
 * Starts a hall's own service on its log.
 *
 * 大厅服务. Several processes may run one hall on one log: whatever two of them want at once, one of them gets, and each
 * hears what the others did. A restart loses nothing, since everything shown is worked out from the log.
 *
 * @throws RangeError when the hall is described in a way that cannot work, or the secret is too short
 */
export function createHall(options: HallOptions): Hall {
  const { hall, guides, summaries, store, secret, log, now = () => new Date() } = options;
  const {
    calendar = chinaCalendar,
    ruleSet = nationalRuleSet,
    ratingRules = nationalRatingRules,
    hours,
    heartbeat = HEARTBEAT,
  } = options;
  checkHall(hall);
  const fault = (what: string) => (error: unknown) => {
    log?.({ what, status: statusOf('internal'), code: 'internal', milliseconds: 0, error });
  };
  const report = fault('live');

  const reportCase = fault('case');
  const view = createHallView(store, (entries) => live.changed(entries), { ...hall, ratingRules, report: reportCase });
  const cases = createCaseShelf(store, options.keptCases ?? KEPT_CASES);
  const day = createDayTurn({
    store,
    view,
    cases,
    now,
    hall: hall.id,
    ruleSet: `${ruleSet.id}@${ruleSet.version}`,
    report: reportCase,
  });
  const context: HallContext = {
    hall,
    guides: new Map(guides.map((guide) => [guide.id, guide])),
    store,
    view,
    seal: createSeal(secret),
    ruleSet,
    ratingRules,
    calendar,
    vault: createVault(secret),
    attempts: createAttempts({ ...MOST_ATTEMPTS, now: () => now().getTime() }),
    cases,
    day,
    dayLog: createDayLog(store),
    settings: options,
    rules: queueRulesOf(hall),
    openDays: { calendar, ...(hours && { hours }) },
    now,
    queueView: queueViewer(hall),
    waits: createWaits(),
    claims: createClaims(),
    outbox: options.outbox,
    caseView: (today) => ({ ruleSet, today, calendar }),
  };
  const live: Live = createLive({
    read: ({ topic, key, actor }) => readTopic(context, topic, key, actor),
    report,
    heartbeat,
  });
  const parts = { context, shelf: createGuideShelf(guides, summaries), live, report };
  const routes = createRoutes(parts, options);
  const leave = store.subscribe(() => void view.refresh().catch(report));

  // Whatever stands against it stands against the first request too, and is said there.
  const openToday = async () => day.turn(toIsoDate(now()));
  openToday().catch(() => {});

  return {
    fetch: async (request) => routes.fetch(request),
    gateway: (actor) => logged(createGateway(parts, actor), options),
    async close() {
      leave();
      live.close();
      await store.close();
    },
  };
}

/** The same gateway, with a line in the operator's log for each command. */
function logged(gateway: HallGateway, { log }: HallOptions): HallGateway {
  if (!log) return gateway;
  return {
    ...gateway,
    async run(name, input, options) {
      const began = performance.now();
      const milliseconds = () => performance.now() - began;
      try {
        const result = await gateway.run(name, input, options);
        log({ what: name, status: 200, milliseconds: milliseconds() });
        return result;
      } catch (error) {
        const code = codeOf(error);
        const fault = code === 'internal' && !options?.signal?.aborted;
        log({ what: name, status: statusOf(code), code, milliseconds: milliseconds(), ...(fault && { error }) });
        throw error;
      }
    },
  };
}
