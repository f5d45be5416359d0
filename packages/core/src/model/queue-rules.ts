/**
 * By what the order of a queue may be decided.
 *
 * 排队先后依据. `time` is the time of taking, then the number; it decides last whether it is named or not.
 */
export const QUEUE_RANKS = [
  'called', // 已叫号
  'greenChannel', // 绿色通道业务
  'priority', // 依法优先
  'urgent', // 急事急办
  'transferred', // 转办
  'appointment', // 预约时段已到
  'earlyAppointment', // 预约时段未到
  'time', // 取号先后
] as const;

/** One of {@link QUEUE_RANKS}. 排队先后依据. */
export type QueueRank = (typeof QUEUE_RANKS)[number];

/** A reason for which a person goes first. 优先事由. */
export interface PriorityGround {
  readonly id: string;
  /** As a ticket machine says it. */
  readonly name: string;
  /** What is shown at the window. 证明. */
  readonly proof?: string;
  /** Goes before the number, such as `V`; most grounds have none, since a number is read by everybody. 号码标记. */
  readonly mark?: string;
  /** From this age on it is granted unasked, by the birthday in the identity number. 起始年龄. */
  readonly fromAge?: number;
}

/** What becomes of a ticket that nobody came for. 过号处理: 作废, 顺延 N 号, 排到末尾. */
export const MISSED_POLICIES = ['void', 'requeueAfterN', 'requeueTail'] as const;

/** One of {@link MISSED_POLICIES}. 过号处理. */
export type MissedPolicy = (typeof MISSED_POLICIES)[number];

/** How tickets are numbered. 号码规则. A number is its mark, the prefix of its business, and figures. */
export interface NumberingRules {
  /** At least so many figures. 位数. */
  readonly digits: number;
  /**
   * The last number of a business and day; after it no more are given out, except to those who have booked. 每日限号.
   * A business may name its own (`lastNumber`).
   */
  readonly last: number;
  /** Goes before the number of an appointment. 预约标记. */
  readonly appointmentMark: string;
  /**
   * How many numbers a ticket machine may hold at once for when it loses the network; 0 is none. 离线号段.
   * What machines hold is given out already: under a small {@link last} let them hold few.
   */
  readonly mostLeased: number;
}

/** When a called person does not come. 过号规则. */
export interface MissedRules {
  readonly policy: MissedPolicy;
  /** How often a ticket may be called in all before it must be passed. 最多叫号次数. */
  readonly maxCalls: number;
  /** How often it must have been called before it may be passed. 过号前至少叫号次数. */
  readonly leastCalls: number;
  /** Behind how many it goes under `requeueAfterN`. */
  readonly after: number;
  /** How often it is let in again before it is void all the same. 最多顺延次数. */
  readonly times: number;
  /** Whether a clerk says why. 过号事由. */
  readonly reasonRequired: boolean;
}

/** When one can book and come. 预约规则. Which times there are stands with each business. */
export interface AppointmentRules {
  /** How many workdays ahead. 可预约天数. */
  readonly workdaysAhead: number;
  /** Whether one can book for today. 当日预约. */
  readonly sameDay: boolean;
  /** How many minutes before it begins a slot can be booked no more. 截止. */
  readonly closesBefore: number;
  /** How many minutes before it begins one can check in. 可提前签到. */
  readonly checkInBefore: number;
  /** How many minutes after it began one can still check in; absent: as long as it lasts. 迟到宽限. */
  readonly checkInAfter?: number;
}

/** How windows are manned. 窗口规则. */
export interface WindowRules {
  /** What a window is before anybody opened it that day. */
  readonly start: 'open' | 'closed';
  /** How many minutes a clerk may be away. 离岗时限. */
  readonly leaveMinutes: number;
  /** At how many windows at once a person may serve who stands in at one of them. 补位人员同时服务的窗口数. */
  readonly mostCovered: number;
  /** What a clerk can choose from; another reason may be written as well. 暂停事由. */
  readonly pauseReasons: readonly string[];
}

/**
 * Everything in which halls queue differently, as one plain object.
 *
 * 排队规则集. The defaults and their sources stand with `queueRules`.
 */
export interface QueueRules {
  /** The first that tells two tickets apart decides. 先后次序. */
  readonly order: readonly QueueRank[];
  readonly numbering: NumberingRules;
  /** The earlier in the list, the earlier its turn. 优先次序. */
  readonly priorities: readonly PriorityGround[];
  readonly missed: MissedRules;
  readonly appointments: AppointmentRules;
  readonly windows: WindowRules;
}

/** What one hall says otherwise than the defaults. 本地排队规则. */
export type LocalQueueRules = {
  readonly [TKey in keyof QueueRules]?: QueueRules[TKey] extends readonly unknown[]
    ? QueueRules[TKey]
    : Partial<QueueRules[TKey]>;
};
