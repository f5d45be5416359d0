import { describe, expect, it } from 'vitest';
import { day, Log, viewer } from '../../test/queue-log.ts';
import { windowStream } from '../log/streams.ts';
import { addTurn, expectedTurn } from './turn-pace.ts';
import { waitEstimates } from './wait-estimates.ts';

const view = viewer(new Date('2026-11-23T01:00:30Z'));
const typical = (log: Log) => Object.values(waitEstimates(log.queue, view).businesses).map((one) => one.typical);

describe('the waiting estimate', () => {
  it('is nothing where a window is free', () => {
    expect(waitEstimates(new Log().queue, view).businesses).toEqual({
      health: { typical: 0, low: 0, high: 0 },
      land: { typical: 0, low: 0, high: 0 },
    });
  });

  it('is absent where no window serves', () => {
    const log = new Log();
    log.append(windowStream(day, 'w1'), { type: 'window.close' });
    log.append(windowStream(day, 'w2'), { type: 'window.pause', reason: '设备故障' });
    log.take('health', 'p1');
    const { businesses, tickets } = waitEstimates(log.queue, view);
    expect([businesses, tickets.size]).toEqual([{}, 0]);
  });

  it('counts a window in that is back in a moment', () => {
    const log = new Log();
    log.append(windowStream(day, 'w1'), { type: 'window.close' });
    log.append(windowStream(day, 'w2'), { type: 'window.leave', contact: '8012', backAt: '2026-11-23T01:06:30.000Z' });
    expect(typical(log)).toEqual([6, 6]);
  });

  it('grows with the line, in both businesses of windows that serve both', () => {
    const log = new Log();
    for (let person = 0; person < 6; person += 1) log.take('health', `p${person}`);
    expect(typical(log)).toEqual([24, 24]);
    log.append(windowStream(day, 'w2'), { type: 'window.close' });
    expect(typical(log)).toEqual([48, 48]);
  });

  it('says to each who waits what the rules make of it: who goes first waits less', () => {
    const log = new Log();
    const plain = ['p1', 'p2', 'p3', 'p4'].map((person) => log.take('land', person));
    const first = log.take('land', 'p5', day, { priority: 'military' });
    const { tickets } = waitEstimates(log.queue, view);
    expect([first, ...plain].map((id) => tickets.get(id)?.typical)).toEqual([0, 0, 8, 8, 16]);
  });

  it('keeps a ticket for the window it was sent to', () => {
    const log = new Log();
    const sent = log.take('land', 'p1');
    log.change(sent, { type: 'ticket.call', window: 'w1' });
    log.change(sent, { type: 'ticket.transfer', business: 'land', department: 'land', onlyWindow: 'w2' });
    log.change(log.take('land', 'p2'), { type: 'ticket.call', window: 'w2' });
    expect(waitEstimates(log.queue, view).tickets.get(sent)?.typical).toBeGreaterThan(5);
  });

  it('has a range around what is typical, the narrower the more turns were measured', () => {
    const width = (turns: number) => {
      const log = new Log();
      for (let person = 0; person < 12; person += 1) log.take('health', `p${person}`);
      let pace: ReturnType<typeof addTurn> | undefined;
      for (let turn = 0; turn < turns; turn += 1) pace = addTurn(pace, turn % 2 ? 240 : 720);
      const queue = { ...log.queue, pace: pace ? { health: pace } : {} };
      const { low, typical: middle, high } = waitEstimates(queue, view).businesses['health']!;
      expect([low < middle, middle < high]).toEqual([true, true]);
      return high - low;
    };
    expect(width(100)).toBeLessThan(width(0));
  });
});

describe('the pace of a business', () => {
  it('is learnt from tickets that leave their window, held ones among them', () => {
    const log = new Log();
    const id = log.take('land', 'p1');
    for (const event of [
      { type: 'ticket.call', window: 'w1' },
      { type: 'ticket.serve' },
      { type: 'ticket.hold' },
      { type: 'ticket.resume' },
      { type: 'ticket.finish' },
    ] as const)
      log.change(id, event);
    expect(log.queue.pace['land']).toMatchObject({ count: 1, mean: 2 });
  });

  it('agrees with mean and variance worked out at once', () => {
    const seconds = [100, 300, 200, 800];
    const pace = seconds.reduce<ReturnType<typeof addTurn> | undefined>(addTurn, undefined)!;
    expect([pace.count, pace.mean, pace.squares]).toEqual([4, 350, 290_000]);
    expect(expectedTurn(pace).weight).toBe(9);
  });
});
