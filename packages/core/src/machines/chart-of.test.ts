import { describe, expect, it } from 'vitest';
import { CASE_CHART } from '../model/case-chart.ts';
import { CASE_STAGES } from '../model/case-record.ts';
import { caseMachine } from './case/case.machine.ts';
import { CASE_MACHINES } from './case-machines.ts';
import { chartOf } from './chart-of.ts';
import { ticketMachine } from './ticket.machine.ts';

describe('chartOf', () => {
  it('Q9: the chart that pages draw is the machine (write it with: node scripts/case-chart.ts)', () => {
    expect(CASE_CHART).toEqual(chartOf(caseMachine));
  });

  it.each(Object.entries({ ...CASE_MACHINES, case: caseMachine, ticket: ticketMachine }))(
    'moves only between states of %s that it draws, and can leave each that is no end',
    (_name, machine) => {
      const { initial, nodes, moves } = chartOf(machine);
      const ids = nodes.map(({ id }) => id);
      expect(ids).toContain(initial);
      for (const { from, to } of moves) expect(ids).toEqual(expect.arrayContaining([from, to]));
      const isLeft = (id: string) => moves.some(({ from }) => id === from || id.startsWith(`${from}.`));
      for (const { id, settled } of nodes)
        if (!settled) expect(isLeft(id) || nodes.some(({ parent }) => parent === id), id).toBe(true);
    },
  );

  it.each([
    ['immediate', 'promised'],
    ['returned', 'decided'],
    ['joint', 'supplement'],
  ] as const)('draws no more of the machine of %s alone than it comes to', (type, elsewhere) => {
    expect(chartOf(CASE_MACHINES[type]).nodes.map(({ id }) => id)).not.toContain(elsewhere);
  });

  it('knows where a case stands in every state, and every stage', () => {
    const leaves = CASE_CHART.nodes.filter(({ id }) => !CASE_CHART.nodes.some(({ parent }) => parent === id));
    expect(new Set(leaves.map(({ stage }) => stage))).toEqual(new Set(CASE_STAGES));
  });
});
