import { CONDUCT_TYPES } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import { aComplaintCheck } from '../../test/opinions.ts';
import './banshi-complaint-form.ts';

async function form(properties: object = {}) {
  const hall = new FakeHall();
  hall.answers['complaint.send'] = () => ({ receipt: 'TS-1' });
  hall.answers['complaint.askReview'] = () => ({ receipt: 'TS-1' });
  hall.replies['complaint.check'] = () => aComplaintCheck;
  const mounted = await mount('banshi-complaint-form', { gateway: hall, ...properties });
  const field = (name: string) => mounted.root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  const submit = async () => {
    mounted.part('submit')!.click();
    await settled(mounted.element);
  };
  return { ...mounted, hall, field, submit };
}

describe('<banshi-complaint-form>', () => {
  afterEach(clearPage);

  it('C7: names every kind of conduct, none of them chosen', async () => {
    const { root } = await form();
    const kinds = [...root.querySelectorAll<HTMLInputElement>('[name=conduct]')];
    expect(kinds.map(({ value }) => value)).toEqual([...CONDUCT_TYPES]);
    expect(kinds.some(({ checked }) => checked)).toBe(false);
  });

  it.each(CONDUCT_TYPES)('sends a complaint of %s and gives a receipt', async (conduct) => {
    const { hall, root, part, field, submit } = await form({ caseNumber: 'BJ20261123-0001', windowId: '2' });
    root.querySelector<HTMLElement>(`[value='${conduct}']`)!.click();
    field('words').value = '三次都说系统坏了';
    field('happenedOn').value = '2026-11-23';
    await submit();
    expect(hall.sent.map(({ input }) => input)).toEqual([
      { conduct, words: '三次都说系统坏了', window: '2', happenedOn: '2026-11-23', caseNumber: 'BJ20261123-0001' },
    ]);
    expect(part('thanks')?.textContent).toContain('TS-1');
  });

  it('says what lacks, one after the other', async () => {
    const { hall, root, part, submit } = await form();
    await submit();
    expect(part('problem')?.textContent).toBe('请选择投诉的行为。');
    root.querySelector<HTMLElement>("[value='delay']")!.click();
    await submit();
    expect(part('problem')?.textContent).toBe('请填写内容。');
    expect(hall.sent).toEqual([]);
  });

  it('shows by a receipt what was found, and asks for one review', async () => {
    const { element, hall, part, field } = await form({ receipt: 'TS-1' });
    await settled(element);
    expect(part('found')?.textContent).toContain('经查属实');
    field('why').value = '处理太轻';
    part('review')!.querySelector('button')!.click();
    await settled(element);
    expect(hall.sent).toMatchObject([{ name: 'complaint.askReview', input: { receipt: 'TS-1', words: '处理太轻' } }]);
    expect(part('review')).toBeNull();
    expect(part('found')?.textContent).toContain('已申请复查');
  });
});
