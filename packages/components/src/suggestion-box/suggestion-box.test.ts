import { RefusedError } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, eventsOf, mount, settled } from '../../test/mount.ts';
import { aSuggestionCheck } from '../../test/opinions.ts';
import './banshi-suggestion-box.ts';

async function box(properties: object = {}) {
  const hall = new FakeHall();
  hall.answers['suggestion.send'] = () => ({ receipt: 'YJ-1' });
  hall.replies['suggestion.check'] = () => aSuggestionCheck;
  const mounted = await mount('banshi-suggestion-box', { gateway: hall, ...properties });
  const submit = async () => {
    mounted.part('submit')!.click();
    await settled(mounted.element);
  };
  return { ...mounted, hall, submit };
}

describe('<banshi-suggestion-box>', () => {
  afterEach(clearPage);

  it('X6, P10: sends what is written, gives a receipt, and tells the page without the words', async () => {
    const { hall, root, part, submit } = await box({ department: 'health' });
    await userEvent.fill(root.querySelector('textarea')!, ' 建议增加饮水机 ');
    const sent = await eventsOf('banshi-letter-sent', submit);
    expect(hall.sent).toMatchObject([
      { name: 'suggestion.send', input: { words: '建议增加饮水机', department: 'health' } },
    ]);
    expect(part('thanks')?.textContent).toContain('YJ-1');
    expect(root.activeElement).toBe(part('thanks'));
    expect(sent.map(({ kind, given }) => [kind, given.receipt])).toEqual([['suggestion', 'YJ-1']]);
  });

  it('leads back to the field when nothing is written', async () => {
    const { hall, root, part, submit } = await box();
    await submit();
    expect(part('problem')?.textContent).toBe('请填写内容。');
    expect(root.activeElement?.localName).toBe('textarea');
    expect(hall.sent).toEqual([]);
  });

  it('counts what is left as a reader counts, and keeps words that are too many', async () => {
    const { hall, root, part, submit } = await box();
    await userEvent.fill(root.querySelector('textarea')!, '𠮷'.repeat(501));
    expect(root.querySelector('#left')?.textContent).toBe('超出 1 字');
    await submit();
    expect(part('problem')?.textContent).toContain('超过字数上限');
    expect(hall.sent).toEqual([]);
    expect(root.querySelector('textarea')!.value).toHaveLength(1002);
  });

  it.each(['invalid-contact', 'too-many-requests'] as const)(
    'keeps everything when it is refused: %s',
    async (code) => {
      const { hall, root, part, submit } = await box();
      hall.refusals = [code];
      root.querySelector('textarea')!.value = '好';
      root.querySelector<HTMLInputElement>('[name=name]')!.value = '某某';
      root.querySelector<HTMLInputElement>('[name=phone]')!.value = '13800000000';
      await submit();
      expect(part('problem')?.textContent).not.toBe('');
      expect(root.querySelector<HTMLInputElement>('[name=name]')!.value).toBe('某某');
      await submit();
      expect(hall.sent.at(-1)).toMatchObject({ input: { contact: { name: '某某', phone: '13800000000' } } });
    },
  );

  it('says that it is kept until there is a network', async () => {
    const { hall, root, part, submit } = await box();
    hall.answers['suggestion.send'] = () => ({ receipt: 'local', kept: true });
    root.querySelector('textarea')!.value = '好';
    await submit();
    expect(part('thanks')?.textContent).toContain('联网后自动提交一次');
  });

  it('shows by a receipt what became of it', async () => {
    const { element, hall, root, part } = await box();
    root.querySelector<HTMLInputElement>('[name=receipt]')!.value = ' YJ-1 ';
    root.querySelector<HTMLElement>('.lookup button')!.click();
    await settled(element);
    await settled(element);
    expect(hall.asked).toEqual([{ name: 'suggestion.check', input: { receipt: 'YJ-1' } }]);
    expect(part('found')?.textContent).toContain('已在一楼增设两台');
    expect(part('found')?.textContent).toContain('已采纳');
  });

  it('says when there is no such receipt', async () => {
    const { element, hall, part } = await box();
    hall.replies['suggestion.check'] = () => {
      throw new RefusedError('unknown-receipt');
    };
    element.receipt = 'nobody';
    await settled(element);
    await settled(element);
    expect(part('found')?.textContent).toContain('没有找到这个回执');
  });
});
