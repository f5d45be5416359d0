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
 * 评价的事件流.
 *
 * @example
 * ratingStream('2026112300001') // => 'rating/2026112300001'
 */
export function ratingStream(caseNumber: string): string {
  return `rating/${caseNumber}`;
}
