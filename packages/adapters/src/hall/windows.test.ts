import type { ServiceHall } from '@banshi/core';
import { describe, expect, it } from 'vitest';
import { openHall, residentIdOf } from '../../test/model-hall.ts';
import { memoryStore } from '../stores/memory.ts';
import { MODEL_HALL } from '../conformance/index.ts';

const posts = [{ window: '2', holder: 's1', cover: 's2' }];
const staff = ['s1', 's2', 's3'].map((id) => ({ id, name: id }));
const hallWith = (changes: Partial<ServiceHall>) => openHall({ hall: { ...MODEL_HALL.hall, ...changes } });
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const window = { window: '2' };

describe('the windows of a hall', () => {
  it('Q-11: a paused window shows why, calls nobody, and leaves its tickets to the other windows', async () => {
    const { visitor, clerk } = openHall();
    for (const person of [1, 2, 3])
      await visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(person) });
    await expect(clerk('2').run('window.pause', { ...window, reason: '' })).rejects.toThrow(refused('reason-required'));
    await clerk('2').run('window.pause', { ...window, reason: '设备故障' });
    const status = (await visitor.readBoard()).windows.find((one) => one.window === '2');
    expect(status).toMatchObject({ state: 'paused', reason: '设备故障', since: '2026-11-23T01:00:00.000Z' });
    await expect(clerk('2').run('ticket.callNext', window)).rejects.toThrow(refused('window-not-open'));
    expect((await clerk('r1').run('ticket.callNext', { window: 'r1' })).number).toBe('B001');
    await clerk('2').run('window.resume', window);
    expect((await clerk('2').run('ticket.callNext', window)).number).toBe('B002');
  });

  it('Q3: a clerk is away for ten minutes at most, leaves a contact, and is shown overdue after that', async () => {
    const { visitor, clerk, clock } = openHall();
    const leave = (more: object) => clerk('2').run('window.leave', { ...window, contact: '分机 8012', ...more });
    await expect(leave({ minutes: 11 })).rejects.toThrow(refused('leave-too-long'));
    await expect(leave({ contact: ' ' })).rejects.toThrow(refused('reason-required'));
    await expect(leave({ contact: residentIdOf(1) })).rejects.toThrow(refused('invalid-command'));
    const away = await leave({});
    expect(away).toMatchObject({ state: 'away', contact: '分机 8012', backAt: '2026-11-23T01:10:00.000Z' });
    const shown = async () => (await visitor.readBoard()).windows.find((one) => one.window === '2')?.overdue;
    clock.now = new Date('2026-11-23T01:10:00.000Z');
    expect(await shown()).toBeUndefined();
    clock.now = new Date('2026-11-23T01:10:01.000Z');
    expect(await shown()).toBe(true);
    expect(await clerk('2').run('window.resume', window)).not.toHaveProperty('contact');
  });

  it('Q3: makes no leave longer by a pause, however often, until the window serves again', async () => {
    const { visitor, clerk, clock } = openHall();
    const leave = (more: object = {}) => clerk('2').run('window.leave', { ...window, contact: '分机 8012', ...more });
    const pause = () => clerk('2').run('window.pause', { ...window, reason: '会议' });
    const shown = async () => (await visitor.readBoard()).windows.find((one) => one.window === '2');
    const at = (time: string) => (clock.now = new Date(`2026-11-23T01:${time}Z`));
    const end = '2026-11-23T01:10:00.000Z';
    await pause();
    expect((await leave()).backAt).toBe(end);
    for (const time of ['03:00', '09:00']) {
      at(time);
      await pause();
      expect((await leave()).backAt).toBe(end);
    }
    at('10:01');
    expect(await shown()).toMatchObject({ state: 'away', overdue: true });
    await pause();
    expect(await shown()).toMatchObject({ state: 'paused', reason: '会议', backAt: end, overdue: true });
    await leave({ minutes: 5 });
    expect(await shown()).toMatchObject({ state: 'away', backAt: end, overdue: true });
    await clerk('2').run('window.resume', window);
    expect(await shown()).not.toHaveProperty('backAt');
    expect((await leave({ minutes: 5 })).backAt).toBe('2026-11-23T01:15:01.000Z');
    at('11:01');
    await pause();
    expect((await leave({ minutes: 1 })).backAt).toBe('2026-11-23T01:12:01.000Z');
  });

  it('P7: hands the window over from the A person to the B person and back', async () => {
    const { clerk } = hallWith({ posts, staff });
    await clerk('2').run('window.open', { ...window, staff: 's1' });
    await clerk('2').run('window.leave', { ...window, contact: '分机 8012' });
    const covered = await clerk('2').run('window.handOver', window);
    expect(covered).toMatchObject({ state: 'open', staff: 's2', covering: true });
    const back = await clerk('2').run('window.handOver', window);
    expect([back.staff, 'covering' in back]).toEqual(['s1', false]);
    expect(await clerk('2').run('window.handOver', { ...window, staff: 's3' })).toMatchObject({ staff: 's3' });
    const stranger = clerk('2').run('window.handOver', { ...window, staff: 's9' });
    await expect(stranger).rejects.toThrow(refused('no-cover'));
    await expect(clerk('1').run('window.handOver', { window: '1' })).rejects.toThrow(refused('no-cover'));
  });

  describe('P7: one person who stands in', () => {
    const two = ['1', '2'].map((id) => ({ window: id, holder: `s${id}`, cover: 's3' }));
    const handOver = (at: ReturnType<typeof openHall>, id: string, staff?: string) =>
      at.clerk(id).run('window.handOver', { window: id, ...(staff !== undefined && { staff }) });

    it('is not at two windows at once, and is free again once one pauses, is left or goes back', async () => {
      const running = hallWith({ posts: two, staff });
      await handOver(running, '1');
      await expect(handOver(running, '2')).rejects.toThrow(refused('serves-elsewhere'));
      const named = running.clerk('2').run('window.open', { ...window, staff: 's3' });
      await expect(named).rejects.toThrow(refused('serves-elsewhere'));
      expect((await running.visitor.readBoard()).windows.filter(({ covering }) => covering)).toHaveLength(1);
      await running.clerk('1').run('window.pause', { window: '1', reason: '会议' });
      expect(await handOver(running, '2')).toMatchObject({ staff: 's3', covering: true });
      await expect(running.clerk('1').run('window.resume', { window: '1' })).rejects.toThrow(
        refused('serves-elsewhere'),
      );
      expect(await handOver(running, '1')).toMatchObject({ staff: 's1' });
      expect(await handOver(running, '2')).toMatchObject({ staff: 's2' });
      expect(await handOver(running, '1')).toMatchObject({ staff: 's3' });
    });

    it('does not leave the window that they hold unsaid, and is back there only when nobody needs them elsewhere', async () => {
      const running = hallWith({ posts: [...posts, { window: '1', holder: 's2', cover: 's1' }], staff });
      await expect(handOver(running, '2')).rejects.toThrow(refused('serves-elsewhere'));
      await running.clerk('1').run('window.leave', { window: '1', contact: '2 号窗口' });
      await handOver(running, '2');
      const resume = () => running.clerk('1').run('window.resume', { window: '1' });
      await expect(resume()).rejects.toThrow(refused('serves-elsewhere'));
      await handOver(running, '2');
      expect(await resume()).toMatchObject({ state: 'open' });
    });

    it('stands in at as many as the rules of the hall allow, and whoever holds several posts serves them all', async () => {
      const lenient = hallWith({ posts: two, staff, queue: { windows: { mostCovered: 2 } } });
      await handOver(lenient, '1');
      expect(await handOver(lenient, '2')).toMatchObject({ staff: 's3' });
      const both = hallWith({ posts: two.map((post) => ({ ...post, holder: 's1' })), staff });
      for (const id of ['1', '2', '1']) await both.clerk(id).run('window.open', { window: id, staff: 's1' });
      await handOver(both, '2');
      expect(await handOver(both, '2')).toMatchObject({ staff: 's1' });
    });

    it('is had by one of two windows that ask in the same moment', async () => {
      const store = memoryStore();
      const slow: typeof store = {
        ...store,
        append: async (appends) => (await new Promise(setImmediate), store.append(appends)),
      };
      const running = openHall({ hall: { ...MODEL_HALL.hall, posts: two, staff } }, slow);
      const asked = await Promise.allSettled([handOver(running, '1'), handOver(running, '2')]);
      expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });
  });

  it('opens in the morning where the rules say that windows start closed', async () => {
    const { visitor, clerk } = hallWith({ queue: { windows: { start: 'closed' } } });
    await visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(1) });
    await expect(clerk('2').run('ticket.callNext', window)).rejects.toThrow(refused('window-not-open'));
    expect(await clerk('2').run('window.open', window)).toMatchObject({ state: 'open', staff: 'clerk-2' });
    await clerk('2').run('ticket.callNext', window);
    await expect(clerk('2').run('window.close', window)).rejects.toThrow(refused('window-busy'));
  });

  it('is worked by its own clerk only, and not by two hands at once', async () => {
    const { visitor, clerk } = openHall();
    const pause = { ...window, reason: '会议' };
    await expect(clerk('1').run('window.pause', pause)).rejects.toThrow(refused('not-your-role'));
    await expect(visitor.run('window.pause', pause)).rejects.toThrow(refused('not-your-role'));
    await expect(clerk('99').run('window.pause', { ...pause, window: '99' })).rejects.toThrow(
      refused('unknown-window'),
    );
    await visitor.run('ticket.take', { guide: 'land', residentId: residentIdOf(1) });
    const both = await Promise.allSettled([
      clerk('2').run('window.close', window),
      clerk('2').run('ticket.callNext', window),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('carries out a double tap once', async () => {
    const { clerk, store } = openHall();
    const tap = () => clerk('2').run('window.pause', { ...window, reason: '会议' }, { id: 'tap-1' });
    expect(await tap()).toEqual(await tap());
    expect((await store.readAll(0, 99)).filter(({ event }) => event.type === 'window.pause')).toHaveLength(1);
  });
});
