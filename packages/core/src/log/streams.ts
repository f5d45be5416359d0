import type { RatingPoint } from '../model/rating.ts';
import type { IsoDate } from '../model/iso-date.ts';

/**
 * Returns the stream of a ticket.
 *
 * 排队号的事件流. The ticket's id already holds its day.
 *
 * @example
 * ticketStream('2026-11-23/A001') // => 'ticket/2026-11-23/A001'
 */
export function ticketStream(ticket: string): string {
  return `ticket/${ticket}`;
}

/**
 * Returns the stream of a case.
 *
 * 办件的事件流.
 *
 * @example
 * caseStream('2026112300001') // => 'case/2026112300001'
 */
export function caseStream(caseNumber: string): string {
  return `case/${caseNumber}`;
}

/**
 * Returns the stream of the rating of a case: apart from the case, so that rating it never meets a conflict.
 *
 * 评价的事件流. A visit and the acceptance of a case have keys of their own, see {@link ratingKey}.
 *
 * @example
 * ratingStream('2026112300001') // => 'rating/2026112300001'
 */
export function ratingStream(key: string): string {
  return `rating/${key}`;
}

/**
 * Returns what names the rating of a case, of its acceptance, or of a visit.
 *
 * 评价键.
 *
 * @example
 * ratingKey({ point: 'acceptance', caseNumber: '2026112300001' }) // => '2026112300001/acceptance'
 * ratingKey({ point: 'visit', ticket: '2026-11-23/A001' }) // => 'visit/2026-11-23/A001'
 */
export function ratingKey({
  point,
  caseNumber,
  ticket,
}: {
  readonly point: RatingPoint;
  readonly caseNumber?: string;
  readonly ticket?: string;
}): string {
  if (point === 'visit') return `visit/${ticket}`;
  return point === 'acceptance' ? `${caseNumber}/acceptance` : `${caseNumber}`;
}

/**
 * Returns the stream of what follows a bad rating.
 *
 * 差评整改的事件流. It goes by the key of the rating.
 *
 * @example
 * rectificationStream('2026112300001') // => 'rectification/2026112300001'
 */
export function rectificationStream(id: string): string {
  return `rectification/${id}`;
}

/**
 * Returns the stream of a questionnaire, a suggestion or a complaint.
 *
 * 测评、意见、投诉的事件流.
 *
 * @example
 * letterStream('complaint', '20261123-7KQ2') // => 'complaint/20261123-7KQ2'
 */
export function letterStream(kind: 'questionnaire' | 'suggestion' | 'complaint', id: string): string {
  return `${kind}/${id}`;
}

/**
 * Returns the stream of a review meeting.
 *
 * 评议会的事件流.
 *
 * @example
 * meetingStream('20261123-7KQ2') // => 'meeting/20261123-7KQ2'
 */
export function meetingStream(id: string): string {
  return `meeting/${id}`;
}

/**
 * Returns the stream of a window on one day. Its calls go through it, so that two at once cannot both succeed.
 *
 * 窗口的事件流.
 *
 * @example
 * windowStream('2026-11-23', '3') // => 'window/2026-11-23/3'
 */
export function windowStream(day: IsoDate, window: string): string {
  return `window/${day}/${window}`;
}

/**
 * Returns the stream of an appointment.
 *
 * 预约的事件流.
 *
 * @example
 * appointmentStream('20261123A7K2M98') // => 'appointment/20261123A7K2M98'
 */
export function appointmentStream(id: string): string {
  return `appointment/${id}`;
}
