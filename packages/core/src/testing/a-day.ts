import { businessesOf, type Business, type ServiceHall } from '../model/hall.ts';
import { atClockTime, type IsoDate, type IsoInstant } from '../model/iso-date.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

/** One person who comes, and how it will go. 到厅办事人. */
export interface PlannedVisit {
  /** 到厅时刻. */
  readonly at: IsoInstant;
  /** Counts the people of the day from 0. */
  readonly person: number;
  readonly guide: string;
  /** 优先事由. */
  readonly priority?: string;
  /** When the slot begins that was booked before the day began. 预约时段. */
  readonly slot?: string;
  /** After so many seconds without a call the person gives the ticket back. 等候耐心. */
  readonly patience: number;
  /** Does not come when called. 叫号未到. */
  readonly absent: boolean;
  /** Seconds from the call to the window. 到窗时间. */
  readonly way: number;
  /** Seconds at the window. 办理时间. */
  readonly service: number;
  /** What the visit comes to. 办理去向. */
  readonly ending: 'finish' | 'hold' | 'transfer';
}

/** A time in which a window does not call. 窗口中断. */
export interface PlannedBreak {
  readonly at: IsoInstant;
  readonly until: IsoInstant;
  readonly kind: 'pause' | 'leave' | 'handOver';
  /** 暂停事由, or 离岗联系方式. */
  readonly words: string;
}

/** One simulated working day of a hall. 模拟工作日. */
export interface DayPlan {
  readonly day: IsoDate;
  readonly opensAt: IsoInstant;
  /** No more numbers from here on; who waits is served. 停止取号. */
  readonly closesAt: IsoInstant;
  /** In the order of their coming. */
  readonly visits: readonly PlannedVisit[];
  /** By window. */
  readonly breaks: Readonly<Record<string, readonly PlannedBreak[]>>;
}

/** What a day is planned from. 模拟工作日参数. */
export interface DayOptions {
  readonly day: IsoDate;
  readonly seed: number;
  /** How many come. @default 40 for each window */
  readonly visits?: number;
  /** How long a visit takes at the window on the average, in seconds. @default 480 */
  readonly service?: number;
  /** @default '09:00' */
  readonly opens?: string;
  /** @default '17:00' */
  readonly closes?: string;
  /** Without any break. @default false */
  readonly unbroken?: boolean;
}

/** How many come in each hour, the first beginning with the opening: a rush in the morning, a lull at noon. */
const RUSH = [1.5, 1.9, 1.1, 0.45, 0.6, 1.4, 1.1, 0.5];
const MINUTE = 60;

/**
 * Returns a working day of a hall: who comes when, who does not come when called, which window pauses.
 *
 * 模拟工作日. The same seed makes the same day. Every figure in it is made up to be plausible; none was measured in a hall.
 */
export function aDay(hall: ServiceHall, options: DayOptions): DayPlan {
  const { day, seed, service = 480, opens = '09:00', closes = '17:00', unbroken = false } = options;
  const random = seededRandom(seed);
  const [begin, end] = [opens, closes].map((time) => atClockTime(day, time).getTime()) as [number, number];
  const count = options.visits ?? hall.windows.length * 40;
  const businesses = businessesOf(hall).filter(({ guides }) => guides.length > 0);
  const popular = businesses.map((business) => [business, random.length(1, 0.5)] as const);
  const mean = new Map(businesses.map(({ id }) => [id, random.length(service, 0.25)]));
  const visits = arrivals(random, begin, end, count).map((at, person) => {
    const business = random.choose(popular);
    return aVisit(random, { at, person, business, service: mean.get(business.id)! });
  });
  const breaks = hall.windows.map(({ id }) => [id, unbroken ? [] : breaksOf(random, begin, end)] as const);
  return {
    day,
    opensAt: instant(begin),
    closesAt: instant(end),
    visits,
    breaks: Object.fromEntries(breaks),
  };
}

interface VisitParts {
  readonly at: number;
  readonly person: number;
  readonly business: Business;
  readonly service: number;
}

function aVisit(random: SeededRandom, { at, person, business, service }: VisitParts): PlannedVisit {
  const priority = random.choose([
    [undefined, 0.94],
    ['elderly', 0.04],
    ['military', 0.01],
    ['disabled', 0.01],
  ]);
  const later = (business.slots ?? []).filter(
    ({ from }) => at < timeOn(at, from) && timeOn(at, from) < at + 25 * 60_000,
  );
  const slot = later.length > 0 && random.happens(0.3) ? later[0]!.from : undefined;
  return {
    at: instant(at),
    person,
    guide: random.choose(business.guides.map((guide) => [guide, 1])),
    ...(priority !== undefined && { priority }),
    ...(slot !== undefined && { slot }),
    patience: random.length(75 * MINUTE, 0.5),
    absent: random.happens(0.04),
    way: random.length(25, 0.5),
    service: Math.max(random.length(service, 0.7), 20),
    ending: random.choose([
      ['finish', 0.94],
      ['hold', 0.03],
      ['transfer', 0.03],
    ]),
  };
}

/** When people come: at random, at a rate that changes by the hour. */
function arrivals(random: SeededRandom, begin: number, end: number, count: number): number[] {
  const slice = (end - begin) / RUSH.length;
  const total = RUSH.reduce((sum, weight) => sum + weight, 0);
  const times: number[] = [];
  for (const [index, weight] of RUSH.entries()) {
    const rate = (count * weight) / total / slice;
    const from = begin + index * slice;
    for (let at = from + random.interval(rate); at < from + slice; at += random.interval(rate)) times.push(at);
  }
  return times;
}

/** Lunch in turns, now and then a pause, and a leave that at times lasts too long. */
function breaksOf(random: SeededRandom, begin: number, end: number): PlannedBreak[] {
  const breaks: PlannedBreak[] = [];
  const add = (from: number, minutes: number, kind: PlannedBreak['kind'], words: string) => {
    breaks.push({ at: instant(from), until: instant(from + minutes * 60_000), kind, words });
  };
  const middle = (begin + end) / 2;
  if (random.happens(0.6)) add(middle + (random.next() - 0.5) * 5_400_000, 30, 'pause', '午间轮休');
  else add(middle, 40, 'handOver', '');
  if (random.happens(0.5))
    add(begin + random.next() * (middle - begin) * 0.8, 4 + random.next() * 9, 'leave', '分机 8012');
  if (random.happens(0.3)) add(middle + 5_400_000 + random.next() * 3_600_000, 12, 'pause', '设备故障');
  return breaks.sort((one, other) => (one.at < other.at ? -1 : 1));
}

function timeOn(at: number, clock: string): number {
  const day = new Date(at + 8 * 3_600_000).toISOString().slice(0, 10) as IsoDate;
  return atClockTime(day, clock).getTime();
}

function instant(at: number): IsoInstant {
  return new Date(at).toISOString();
}
