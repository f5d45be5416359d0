import type { AppointmentRules } from '../model/queue-rules.ts';
import type { SlotTime } from '../model/appointment.ts';

/**
 * Returns the clock time from when a person with an appointment may check in, that day.
 *
 * 可签到时刻.
 *
 * @example
 * checkInFrom({ checkInBefore: 30 }, { from: '13:30' }) // => '13:00'
 * checkInFrom({ checkInBefore: 45 }, { from: '00:30' }) // => '00:00'
 */
export function checkInFrom(
  { checkInBefore }: Pick<AppointmentRules, 'checkInBefore'>,
  { from }: Pick<SlotTime, 'from'>,
): string {
  const [hours = 0, minutes = 0] = from.split(':').map(Number);
  const at = Math.max(hours * 60 + minutes - checkInBefore, 0);
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
