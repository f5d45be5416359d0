import type { QueueBoard, ServiceHall, TicketRecord } from '../packages/core/src/index.ts';

const WINDOWS = 60;
const BUSINESSES = 20;
const WAITING = 1000;
const BEGIN = Date.parse('2026-11-23T01:00:00Z');

/** A hall of sixty windows and twenty departments. */
export const bigHall: ServiceHall = {
  id: 'big',
  name: '某市政务服务中心',
  departments: Array.from({ length: BUSINESSES }, (_, index) => ({
    id: `d${index}`,
    name: `第 ${index + 1} 业务`,
    prefix: String.fromCodePoint(65 + index),
    guides: [],
  })),
  windows: Array.from({ length: WINDOWS }, (_, index) => ({
    id: String(index + 1),
    name: '综合窗口',
    departments: [],
  })),
};

const instant = (step: number): TicketRecord['takenAt'] => new Date(BEGIN + step * 5000).toISOString();

/** The ticket that is called at one step, at the window whose turn it is. */
function ticketOf(step: number, state: TicketRecord['state']): TicketRecord {
  const number = `${String.fromCodePoint(65 + (step % BUSINESSES))}${String(step % 1000).padStart(3, '0')}`;
  return {
    id: `2026-11-23/${number}-${step}`,
    number,
    day: '2026-11-23',
    business: `d${step % BUSINESSES}`,
    department: `d${step % BUSINESSES}`,
    guide: 'g',
    matter: '某事项',
    state,
    takenAt: instant(0),
    calledAt: instant(step),
    calls: 1,
    window: String((step % WINDOWS) + 1),
    version: 2,
  };
}

/** What the hall shows after so many calls: a thousand wait, each step calls one, and those before are being served. */
export function boardAt(step: number): QueueBoard {
  const latest = Array.from({ length: Math.min(step, WINDOWS - 4) }, (_, back) => step - back);
  const serving = latest.map((one, back) => ticketOf(one, back < 3 ? 'called' : 'serving'));
  return {
    day: '2026-11-23',
    serving,
    calls: serving.map(({ id, number, window, calledAt }) => ({
      ticket: id,
      number,
      window: window!,
      at: calledAt!,
      count: 1,
    })),
    missed: Array.from({ length: 8 }, (_, index) => ticketOf(step + 300 + index, 'missed').number),
    waiting: Object.fromEntries(
      bigHall.departments.map(({ id }, index) => [id, WAITING / BUSINESSES + ((step + index) % 3)]),
    ),
    estimates: Object.fromEntries(
      bigHall.departments.map(({ id }, index) => [id, { typical: 30, low: 20 + ((step + index) % 5), high: 45 }]),
    ),
    next: Array.from({ length: 8 }, (_, index) => ticketOf(step + 1 + index, 'waiting')),
    windows: bigHall.windows.map(({ id }, index) =>
      index % 20 === 6 ? { window: id, state: 'paused', reason: '内部会议' } : { window: id, state: 'open' },
    ),
  };
}
