import type { QueueFigures, ServiceFigures, TimeFigures } from '@banshi/core';

const times = (count: number, mean: number): TimeFigures =>
  count === 0 ? { count } : { count, mean, median: mean * 0.8, p90: mean * 2 };

/** What some tickets did: most were served, one in eight was missed, one in twelve cancelled. */
export function someService(taken: number, overrides: Partial<ServiceFigures> = {}): ServiceFigures {
  const missed = Math.floor(taken / 8);
  const cancelled = Math.floor(taken / 12);
  const served = Math.max(taken - missed - cancelled - 2, 0);
  const over = served + missed + cancelled;
  return {
    taken,
    served,
    missed,
    cancelled,
    ...(over > 0 && { abandonment: (missed + cancelled) / over }),
    waiting: times(served + missed, 690),
    way: times(served, 41),
    service: times(served, 516),
    estimate: { count: served, ...(served > 0 && { bias: -36 }), inRange: Math.floor(served * 0.8) },
    ...overrides,
  };
}

/** A day of {@link aHall}: a hole at noon, a window that called nobody, and a business of two. */
export function aQueueDay(overrides: Partial<QueueFigures> = {}): QueueFigures {
  return {
    day: '2026-11-23',
    total: someService(123),
    businesses: { health: someService(119), civil: someService(4) },
    windows: { 1: someService(110, { taken: 0 }) },
    hours: {
      '08': someService(12),
      '09': someService(48),
      '10': someService(33),
      '11': someService(14),
      '13': someService(12),
      '14': someService(4),
    },
    ...overrides,
  };
}
