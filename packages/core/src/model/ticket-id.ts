import { businessesOf, type ServiceHall } from './hall.ts';
import type { IsoDate } from './iso-date.ts';
import { printedNumber } from './printed-number.ts';

/**
 * Returns the id of a ticket from the number that is printed on it; nothing where no business of the hall gives out such a number.
 *
 * 排队号标识. A mark in front (预约 Y) is no part of it. Small letters, full-width ones, blanks and hyphens pass, as people type them.
 *
 * @example
 * const hall = { departments: [{ id: 'labour', name: '劳动保障', prefix: 'B', guides: [] }] }
 * ticketIdOf(hall, '2026-11-23', 'B003') // => '2026-11-23/B003'
 * ticketIdOf(hall, '2026-11-23', ' ｙｂ-003 ') // => '2026-11-23/B003'
 * ticketIdOf(hall, '2026-11-23', 'C003') // => undefined
 */
export function ticketIdOf(hall: Pick<ServiceHall, 'departments'>, day: IsoDate, number: string): string | undefined {
  const [, letters = '', figures = ''] = /^(\D*)(\d+)$/.exec(printedNumber(number)) ?? [];
  const prefixes = businessesOf(hall)
    .map(({ prefix }) => prefix)
    .filter((prefix) => letters.endsWith(prefix.toUpperCase()))
    .sort((one, other) => other.length - one.length);
  return figures && prefixes[0] !== undefined ? `${day}/${prefixes[0]}${figures}` : undefined;
}
