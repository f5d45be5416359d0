import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../log/log-store.ts';
import type { WindowRecord } from '../model/window.ts';
import { applyToWindow } from '../projections/window-record.ts';
import { accept, replay, start } from './accept.ts';
import type { WindowEvent } from './window-event.ts';
import { windowMachine } from './window.machine.ts';

const open = { type: 'window.open', staff: 's1' } as const;
const call = { type: 'window.call', ticket: 't1' } as const;
const pause = { type: 'window.pause', reason: '设备故障' } as const;
const leave = { type: 'window.leave', contact: '分机 8012', backAt: '2026-11-23T02:10:00.000Z' } as const;
const resume = { type: 'window.resume' } as const;
const handOver = { type: 'window.handOver', staff: 's2', covering: true } as const;
const close = { type: 'window.close' } as const;
const events: readonly WindowEvent[] = [open, call, pause, leave, resume, handOver, close];
const at = (before: readonly WindowEvent[], begin: 'open' | 'closed' = 'open') =>
  replay(windowMachine, { window: '3', start: begin }, before);

describe('windowMachine', () => {
  it.each(['open', 'closed'] as const)('begins the day as the rules say: %s', (begin) => {
    expect(at([], begin).value).toBe(begin);
  });

  it.each<[string, readonly WindowEvent[]]>([
    ['closed', [close]],
    ['paused', [pause]],
    ['away', [leave]],
  ])('Q-11: calls nobody while it is %s', (_state, before) => {
    expect(accept(windowMachine, at(before), call)).toEqual({ ok: false, refusal: 'window-not-open' });
  });

  it('comes back into service, and forgets why it was not', () => {
    for (const before of [pause, leave]) {
      const { value, context } = at([open, before, resume]);
      expect([value, context.staff]).toEqual(['open', 's1']);
      expect([context.reason, context.contact, context.backAt]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('P7: serves again at once when the B person takes over', () => {
    for (const before of [[], [pause], [leave]]) {
      const { value, context } = at([open, ...before, handOver]);
      expect([value, context.staff, context.covering]).toEqual(['open', 's2', true]);
    }
  });

  it.each<[string, readonly WindowEvent[], WindowEvent]>([
    ['resumed while it serves', [], resume],
    ['paused while it is closed', [close], pause],
    ['left while it is closed', [close], leave],
    ['handed over while it is closed', [close], handOver],
    ['closed twice', [close], close],
  ])('is not %s', (_name, before, event) => {
    expect(accept(windowMachine, at(before), event)).toEqual({ ok: false, refusal: 'not-allowed-now' });
  });

  it('agrees with the record that screens see', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 12 }), (tried) => {
        let snapshot = start(windowMachine, { window: '3', start: 'open' });
        let record: WindowRecord = { window: '3', state: 'open' };
        for (const event of tried) {
          const acceptance = accept(windowMachine, snapshot, event);
          if (!acceptance.ok) continue;
          ({ snapshot } = acceptance);
          record = applyToWindow(record, { at: '2026-11-23T02:00:00.000Z', event } as unknown as LogEntry);
        }
        const { staff, covering, reason, contact, backAt } = snapshot.context;
        expect(record.state).toBe(snapshot.value);
        expect([record.staff, record.covering, record.reason, record.contact, record.backAt]).toEqual([
          staff,
          covering,
          reason,
          contact,
          backAt,
        ]);
      }),
    );
  });
});
