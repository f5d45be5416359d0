import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { describeHallGateway } from '../conformance/index.ts';
import { sqliteStore } from '../stores/sqlite.ts';
import { createHall } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'banshi-halls-'));
let count = 0;
const newFile = () => join(folder, `${(count += 1)}.db`);
const open = (file: string) => openHall({}, sqliteStore({ file, pollInterval: 5 }));

afterAll(() => rmSync(folder, { recursive: true }));

describeHallGateway('two processes of one hall on one file', {
  create(model) {
    const file = newFile();
    const halls = [1, 2].map(() =>
      createHall({ ...model, store: sqliteStore({ file, pollInterval: 5 }), secret: 'a secret of the tests' }),
    );
    let turn = 0;
    return {
      // Every gateway is at another of the two: the applicant here, the clerk there.
      gateway: (actor) => halls[(turn += 1) % 2]!.gateway(actor),
      close: async () => void (await Promise.all(halls.map((hall) => hall.close()))),
    };
  },
});

it('gives twenty tickets and twenty calls to twenty who come at once, each once', async () => {
  const file = newFile();
  const windows = Array.from({ length: 20 }, (_, index) => ({ id: `w${index}`, name: '', departments: ['health'] }));
  const hall = {
    id: 'h',
    name: '',
    departments: [{ id: 'health', name: '', prefix: 'A', guides: ['food'] }],
    windows,
  };
  const halls = [1, 2].map(() => openHall({ hall }, sqliteStore({ file, pollInterval: 5 })));
  const numbers = windows.map((_, index) => `A${String(index + 1).padStart(3, '0')}`);

  const taken = await Promise.all(
    windows.map((_, index) =>
      halls[index % 2]!.visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(index) }),
    ),
  );
  expect(taken.map(({ ticket }) => ticket.number).toSorted()).toEqual(numbers);
  expect(taken.map(({ ahead }) => ahead).toSorted((a, b) => a - b)).toEqual(windows.map((_, index) => index));

  const called = await Promise.all(
    windows.map(({ id }, index) => halls[index % 2]!.clerk(id).run('ticket.callNext', { window: id })),
  );
  expect(called.map(({ number }) => number).toSorted()).toEqual(numbers);
  expect(await halls[0]!.visitor.readBoard()).toEqual(await halls[1]!.visitor.readBoard());
  await Promise.all(halls.map((one) => one.hall.close()));
});

it('P7: lets one of twenty windows, in two processes, have the person whom all want to stand in', async () => {
  const file = newFile();
  const windows = Array.from({ length: 20 }, (_, index) => ({ id: `w${index}`, name: '', departments: [] }));
  const posts = windows.map(({ id }) => ({ window: id, holder: `of ${id}`, cover: 'b' }));
  const staff = [...posts.map(({ holder }) => ({ id: holder, name: '' })), { id: 'b', name: '' }];
  const hall = { id: 'h', name: '', departments: [], windows, posts, staff };
  const halls = [1, 2].map(() => openHall({ hall }, sqliteStore({ file, pollInterval: 5 })));
  const asked = await Promise.allSettled(
    windows.map(({ id }, index) => halls[index % 2]!.clerk(id).run('window.handOver', { window: id })),
  );
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await halls[0]!.visitor.readBoard()).windows.filter(({ covering }) => covering)).toHaveLength(1);
  await Promise.all(halls.map((one) => one.hall.close()));
});

it('has everything again after it was closed in the middle', async () => {
  const file = newFile();
  const before = open(file);
  for (const person of [1, 2, 3]) {
    await before.visitor.run('ticket.take', { guide: 'food', residentId: residentIdOf(person) });
  }
  const called = await before.clerk('1').run('ticket.callNext', { window: '1' }, { id: 'call-1' });
  const [board, window] = [await before.visitor.readBoard(), await before.clerk('1').readWindow('1')];
  await before.hall.close();

  const after = open(file);
  expect(await after.visitor.readBoard()).toEqual(board);
  expect(await after.clerk('1').readWindow('1')).toEqual(window);
  expect(await after.clerk('1').run('ticket.callNext', { window: '1' }, { id: 'call-1' })).toEqual(called);
  await expect(after.clerk('1').run('ticket.callNext', { window: '1' })).rejects.toMatchObject({ code: 'window-busy' });
  await after.hall.close();
});
