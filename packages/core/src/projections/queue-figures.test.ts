import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../test/queue-log.ts';
import { holderStream } from '../log/holder-took.ts';
import type { LogEntry, LogEvent } from '../log/log-store.ts';
import { ticketStream } from '../log/streams.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { WaitEstimate } from '../model/ticket.ts';
import { queueFigures } from './queue-figures.ts';

/** One visit: what was told, and how many seconds each part of it took. */
interface Visit {
  readonly hour: number;
  readonly told?: WaitEstimate | undefined;
  readonly wait: number;
  readonly way: number;
  readonly service: number;
  readonly end: 'served' | 'missed' | 'cancelled' | 'waiting';
}

const minutes = fc.integer({ min: 0, max: 40 });
const told = fc
  .tuple(minutes, minutes, minutes)
  .map((three) => three.sort((one, other) => one - other))
  .map(([low, typical, high]) => ({ low: low!, typical: typical!, high: high! }));
const seconds = fc.integer({ min: 0, max: 3000 });
const visit: fc.Arbitrary<Visit> = fc.record({
  hour: fc.integer({ min: 8, max: 16 }),
  told: fc.option(told, { nil: undefined }),
  wait: seconds,
  way: seconds,
  service: seconds,
  end: fc.constantFrom('served', 'missed', 'cancelled', 'waiting'),
});

