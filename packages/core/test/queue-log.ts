import type { HallEntry } from '../src/log/hall-event.ts';
import { ticketStream } from '../src/log/streams.ts';
import { accept, start } from '../src/machines/accept.ts';
import type { TicketChange, TicketTaken } from '../src/machines/ticket-event.ts';
import { ticketMachine } from '../src/machines/ticket.machine.ts';
import type { ServiceHall } from '../src/model/hall.ts';
import type { IsoDate } from '../src/model/iso-date.ts';
import type { TicketRecord } from '../src/model/ticket.ts';
import { queueViewer } from '../src/projections/queue-view.ts';
import { nextSequence } from '../src/projections/queue-views.ts';
import { applyToQueue, EMPTY_QUEUE, type QueueState } from '../src/projections/queue.ts';
import { ticketRecord } from '../src/projections/ticket-record.ts';

/** Two businesses, and two windows for both. */
export const HALL: ServiceHall = {
  id: 'h1',
  name: '',
  departments: [
    { id: 'health', name: '', prefix: 'A', guides: [] },
    { id: 'land', name: '', prefix: 'B', guides: [] },
  ],
  windows: [
    { id: 'w1', name: '', departments: ['health', 'land'] },
    { id: 'w2', name: '', departments: ['health', 'land'] },
  ],
};
/** Its businesses. */
export const ids = ['health', 'land'];
/** The day on which its log is written. */
export const day = '2026-11-23';
/** How its queue is looked at. */
export const viewer = queueViewer(HALL);
/** At 9:31. */
export const view = viewer(new Date('2026-11-23T01:31:00Z'));
/** Its windows. */
export const [w1, w2] = view.windows as [(typeof view.windows)[0], (typeof view.windows)[0]];

/** A log that is written by taking tickets and trying out events on them. */
export class Log {
  queue: QueueState = EMPTY_QUEUE;
  readonly entries: HallEntry[] = [];
  #seconds = 0;

  take(department: string, holder: string, on: IsoDate = day, more: Partial<TicketTaken> = {}): string {
    const sequence = nextSequence(this.queue, department, on);
    const number = `${department === 'health' ? 'A' : 'B'}${String(sequence).padStart(3, '0')}`;
    const event = {
      type: 'ticket.take',
      number,
      day: on,
      department,
      guide: 'g1',
      matter: '护士执业注册',
      holder,
      ...more,
    } as const;
    this.append(ticketStream(`${on}/${number}`), event);
    return `${on}/${number}`;
  }

  /** Whether the machine accepted it. */
  change(id: string, event: TicketChange): boolean {
    const [taken, ...changes] = this.of(id);
    if (taken?.event.type !== 'ticket.take') return false;
    let snapshot = start(ticketMachine, taken.event);
    for (const entry of changes) {
      const before = accept(ticketMachine, snapshot, entry.event as TicketChange);
      if (before.ok) ({ snapshot } = before);
    }
    const acceptance = accept(ticketMachine, snapshot, event);
    if (acceptance.ok) this.append(ticketStream(id), event);
    return acceptance.ok;
  }

  of(id: string): HallEntry[] {
    return this.entries.filter(({ stream }) => stream === ticketStream(id));
  }

  records(): TicketRecord[] {
    const taken = this.entries.filter(({ event }) => event.type === 'ticket.take');
    return taken.map(({ stream }) => ticketRecord(this.entries.filter((entry) => entry.stream === stream))!);
  }

  append(stream: string, event: HallEntry['event']): void {
    const entry: HallEntry = {
      stream,
      version: this.entries.filter((one) => one.stream === stream).length + 1,
      position: this.entries.length + 1,
      at: new Date(Date.UTC(2026, 10, 23, 1) + 1000 * this.#seconds++).toISOString(),
      by: { role: 'clerk', id: 'c1' },
      hall: 'h1',
      machine: 'ticket@1',
      ruleSet: 'national@1',
      command: String(this.entries.length),
      event,
    };
    this.entries.push(entry);
    this.queue = applyToQueue(this.queue, entry);
  }
}
