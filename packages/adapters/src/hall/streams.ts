import type { IsoDate } from '@banshi/core';
import type { LogEvent } from '@banshi/core/log';

/** Signs the entries that no machine accepts: they only keep two from doing the same thing at once. */
export const HALL_VERSION = 'hall@1';

/** A person took a ticket of a department. 取号人. Written together with the ticket. */
export interface HolderTook extends LogEvent {
  readonly type: 'holder.take';
  readonly ticket: string;
  /** 前面等候人数, as the ticket said. */
  readonly ahead: number;
}

/** A window called a ticket. 窗口叫号. Written together with the call. */
export interface WindowCalled extends LogEvent {
  readonly type: 'window.call';
  readonly ticket: string;
}

/**
 * Returns the stream that one person's tickets of one department and day go through.
 *
 * 取号人的事件流. Two takes at once compare it, so only one of them succeeds.
 */
export function holderStream(day: IsoDate, holder: string, department: string): string {
  return `holder/${day}/${holder}/${department}`;
}

/**
 * Returns the stream that the calls of one window and day go through.
 *
 * 窗口的事件流. Two calls at once compare it, so a window never has two tickets in hand.
 */
export function windowStream(day: IsoDate, window: string): string {
  return `window/${day}/${window}`;
}

/** Somebody who oversees looked at who rated or complained. 查看联系方式. */
export interface ContactRead extends LogEvent {
  readonly type: 'contact.read';
  /** The stream of the bad rating or the complaint. */
  readonly of: string;
}

/**
 * Returns the stream that the looks at one contact go through.
 *
 * 查看联系方式的事件流.
 */
export function disclosureStream(of: string): string {
  return `disclosure/${of}`;
}

/** The papers that a visit brought became a case. 收件登记. Written together with the receipt. */
export interface FilingBegun extends LogEvent {
  readonly type: 'filing.begin';
  readonly caseNumber: string;
}

/**
 * Returns the stream that the receipts for one ticket go through.
 *
 * 收件登记的事件流. Two receipts at once compare it, so one visit never becomes two cases.
 */
export function filingStream(ticket: string): string {
  return `filing/${ticket}`;
}
