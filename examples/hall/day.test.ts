import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QueueBoard } from '@banshi/core';
import { expect, it } from 'vitest';
import { simulation } from './day.ts';
import { demoHall } from './demo-hall.ts';

it('plays a working day on the demo hall: numbers are called, and nobody calls at the window that is left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'banshi-day-'));
  const day = simulation({ speed: 1000, seed: 1, yours: '8', day: '2026-11-23' });
  const hall = await demoHall({ file: join(folder, 'day.sqlite'), now: day.now });
  const played = day.play(hall);
  const board = await new Promise<QueueBoard>((resolve) => {
    const leave = hall.gateway({ role: 'applicant', id: 'test' }).listen('board', undefined, {
      next(now) {
        if (now.calls.length < 5) return;
        leave();
        resolve(now);
      },
    });
  });
  day.stop();
  await played;
  await hall.close();
  await rm(folder, { recursive: true });
  expect(board.day).toBe('2026-11-23');
  expect(board.calls.every(({ window }) => window !== '8')).toBe(true);
  expect(board.windows.find(({ window }) => window === '1')).toMatchObject({ staff: '101' });
});
