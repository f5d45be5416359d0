import { type HallGateway, UnreachableError } from '@banshi/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lineTo } from '../../test/line-to.ts';
import { openHall } from '../../test/model-hall.ts';
import { walkThrough } from '../conformance/hall-walk.ts';
import { keepingGateway, type KeepingGateway, type KeepingOptions } from './keeping-gateway.ts';
import { type KeptStore, memoryKept } from './kept-store.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('a gateway that keeps, where something goes wrong', () => {
  const open: { close(): unknown }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).toReversed()) await one.close();
  });

  /** A hall with one finished case, a line to it, and a page of a device. */
  async function aDevice(store: KeptStore = memoryKept(), options: KeepingOptions = {}) {
    const { hall, store: log } = openHall();
    open.push(hall);
    const { visitor, close } = walkThrough(hall);
    const { caseNumber } = await close('immediate');
    const { state, gateway } = lineTo(visitor);
    const page = async (of: HallGateway = gateway): Promise<KeepingGateway> => {
      const one = keepingGateway(of, { store, network: new EventTarget(), interval: 1e6, ...options });
      open.push(one);
      await one.flush();
      return one;
    };
    const ratings = async () => (await log.readAll(0, 1000)).filter(({ event }) => event.type === 'rating.give').length;
    return { caseNumber, close, visitor, state, gateway, page, store, ratings };
  }

  const failing = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

  it.each(['store', 'page'])('says that the hall has it though the %s fails then', async (what) => {
    const store = memoryKept();
    const settled = vi.fn<() => void>(() => {
      if (what === 'page') throw new Error('the page');
    });
    const { caseNumber, page, state } = await aDevice(store, { settled });
    const one = await page();
    state.line = 'down';
    const given = await one.run('rating.give', { caseNumber, level: 2, words: '慢' });
    if (what === 'store') store.put = failing;
    state.line = 'up';
    expect(await one.flush()).toBe(0);
    expect(settled.mock.calls).toEqual([[expect.not.objectContaining({ error: expect.anything() })]]);
    expect((await one.whenSent!(given.receipt)).kept).toBeUndefined();
    const { level } = await one.ask('rating.check', given);
    expect(level).toBe(2);
  });

  it('says that the hall has it though it cannot be taken off the device, and sends nothing twice', async () => {
    const store = { ...memoryKept(), remove: failing };
    const { caseNumber, page, ratings } = await aDevice(store);
    const one = await page();
    expect((await one.run('rating.give', { caseNumber, level: 5 })).kept).toBeUndefined();
    await one.flush();
    await (await page()).flush();
    expect(await ratings()).toBe(1);
  });

  it('tells the page of the person though another has shown the refusal already', async () => {
    const { caseNumber, page, state } = await aDevice();
    const [mine, other] = [await page(), await page()];
    other.whenRefused!('rating.give', () => true);
    state.line = 'down';
    const { receipt } = await mine.run('rating.give', {
      caseNumber,
      level: 1,
      words: '慢',
      rater: { name: '', phone: '1' },
    });
    const refused = expect(mine.whenSent!(receipt)).rejects.toMatchObject({ code: 'invalid-contact' });
    state.line = 'up';
    await other.flush();
    await mine.flush();
    await refused;
  });

  it('brings back nothing that its own call was told, while another page sent it', async () => {
    const { caseNumber, page, visitor, store } = await aDevice();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    const begun = vi.fn<() => void>();
    const slow: HallGateway['run'] = async (name, input, options) => {
      begun();
      await held;
      return visitor.run(name, input, options);
    };
    const other = await page({ ...visitor, run: slow });
    const mine = await page({
      ...visitor,
      run: async (...call) => (await vi.waitFor(() => expect(begun).toHaveBeenCalled()), visitor.run(...call)),
    });
    const own = mine.run('rating.give', { caseNumber, level: 6 as never, words: '等了一上午' });
    await vi.waitFor(async () => expect(await store.all()).toHaveLength(1));
    const flushed = other.flush();
    await expect(own).rejects.toMatchObject({ code: 'invalid-level' });
    answer();
    await flushed;
    expect(await store.all()).toEqual([]);
  });

  it('goes on with the others where one gets no answer, and tries that again', async () => {
    const { close, page, visitor, ratings, caseNumber } = await aDevice();
    const numbers = [caseNumber, (await close('immediate', 2)).caseNumber, (await close('immediate', 3)).caseNumber];
    let broken: string | undefined = 'all';
    const tried: string[] = [];
    const run: HallGateway['run'] = async (name, input, options) => {
      const { caseNumber: of } = input as { readonly caseNumber: string };
      tried.push(of);
      if (broken === 'all' || broken === of) throw new UnreachableError();
      return visitor.run(name, input, options);
    };
    const one = await page({ ...visitor, run });
    for (const number of numbers) await one.run('rating.give', { caseNumber: number, level: 5 });
    broken = numbers[0];
    expect(await one.flush()).toBe(1);
    expect(await ratings()).toBe(2);
    broken = undefined;
    expect(await one.flush()).toBe(0);
    expect(await ratings()).toBe(3);
  });

  it('asks a line that is down three times, however much waits', async () => {
    const { close, page, state } = await aDevice();
    const one = await page();
    state.line = 'down';
    for (const index of [2, 3, 4, 5, 6])
      await one.run('rating.give', { caseNumber: (await close('immediate', index)).caseNumber, level: 5 });
    state.attempts = 0;
    expect(await one.flush()).toBe(5);
    expect(state.attempts).toBe(3);
  });

  it('says of a receipt whose rating still waits that it waits here, however it is typed', async () => {
    const { caseNumber, page, state } = await aDevice();
    const one = await page();
    state.line = 'down';
    const { receipt } = await one.run('rating.give', { caseNumber, level: 5 });
    expect(receipt).toMatch(/^([346789A-HJKMNPQRTWXY]{4}-){3}[346789A-HJKMNPQRTWXY]{4}$/);
    const typed = receipt.replaceAll('-', ' ').toLowerCase();
    for (const said of [receipt, typed])
      await expect(one.ask('rating.check', { receipt: said })).rejects.toMatchObject({ code: 'still-kept' });
    state.line = 'up';
    await one.flush();
    const check = await one.ask('rating.check', { receipt: typed });
    expect(check.level).toBe(5);
  });

  it('follows up by a receipt of the device, before and after the rating was sent', async () => {
    const { caseNumber, close, page, state, store } = await aDevice();
    const one = await page();
    const again = { level: 4, words: '后来解决了' } as const;
    state.line = 'down';
    const { receipt } = await one.run('rating.give', { caseNumber, level: 2, words: '慢' });
    state.line = 'up';
    await one.flush();
    expect((await one.run('rating.followUp', { receipt, ...again })).kept).toBeUndefined();

    state.line = 'down';
    const { caseNumber: second } = await close('immediate', 2);
    const later = await one.run('rating.give', { caseNumber: second, level: 2, words: '慢' });
    const followed = await one.run('rating.followUp', { ...later, ...again });
    expect(followed.kept).toBe(true);
    state.line = 'up';
    while ((await one.flush()) > 0);
    for (const given of [{ receipt }, later]) {
      const { followUp } = await one.ask('rating.check', given);
      expect(followUp?.level).toBe(4);
    }
    expect(JSON.stringify(await store.all())).not.toContain('后来解决了');
  });

  it('finds what waits, without who said it, and what this page has sent of it', async () => {
    const { caseNumber, page, state } = await aDevice();
    const one = await page();
    const said = { caseNumber, level: 2, words: '慢' } as const;
    state.line = 'down';
    const given = await one.run('rating.give', { ...said, rater: { name: '欧阳某某', phone: '13800000000' } });
    const later = await page();
    expect(await later.findKept!('rating.give')).toEqual([{ input: said, given }]);
    expect(await later.findKept!('suggestion.send')).toEqual([]);
    state.line = 'up';
    await later.flush();
    const sent = await later.whenSent!(given.receipt);
    expect(await later.findKept!('rating.give')).toEqual([{ input: said, given: sent }]);
    expect(await (await page()).findKept!('rating.give')).toEqual([]);
  });

  it('refuses a second rating of what was rated here and waits, also of another page, and keeps the first', async () => {
    const { caseNumber, close, page, state, store, ratings } = await aDevice();
    const { caseNumber: next } = await close('immediate', 2);
    const [one, other] = [await page(), await page()];
    const second = { caseNumber, level: 5 } as const;
    state.line = 'down';
    const first = await one.run('rating.give', { caseNumber, level: 1, words: '等太久' });
    for (const point of [undefined, 'result'] as const)
      for (const tab of [one, other])
        await expect(tab.run('rating.give', { ...second, ...(point && { point }) })).rejects.toMatchObject({
          code: 'already-rated',
        });
    expect(await other.findKept!('rating.give')).toMatchObject([{ given: first, input: { level: 1 } }]);
    expect((await other.run('rating.give', { caseNumber: next, level: 4 })).kept).toBe(true);
    state.line = 'up';
    await Promise.all([one.flush(), other.flush()]);
    expect([await ratings(), (await one.ask('rating.check', first)).level]).toEqual([2, 1]);
    expect((await store.all()).every(({ receipt }) => receipt !== undefined)).toBe(true);
  });

  it('keeps one of several ratings that are given at once on as many pages, whichever it is', async () => {
    const { caseNumber, page, state, store } = await aDevice();
    const pages = await Promise.all(Array.from({ length: 4 }, () => page()));
    state.line = 'down';
    const given = await Promise.allSettled(
      pages.map((tab, index) => tab.run('rating.give', { caseNumber, level: (index + 2) as 2, words: '慢' })),
    );
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of given) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'already-rated' });
    expect(await store.all()).toHaveLength(1);
  });

  it('takes another rating once the hall has refused the one that waited', async () => {
    const { caseNumber, page, state } = await aDevice();
    const one = await page();
    state.line = 'down';
    await one.run('rating.give', { caseNumber, level: 5, rater: { name: '', phone: '1' } });
    state.line = 'up';
    await one.flush();
    expect((await one.run('rating.give', { caseNumber, level: 5 })).kept).toBeUndefined();
  });

  it('keeps nothing longer than it says: receipts are gone, and what was never sent is told, without its name', async () => {
    const { caseNumber, page, state, store } = await aDevice();
    const at = Date.now();
    const input = { caseNumber, level: 2, words: '慢', rater: { name: '欧阳某某', phone: '13800000000' } };
    await store.put({ id: 'old receipt', name: 'rating.give', input: undefined, receipt: 'PJ-1', at: at - 31 * DAY });
    await store.put({ id: 'receipt', name: 'rating.give', input: undefined, receipt: 'PJ-2', at: at - 29 * DAY });
    await store.put({ id: 'undated', name: 'rating.give', input: undefined, receipt: 'PJ-3' });
    await store.put({ id: 'old words', name: 'rating.give', input, at: at - 31 * DAY });
    await store.put({ id: 'words', name: 'rating.give', input, at: at - 29 * DAY });
    state.line = 'down';
    const one = await page();
    const kept = await store.all();
    expect(kept.map(({ id }) => id)).toEqual(['receipt', 'undated', 'old words', 'words']);
    expect(kept.map((command) => JSON.stringify(command).includes('欧阳'))).toEqual([false, false, false, true]);
    expect(kept[1]!.at).toBeGreaterThanOrEqual(at);
    const hear = vi.fn<(refusal: object) => boolean>(() => true);
    one.whenRefused!('rating.give', hear);
    await one.flush();
    expect(hear.mock.calls).toEqual([
      [
        {
          name: 'rating.give',
          input: { caseNumber, level: 2, words: '慢' },
          error: expect.objectContaining({ code: 'kept-too-long' }),
        },
      ],
    ]);
    await expect(one.ask('rating.check', { receipt: 'old words' })).rejects.toMatchObject({ code: 'kept-too-long' });
  });
});
