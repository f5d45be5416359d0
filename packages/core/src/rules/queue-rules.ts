import type { LocalQueueRules, QueueRules } from '../model/queue-rules.ts';

/**
 * How a hall queues where it says nothing else.
 *
 * 默认排队规则. No national standard fixes these numbers (GB/T 36112-2018 names a queue system and no limits), so each is a
 * parameter. Read in systems of halls: the order, the marks, one waiting ticket per person and business, slots that
 * close ten minutes before they begin, five workdays ahead, a passed number that is void. Common practice without a
 * source found: three calls, and three others before a ticket that is let in again. Priority: 军人依法优先 (退役军人保障法),
 * 无障碍环境建设法 40 for old and disabled people. Ten minutes away with a contact left: the halls' own service rules. One
 * window at a time for who stands in: an assumption.
 */
export const defaultQueueRules: QueueRules = {
  order: ['called', 'priority', 'urgent', 'transferred', 'appointment', 'time'],
  numbering: { digits: 3, last: 999, appointmentMark: 'Y', mostLeased: 30 },
  priorities: [
    { id: 'military', name: '军人、退役军人和烈属', proof: '有效证件' },
    { id: 'disabled', name: '残疾人', proof: '残疾人证' },
    { id: 'elderly', name: '老年人', proof: '身份证' },
  ],
  missed: { policy: 'void', maxCalls: 3, leastCalls: 1, after: 3, times: 2, reasonRequired: false },
  appointments: { workdaysAhead: 5, sameDay: true, closesBefore: 10, checkInBefore: 30 },
  windows: {
    start: 'open',
    leaveMinutes: 10,
    mostCovered: 1,
    pauseReasons: ['临时休息', '设备故障', '内部会议', '业务处理'],
  },
};

/**
 * Returns the rules of a hall: what it says itself, and the defaults for the rest.
 *
 * 本地排队规则.
 *
 * @example
 * queueRulesOf({ queue: { missed: { policy: 'requeueTail' } } }).missed.maxCalls // => 3
 * queueRulesOf({}).windows.leaveMinutes // => 10
 */
export function queueRulesOf({ queue = {} }: { readonly queue?: LocalQueueRules }): QueueRules {
  return {
    order: queue.order ?? defaultQueueRules.order,
    numbering: { ...defaultQueueRules.numbering, ...queue.numbering },
    priorities: queue.priorities ?? defaultQueueRules.priorities,
    missed: { ...defaultQueueRules.missed, ...queue.missed },
    appointments: { ...defaultQueueRules.appointments, ...queue.appointments },
    windows: { ...defaultQueueRules.windows, ...queue.windows },
  };
}
