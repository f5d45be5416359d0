import { RefusedError, UnreachableError } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, deferred, eventsOf, mount, settled } from '../../test/mount.ts';
import './banshi-rating.ts';

const caseNumber = 'BJ20261123-0001';

async function asked(properties: object = {}) {
  const hall = new FakeHall();
  hall.answers['rating.give'] = () => ({ receipt: 'PJ-1' });
  const rating = await mount('banshi-rating', { gateway: hall, caseNumber, ...properties });
  const { element, root, part } = rating;
  const choose = (level: number) => root.querySelectorAll('input')[level - 1]!.click();
  const submit = async () => {
    part('submit')!.click();
    await settled(element);
  };
  return { ...rating, hall, choose, submit };
}

describe('<banshi-rating>', () => {
  afterEach(clearPage);

  it('shows the five levels, none of them chosen', async () => {
    const { root } = await asked();
    expect([...root.querySelectorAll('fieldset label')].map(({ textContent }) => textContent.trim())).toEqual([
      '非常不满意',
      '不满意',
      '基本满意',
      '满意',
      '非常满意',
    ]);
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it.each([1, 2, 3, 4, 5])('gives level %i in two taps, thanks and shows the receipt', async (level) => {
    const { hall, part, choose, submit } = await asked();
    choose(level);
    const given = await eventsOf('banshi-rating-given', submit);
    expect(hall.sent).toMatchObject([{ name: 'rating.give', input: { caseNumber, level } }]);
    expect(part('thanks')?.textContent).toContain('PJ-1');
    expect(given.map(({ level: each, receipt }) => [each, receipt])).toEqual([[level, 'PJ-1']]);
  });

  it('sends what is written beside the level, asks for it where a bad one says nothing, and keeps it till then', async () => {
    const { element, hall, root, part, choose, submit } = await asked();
    hall.refusals = ['bad-rating-needs-detail'];
    choose(1);
    await submit();
    expect(part('problem')?.textContent).toContain('写明原因');
    await userEvent.fill(root.querySelector('textarea')!, ' 等了一上午 ');
    await submit();
    await settled(element);
    expect(hall.sent.at(-1)).toMatchObject({ input: { caseNumber, level: 1, words: '等了一上午' } });
    expect(part('thanks')).not.toBeNull();
  });

  it('gives every level the same room', async () => {
    const { root } = await asked();
    const sizes = [...root.querySelectorAll('fieldset label')].map((label) => {
      const { width, height } = label.getBoundingClientRect();
      return `${width.toFixed(1)} ${height.toFixed(1)}`;
    });
    expect(new Set(sizes).size).toBe(1);
  });

  it('sends nothing without a level, and says so', async () => {
    const { hall, part, submit } = await asked();
    await submit();
    expect(hall.sent).toEqual([]);
    expect(part('problem')?.textContent).toBe('请选择一个评价等级。');
  });

  it('is given with the keyboard alone', async () => {
    const { element, hall, root } = await asked();
    root.querySelector('input')!.focus();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}{Enter}');
    await settled(element);
    expect(hall.sent).toMatchObject([{ input: { level: 3 } }]);
  });

  it('sends a double tap once', async () => {
    const { element, hall, root, choose } = await asked();
    const gate = deferred<void>();
    hall.gate = gate.promise;
    choose(5);
    root.querySelector('form')!.requestSubmit();
    root.querySelector('form')!.requestSubmit();
    gate.resolve();
    await settled(element);
    expect(hall.sent).toHaveLength(1);
  });

  it.each(['unknown-case', 'not-allowed-now', 'already-rated', 'version-conflict'] as const)(
    'says why it was refused: %s',
    async (code) => {
      const { hall, part, choose, submit } = await asked();
      hall.refusals = [code];
      choose(1);
      await submit();
      expect(part('problem')?.textContent).toMatch(/[。]$/);
      expect(part('problem')?.textContent).not.toContain('操作没有成功');
    },
  );

  it('keeps the level and tries again as the same wish when there was no answer', async () => {
    const { hall, root, part, choose, submit } = await asked();
    hall.loseAnswers = true;
    choose(2);
    await submit();
    expect(part('problem')?.textContent).toContain('暂时连不上');
    expect(root.querySelector<HTMLInputElement>('input:checked')?.value).toBe('2');
    hall.loseAnswers = false;
    await submit();
    expect(new Set(hall.sent.map(({ id }) => id)).size).toBe(1);
    expect(part('thanks')).not.toBeNull();
  });

  it('forgets everything when it is asked about another case', async () => {
    const { element, root, part, choose, submit } = await asked();
    choose(4);
    await submit();
    element.caseNumber = 'another';
    await settled(element);
    expect(part('thanks')).toBeNull();
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('does not thank for one case when it is already asked about another', async () => {
    const { element, hall, part, choose } = await asked();
    const gate = deferred<void>();
    hall.gate = gate.promise;
    choose(4);
    part('submit')!.click();
    await settled(element);
    element.caseNumber = 'another';
    gate.resolve();
    await settled(element);
    expect(part('thanks')).toBeNull();
  });

  describe('without a gateway', () => {
    it('asks the page once, and shows what the page answers', async () => {
      const { element, part, choose, submit } = await asked({ gateway: undefined });
      choose(3);
      const asks = await eventsOf('banshi-rating-give', async () => {
        await submit();
        await submit();
      });
      expect(asks.map(({ level }) => level)).toEqual([3]);
      element.receipt = 'PJ-9';
      await settled(element);
      expect(part('thanks')?.textContent).toContain('PJ-9');
    });

    it.each([
      [new RefusedError('already-rated'), '已经评价过了'],
      [new UnreachableError(), '暂时连不上'],
      [new Error('anything'), '操作没有成功'],
    ])('shows the sentence for %s', async (error, sentence) => {
      const { element, part, choose, submit } = await asked({ gateway: undefined });
      choose(3);
      await submit();
      element.error = error;
      await settled(element);
      expect(part('problem')?.textContent).toContain(sentence);
      const again = await eventsOf('banshi-rating-give', submit);
      expect(again).toHaveLength(1);
    });
  });
});
