import type { OverdueCase } from '@banshi/core';
import { expect, it } from 'vitest';
import { openHall } from '../../test/model-hall.ts';
import { supervisor } from '../conformance/index.ts';

/** Five working days are promised from 2026-11-23: the last is the 30th. */
async function twoCases() {
  const running = openHall({ heartbeat: 5 });
  const { clerk } = running;
  const receive = async (window: string, guide: string, papers: readonly string[], as: 'promised' | 'joint') => {
    const { caseNumber } = await clerk(window).run('case.receive', { guide, given: papers });
    await clerk(window).run('case.accept', { caseNumber, version: 1, as });
    return caseNumber;
  };
  const food = await receive('1', 'food', ['1', '2', '3'], 'promised');
  const land = await receive('2', 'land', [], 'joint');
  return { ...running, food, land, oversight: running.hall.gateway(supervisor('1')) };
}

const shown = (list: readonly OverdueCase[]) => list.map((one) => [one.caseNumber, one.limit, one.card]);

it('lists what is over a limit: all for who oversees, those of its departments for a window, nothing for an applicant', async () => {
  const { oversight, clerk, visitor, clock, food, land } = await twoCases();
  expect(await oversight.ask('case.overdue', {})).toEqual([]);
  clock.now = new Date('2026-12-02T01:00:00Z');
  expect(shown(await oversight.ask('case.overdue', {}))).toEqual([[food, 'promised', 'red']]);
  clock.now = new Date('2027-02-10T01:00:00Z');
  const all = await oversight.ask('case.overdue', {});
  expect(new Set(all.map((one) => one.caseNumber))).toEqual(new Set([food, land]));
  const of = async (window: string) => (await clerk(window).ask('case.overdue', {})).map((one) => one.caseNumber);
  expect([new Set(await of('1')), new Set(await of('2')), new Set(await of('r1'))]).toEqual([
    new Set([food]),
    new Set([land]),
    new Set([food, land]),
  ]);
  await expect(visitor.ask('case.overdue', {})).rejects.toMatchObject({ code: 'not-your-role' });
  await expect(clerk('77').ask('case.overdue', {})).rejects.toMatchObject({ code: 'not-your-role' });
});

it('is heard live, also when nothing happened but that a day began', async () => {
  const { oversight, clerk, visitor, hall, clock, food } = await twoCases();
  const heard: string[] = [];
  const news = new Promise<readonly OverdueCase[]>((resolve) => {
    clerk('1').listen('overdue', '1', { next: (list) => list.length > 0 && resolve(list) });
  });
  const whole = new Promise<readonly OverdueCase[]>((resolve) => {
    oversight.listen('overdue', undefined, { next: (list) => list.length > 0 && resolve(list) });
  });
  const refused = (
    [
      [visitor, undefined],
      [visitor, '1'],
      [clerk('1'), undefined],
      [clerk('1'), '2'],
    ] as const
  ).map(
    ([gateway, key]) =>
      new Promise<string>((resolve) => {
        gateway.listen('overdue', key, { next: () => heard.push('news'), connection: resolve });
      }),
  );
  expect(await Promise.all(refused)).toEqual(['lost', 'lost', 'lost', 'lost']);
  clock.now = new Date('2026-12-02T01:00:00Z');
  expect([shown(await news), shown(await whole)]).toEqual([[[food, 'promised', 'red']], [[food, 'promised', 'red']]]);
  expect(heard).toEqual([]);
  await hall.close();
});
