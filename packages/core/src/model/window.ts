import type { IsoInstant } from './iso-date.ts';

/**
 * Where a window stands.
 *
 * 窗口状态. `away` is the short leave of a post that comes back (离岗); `paused` has a reason and no end (暂停服务).
 */
export const WINDOW_STATES = [
  'open', // 服务中
  'paused', // 暂停服务
  'away', // 短时离岗
  'closed', // 未开放
] as const;

/** One of {@link WINDOW_STATES}. 窗口状态. */
export type WindowServiceState = (typeof WINDOW_STATES)[number];

/** A window of the day as every screen may see it. 窗口现状. */
export interface WindowRecord {
  /** 窗口号. */
  readonly window: string;
  readonly state: WindowServiceState;
  /** Who serves, by staff number. 当班人员. */
  readonly staff?: string;
  /** Whoever serves stands in for the holder of the post. AB岗补位. */
  readonly covering?: true;
  /** Since when it stands so; absent before the first event of the day. */
  readonly since?: IsoInstant;
  /** 暂停事由. */
  readonly reason?: string;
  /** How the clerk who is away can be reached: an office extension or a place, never a private number. 离岗联系方式. */
  readonly contact?: string;
  /** When the clerk who is away is back; a pause meanwhile changes nothing in it. 应返岗时刻. */
  readonly backAt?: IsoInstant;
  /** That time has passed. 超时离岗. */
  readonly overdue?: true;
}
