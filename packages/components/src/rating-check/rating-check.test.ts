import { type Given, RATING_LEVELS, RATING_TAGS, RefusedError } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, deferred, mount, settled } from '../../test/mount.ts';
import { aRatingCheck } from '../../test/opinions.ts';
import './banshi-rating-check.ts';

async function check(overrides: object = {}, properties: object = { receipt: 'PJ-1' }) {
  const hall = new FakeHall();
  hall.replies['rating.check'] = () => aRatingCheck(overrides);
  hall.answers['rating.followUp'] = () => ({ receipt: 'PJ-1' });
  const mounted = await mount('banshi-rating-check', { gateway: hall, ...properties });
  await settled(mounted.element);
  return { ...mounted, hall };
}

describe('<banshi-rating-check>', () => {
  afterEach(clearPage);

  it('shows by the receipt what is kept, its place in the chain and what follows', async () => {
    const { element, root, part } = await check({}, {});
    await userEvent.fill(root.querySelector('input')!, ' PJ-1 ');
    await userEvent.keyboard('{Enter}');
    await settled(element);
    await settled(element);
    for (const words of ['不满意', '未在承诺时间内办结', '等候太久', '未被改动', '第 12 条', '整改中', '2026-12-14'])
      expect(part('found')?.textContent).toContain(words);
  });

  it('says why one more word that was kept was not taken, and shows it whole beside the rating', async () => {
    const hall = new FakeHall();
    hall.replies['rating.check'] = () => aRatingCheck();
    const input = { receipt: 'PJ-1', level: 5, tags: ['517'], words: '后来办得很快' } as const;
    hall.refusedLater = [{ name: 'rating.followUp', input, error: new RefusedError('already-followed-up') }];
    const { element, part } = await mount('banshi-rating-check', { gateway: hall });
    await settled(element);
    for (const words of ['PJ-1', '已经追评过了', '非常满意', '服务热情效率高', '后来办得很快'])
      expect(part('refused')?.textContent).toContain(words);
    expect(hall.asked).toEqual([{ name: 'rating.check', input: { receipt: 'PJ-1' } }]);
    expect(hall.refusedLater).toEqual([]);
  });

  it('says by the receipt of the device why a rating was not taken', async () => {
    const hall = new FakeHall();
    hall.replies['rating.check'] = () => {
      throw new RefusedError('already-rated');
    };
    const { element, root } = await mount('banshi-rating-check', { gateway: hall, receipt: 'k3f9-local' });
    await settled(element);
    expect(root.textContent).toContain('已经评价过了');
  });

  it.each([
    [{ intact: false }, '与提交时不一致'],
    [{ counts: false }, '经复核不计入统计'],
    [{ rectification: { stage: 'closed', answer: '已加开窗口' } }, '已加开窗口'],
  ])('says %j in words', async (overrides, words) => {
    const { part } = await check(overrides);
    expect(part('found')?.textContent).toContain(words);
  });

  it.each(RATING_LEVELS)('takes one more word at level %i, asked for as the first was', async (level) => {
    const { element, hall, root, part } = await check();
    const send = part('follow-up')!.querySelector('button')!;
    root.querySelector<HTMLElement>(`[name=level][value='${level}']`)!.click();
    await settled(element);
    send.click();
    await settled(element);
    expect(hall.sent).toEqual([]);
    root.querySelector<HTMLElement>('[name=tag]')!.click();
    send.click();
    await settled(element);
    await settled(element);
    const [tag] = RATING_TAGS[level];
    expect(hall.sent).toMatchObject([
      { name: 'rating.followUp', input: { receipt: 'PJ-1', level, tags: [tag!.code] } },
    ]);
    expect(part('follow-up')).toBeNull();
  });

  it.each<[string, Given | RefusedError, string]>([
    ['thanks once it has arrived', { receipt: 'PJ-1' }, '追评已提交'],
    [
      'says why it was refused later, over the form as it was filled in',
      new RefusedError('rating-over'),
      '已过评价期限',
    ],
  ])('keeps a second word without a network, and %s', async (_, outcome, sentence) => {
    const { element, hall, root, part } = await check();
    hall.answers['rating.followUp'] = () => ({ receipt: 'local-1', kept: true });
    const arrives = deferred<Given>();
    hall.whenSent = () => arrives.promise;
    root.querySelector<HTMLElement>("[name=level][value='2']")!.click();
    await settled(element);
    root.querySelector('textarea')!.value = '还是慢';
    part('follow-up')!.querySelector('button')!.click();
    await settled(element);
    expect(part('found')?.textContent).toContain('现在没有网络');
    expect(part('follow-up')!.offsetParent).toBeNull();
    if ('receipt' in outcome) arrives.resolve(outcome);
    else arrives.reject(outcome);
    await settled(element);
    await settled(element);
    expect(part('found')?.textContent).toContain(sentence);
    expect(part('found')?.textContent).not.toContain('现在没有网络');
    if (outcome instanceof RefusedError) expect(root.querySelector('textarea')!.value).toBe('还是慢');
    else expect(hall.asked).toHaveLength(2);
  });

  it('offers no second word where there may be none', async () => {
    const { part } = await check({ mayFollowUp: false });
    expect(part('follow-up')).toBeNull();
  });

  it('says when there is no such receipt', async () => {
    const hall = new FakeHall();
    hall.replies['rating.check'] = () => {
      throw new RefusedError('unknown-receipt');
    };
    const { element, part } = await mount('banshi-rating-check', { gateway: hall, receipt: 'nobody' });
    await settled(element);
    expect(part('problem')?.textContent).toContain('没有找到这个回执');
  });
});