function logOf(visits: readonly Visit[], on: IsoDate = day): LogEntry[] {
  const entries: LogEntry[] = [];
  visits.forEach(({ hour, told: estimate, wait, way, service, end }, index) => {
    const ticket = `${on}/A${String(index + 1).padStart(3, '0')}`;
    let [at, version] = [Date.parse(`${on}T${String(hour).padStart(2, '0')}:00:00+08:00`), 0];
    const write = (stream: string, event: LogEvent): void => {
      const when = { at: new Date(at).toISOString(), position: entries.length + 1 };
      const by = { role: 'clerk', id: 'c1' } as const;
      const under = { by, hall: 'h1', machine: 'ticket@1', ruleSet: 'national@1', command: `${entries.length}` };
      entries.push({ stream, version: ++version, ...when, ...under, event });
    };
    const change = (event: LogEvent & { window?: string }): void => write(ticketStream(ticket), event);
    const about = { department: 'health', guide: 'g1', matter: '护士执业注册', holder: 'h' };
    change({ type: 'ticket.take', number: ticket.slice(11), day: on, ...about } as LogEvent);
    // Two businesses of a joint case: it is written twice and was said once.
    for (const business of ['health', 'land'])
      write(holderStream(on, `h${index}`, business), {
        type: 'holder.take',
        ticket,
        ...(estimate && { estimate }),
      } as LogEvent);
    if (end === 'waiting') return;
    if (end === 'cancelled') return change({ type: 'ticket.cancel' });
    at += wait * 1000;
    change({ type: 'ticket.call', window: '1' });
    at += way * 1000;
    change({ type: end === 'missed' ? 'ticket.miss' : 'ticket.serve' });
    at += service * 1000;
    if (end === 'served') change({ type: 'ticket.finish' });
  });
  return entries;
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const timesOf = (values: readonly number[]) => {
  const sorted = values.toSorted((one, other) => one - other);
  const least = (share: number) => sorted.find((_, index) => index + 1 >= share * sorted.length - 1e-9)!;
  const count = values.length;
  return count === 0 ? { count } : { count, mean: sum(values) / count, median: least(0.5), p90: least(0.9) };
};

describe('the figures of a queue', () => {
  it('are those of a count by hand, for the hall and for each hour, and of no other day', () => {
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 25 }), fc.array(visit, { maxLength: 3 }), (visits, others) => {
        const { total, hours } = queueFigures([...logOf(visits), ...logOf(others, '2026-11-24')], day);
        const groups = new Map([[total, visits]]);
        for (const [hour, figures] of Object.entries(hours))
          groups.set(
            figures,
            visits.filter((one) => one.hour === Number(hour)),
          );
        expect(Object.keys(hours)).toHaveLength(new Set(visits.map(({ hour }) => hour)).size);
        for (const [figures, group] of groups) {
          const of = (end: Visit['end']) => group.filter((one) => one.end === end);
          const called = group.filter(({ end }) => end === 'served' || end === 'missed');
          const compared = called.flatMap(({ told: said, wait }) => (said ? [{ ...said, wait }] : []));
          const gone = of('missed').length + of('cancelled').length;
          const over = gone + of('served').length;
          const inRange = compared.filter(({ low, high, wait }) => low * 60 <= wait && wait < high * 60 + 60).length;
          const bias = sum(compared.map(({ typical, wait }) => typical * 60 - wait)) / compared.length;
          expect(figures).toEqual({
            taken: group.length,
            served: of('served').length,
            missed: of('missed').length,
            cancelled: of('cancelled').length,
            ...(over > 0 && { abandonment: gone / over }),
            waiting: timesOf(called.map(({ wait }) => wait)),
            way: timesOf(of('served').map(({ way }) => way)),
            service: timesOf(of('served').map(({ service }) => service)),
            estimate: { count: compared.length, ...(compared.length > 0 && { bias }), inRange },
          });
        }
      }),
    );
  });

  it('compares what a ticket said with its first wait alone', () => {
    const visits = logOf([
      { hour: 9, told: { low: 1, typical: 2, high: 3 }, wait: 60, way: 0, service: 0, end: 'served' },
    ]);
    const [taken, ...rest] = visits;
    const again = { ...rest.at(-1)!, event: { type: 'ticket.transfer', business: 'land', department: 'land' } };
    const call = { ...rest.at(-1)!, at: `${day}T05:00:00.000Z`, event: { type: 'ticket.call', window: '2' } };
    const { total } = queueFigures([taken!, ...rest.slice(0, -1), again, call], day);
    expect([total.waiting.count, total.estimate]).toEqual([2, { count: 1, bias: 60, inRange: 1 }]);
  });

  describe('of the service', () => {
    type Step = readonly [minutes: number, event: LogEvent & { window?: string }];
    const visitOf = (...steps: readonly Step[]) => {
      const [taken, ...rest] = logOf([{ hour: 9, wait: 0, way: 0, service: 0, end: 'missed' }]);
      const form = rest.at(-1)!;
      let at = Date.parse(taken!.at);
      const entries = steps.map(([minutes, event], index): LogEntry => {
        at += minutes * 60_000;
        return { ...form, version: index + 2, position: index + 2, at: new Date(at).toISOString(), event };
      });
      return queueFigures([taken!, ...entries], day);
    };
    const call = (window = '1'): Step => [1, { type: 'ticket.call', window }];
    const event = (minutes: number, type: string): Step => [minutes, { type }];
    const toLand: Step[1] & Record<string, string> = { type: 'ticket.transfer', business: 'land', department: 'land' };
    const once = (minutes: number) => {
      const seconds = minutes * 60;
      return { count: 1, mean: seconds, median: seconds, p90: seconds };
    };
    const held = [call(), event(1, 'ticket.serve'), event(5, 'ticket.hold')];
    const back = [event(30, 'ticket.resume'), event(1, 'ticket.serve')];

    it('are one time for a ticket that was held, without the time on hold, once it is over', () => {
      expect(visitOf(...held).total.service).toEqual({ count: 0 });
      expect(visitOf(...held, ...back).total.service).toEqual({ count: 0 });
      const { total, windows, businesses, hours } = visitOf(...held, ...back, event(10, 'ticket.finish'));
      for (const figures of [total, windows['1'], businesses['health'], hours['09']])
        expect(figures?.service).toEqual(once(15));
      expect(total.way.count).toBe(2);
      expect(visitOf(...held, event(9, 'ticket.miss')).total.service).toEqual(once(5));
    });

    it('are split among the windows and businesses that it went through, and one time for the hall', () => {
      const { total, windows, businesses } = visitOf(
        ...held,
        ...back,
        [10, toLand],
        call('2'),
        event(1, 'ticket.serve'),
        event(7, 'ticket.finish'),
      );
      expect(total.service).toEqual(once(22));
      expect([windows['1']?.service, windows['2']?.service]).toEqual([once(15), once(7)]);
      expect([businesses['health']?.service, businesses['land']?.service]).toEqual([once(15), once(7)]);
    });

    it('leave out what the end of the day had to end, and what went on when a clock was set back', () => {
      for (const end of [[event(9, 'ticket.close')], [...back, event(9, 'ticket.close')]])
        expect(visitOf(...held, ...end).total.service).toEqual({ count: 0 });
      const set = visitOf(...held, ...back, event(-2, 'ticket.finish')).total;
      expect([set.served, set.service]).toEqual([1, { count: 0 }]);
    });
  });

  it('measures nothing by a clock that was set back', () => {
    const [taken, ...rest] = logOf([
      { hour: 9, told: { low: 0, typical: 0, high: 0 }, wait: 0, way: 0, service: 0, end: 'served' },
    ]);
    const { total } = queueFigures([{ ...taken!, at: `${day}T02:00:00.000Z` }, ...rest], day);
    expect([total.served, total.waiting.count, total.estimate.count]).toEqual([1, 0, 0]);
  });
});
