import type { IsoInstant } from '../model/iso-date.ts';

/** What the log says of one window on one day: what {@link windowMachine} accepts. 窗口事件. */
export type WindowEvent =
  /** 开窗. */
  | { readonly type: 'window.open'; readonly staff: string; readonly covering?: true }
  /** 叫号. Written together with the call of the ticket. */
  | { readonly type: 'window.call'; readonly ticket: string }
  /** 暂停服务. */
  | { readonly type: 'window.pause'; readonly reason: string }
  /** 短时离岗. */
  | { readonly type: 'window.leave'; readonly contact: string; readonly backAt: IsoInstant }
  /** 恢复服务. */
  | { readonly type: 'window.resume' }
  /** AB岗补位. */
  | { readonly type: 'window.handOver'; readonly staff: string; readonly covering?: true }
  /** 关窗. */
  | { readonly type: 'window.close' };
