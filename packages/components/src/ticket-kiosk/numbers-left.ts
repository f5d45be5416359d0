import { type Business, businessesOf, type DepartmentBusiness } from '@banshi/core';
import type { KioskView } from './kiosk-view.ts';

/** For which of several businesses there is a number: for each, for some, for none. 余号. */
export type NumbersLeft = 'each' | 'some' | 'none';

/**
 * Returns for which of several businesses a number can be had now.
 *
 * 余号. As the board says it; where the board is not known there may be one for each, and the hall decides. Without network a
 * number that the machine holds is one that is left.
 */
export function numbersLeft(
  { reading, offlineDesk }: Pick<KioskView, 'reading' | 'offlineDesk'>,
  businesses: readonly Pick<Business, 'id'>[],
): NumbersLeft {
  const { full = [] } = reading.board.value ?? {};
  const without = businesses.filter(({ id }) => full.includes(id) && !offlineDesk.holds(id));
  if (without.length === 0) return 'each';
  return without.length < businesses.length ? 'some' : 'none';
}

/** Returns what a person may queue for: in the hall, at a department, for a matter. 可办业务. */
export function businessesFor(
  { reading }: Pick<KioskView, 'reading'>,
  department = '',
  matter = '',
): DepartmentBusiness[] {
  const [hall] = reading.hall.value ?? [];
  return (hall ? businessesOf(hall) : []).filter((one) =>
    matter ? one.guides.includes(matter) : !department || one.department === department,
  );
}

/** Whether one of several businesses can be booked. 可预约. */
export function canBook(businesses: readonly Business[]): boolean {
  return businesses.some(({ slots }) => slots?.length);
}
