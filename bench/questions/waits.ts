import { createHall } from '../../packages/adapters/src/hall/index.ts';
import { memoryStore } from '../../packages/adapters/src/stores/memory.ts';
import { clerkAt, MODEL_HALL } from '../../packages/adapters/src/conformance/index.ts';
import { aDay, playDay } from '../../packages/core/src/testing/index.ts';
import type { ServiceHall, TakenTicket, WaitEstimate } from '../../packages/core/src/index.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';

const DAYS = 5;

/** What was said when a ticket was taken, and what came true. */
interface Wait {
  readonly said: WaitEstimate;
  readonly ahead: number;
  /** Minutes. */
  readonly waited: number;
  /** As a system without a model says it: people before, over windows, times the mean turn. */
  readonly naive: number;
}

const HALLS: readonly (readonly [name: string, windows: number, visits: number])[] = [
  ['2 windows, calm', 2, 70],
  ['5 windows, busy', 5, 260],
  ['20 windows, crowded', 20, 1150],
];

/** How far the waiting estimate is from what people of simulated days then waited. */
export const question: Question = {
  title: 'Waiting, estimated and simulated',

  async answer() {
    const rows: (string | number)[][] = [];
    for (const [name, windows, visits] of HALLS) {
      for (const unbroken of [true, false]) {
        const waits: Wait[] = [];
        for (let seed = 1; seed <= DAYS; seed += 1)
          waits.push(...(await waitsOf(hallOf(windows), visits, seed, unbroken)));
        rows.push([`${name}${unbroken ? '' : ', breaks'}`, ...figuresOf(waits)]);
      }
    }
    return `What a ticket said when it was taken, against how long the person then waited for the first call, in minutes. ${DAYS} days of
each hall, played by \`playDay\` from seeds 1 to ${DAYS}; everybody who was called, also who goes first by law or has an appointment. *Bias* is
said minus true: negative where people waited longer than they were told. *In the range* should be 80 %. *Plain formula*: tickets
before, over the windows that serve the business, times the mean turn of the simulation.

${table(['', 'people', 'waited, mean', 'bias', 'error, mean', 'in the range', 'plain formula: bias', 'error'], rows)}

With breaks the estimate is not told of them beforehand, as a hall would not be. Not compared: estimates of other systems, which
are part of servers of their own.`;
  },
};

function hallOf(windows: number): ServiceHall {
  const desks = Array.from({ length: windows }, (_, index) => ({
    id: `w${index + 1}`,
    name: '',
    departments: index % 3 === 0 ? ['health'] : index % 3 === 1 ? ['land'] : ['health', 'land'],
  }));
  return {
    ...MODEL_HALL.hall,
    windows: windows === 2 ? desks.map((desk) => ({ ...desk, departments: ['health', 'land'] })) : desks,
  };
}

async function waitsOf(hall: ServiceHall, visits: number, seed: number, unbroken: boolean): Promise<Wait[]> {
  let now = new Date('2026-11-23T00:00:00Z');
  const store = memoryStore();
  const running = createHall({ ...MODEL_HALL, hall, store, secret: 'a secret of the bench', now: () => now });
  const plan = aDay(hall, { day: '2026-11-23', seed, visits, unbroken });
  const taken: TakenTicket[] = [];
  const calledAt = new Map<string, number>();
  await playDay(plan, {
    hall,
    gateway: running.gateway,
    until: async (at) => void (now = at),
    taken: (ticket) => taken.push(ticket),
    called: ({ id }) => void (calledAt.has(id) || calledAt.set(id, now.getTime())),
  });
  const { businesses } = await running.gateway(clerkAt('w1')).readFigures('2026-11-23');
  await running.close();
  return taken.flatMap(({ ticket, ahead, estimate: said }) => {
    const called = calledAt.get(ticket.id);
    if (called === undefined || !said) return [];
    const serving = hall.windows.filter(({ departments }) => departments.includes(ticket.department)).length;
    const { service, way } = businesses[ticket.business]!;
    const turn = ((service.mean ?? 0) + (way.mean ?? 0)) / 60;
    const waited = (called - Date.parse(ticket.takenAt)) / 60_000;
    return [{ said, ahead, waited, naive: (ahead / serving) * turn }];
  });
}

function figuresOf(waits: readonly Wait[]): string[] {
  const mean = (of: (wait: Wait) => number) => waits.reduce((sum, wait) => sum + of(wait), 0) / waits.length;
  const inRange = mean(({ said, waited }) => Number(said.low <= waited && waited <= said.high + 1));
  return [
    String(waits.length),
    mean(({ waited }) => waited).toFixed(1),
    mean(({ said, waited }) => said.typical - waited).toFixed(1),
    mean(({ said, waited }) => Math.abs(said.typical - waited)).toFixed(1),
    `${(100 * inRange).toFixed(0)} %`,
    mean(({ naive, waited }) => naive - waited).toFixed(1),
    mean(({ naive, waited }) => Math.abs(naive - waited)).toFixed(1),
  ];
}
