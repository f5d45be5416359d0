import type { DayClosing, IsoDate, Reconciliation } from '@banshi/core';
import type { LogEvent } from '@banshi/core/log';

/** Signs the entries that no machine accepts: they only keep two from doing the same thing at once. */
export const HALL_VERSION = 'hall@1';

/** A place of a slot was taken or given back. 预约名额. The person's own stream says the same. */
export interface SlotChanged extends LogEvent {
  readonly type: 'slot.take' | 'slot.free';
  /** 预约号. */
  readonly appointment: string;
}

/**
 * Returns the stream that the places of one slot go through.
 *
 * 时段名额的事件流. Two who want the last place compare it.
 */
export function slotStream(day: IsoDate, business: string, from: string): string {
  return `slot/${day}/${business}/${from}`;
}

/**
 * Returns the stream that one person's appointments of one business and day go through.
 *
 * 预约人的事件流.
 */
export function bookingStream(day: IsoDate, holder: string, business: string): string {
  return `booking/${day}/${holder}/${business}`;
}

/** A person serves at a window from now on. 当班. The window's own stream says the same. */
export interface DutyTaken extends LogEvent {
  readonly type: 'duty.take';
  readonly window: string;
}

/**
 * Returns the stream that one person's windows of a day go through.
 *
 * 当班的事件流. Nobody stands in at two windows, whoever asks for them at once.
 */
export function dutyStream(day: IsoDate, staff: string): string {
  return `duty/${day}/${staff}`;
}

/** A ticket machine was given numbers. 号段. */
export interface LeaseGiven extends LogEvent {
  readonly type: 'lease.give';
  readonly business: string;
  readonly day: IsoDate;
  readonly numbers: readonly string[];
  /** 前面等候人数. */
  readonly ahead: number;
}

/** What a ticket machine had handed out. 离线对账. */
export interface LeaseReconciled extends LogEvent {
  readonly type: 'lease.reconcile';
  /** 排队号, by id. */
  readonly tickets: readonly string[];
  readonly refused: Reconciliation['refused'];
}

/** Returns the stream of a block of numbers. 号段的事件流. */
export function leaseStream(lease: string): string {
  return `lease/${lease}`;
}

/** A day ended. 日终结转. */
export interface DayClosed extends LogEvent, DayClosing {
  readonly type: 'day.close';
}

/** Returns the stream of the closings of a day. 日终结转的事件流. */
export function dayStream(day: IsoDate): string {
  return `day/${day}`;
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
