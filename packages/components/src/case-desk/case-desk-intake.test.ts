import { type ServiceGuide } from '@banshi/core';
import { shenzhenDeferral } from '@banshi/core/rules';
import { afterEach, describe, expect, it } from 'vitest';
import { ACCEPT, atDesk, incomplete, on, received, serving } from '../../test/at-desk.ts';
import { aHall } from '../../test/fake-hall.ts';
import { clearPage, eventsOf, settled } from '../../test/mount.ts';

describe('<banshi-case-desk> at intake', () => {
  afterEach(clearPage);

  it('asks for a ticket first, and says that there are no cases', async () => {
    const { part } = await atDesk();
    expect(part('ticket')?.textContent).toContain('请先叫号');
    expect(part('cases')?.textContent).toContain('没有在办的办件');
  });

  it('has nothing to take in for a ticket that is only called', async () => {
    const { part } = await atDesk((hall) => {
      hall.serve({ state: 'called' });
      return undefined;
    });
    expect(part('ticket')?.textContent).toContain('请先叫号');
  });

  it('lists every paper of the guide, takes in a complete filing, and goes on to its acceptance', async () => {
    const { hall, part, press, send, last } = await atDesk(serving);
    expect(part('ticket')?.textContent.replace(/\s+/g, '')).toContain('承诺时限：6个工作日');
    for (const { name } of hall.guides[0]!.materials!) expect(part('ticket')?.textContent).toContain(name);
    await press('材料齐全，全部已收');
    const changes = await eventsOf('banshi-case-change', () => press('收件'));
    expect(last()).toMatchObject({
      name: 'case.receive',
      input: { ticket: '2026-11-23/A002', version: 3, given: ['1', '2', '3', '4', '5'] },
    });
    expect(changes).toHaveLength(1);
    expect(part('case')?.textContent).toContain('已收件，待审查');
    await send('case.accept');
    expect(last()).toMatchObject({ name: 'case.accept', input: { as: 'promised' } });
    expect(part('case')?.textContent).toContain('已受理，办理中');
    expect(part('ticket')?.textContent).toContain('请先叫号');
  });

  it('C5, P3: says of each, urgent and handling, what it is about and what it is not', async () => {
    const { root } = await atDesk(serving);
    const about = (of: Element | null | undefined) =>
      of!
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => root.querySelector(`#${id}`)?.textContent ?? '')
        .join('');
    const urgent = [...root.querySelectorAll('fieldset')].find((one) => one.textContent.includes('急事急办'));
    expect(about(urgent)).toContain('只管先后');
    expect(about(root.querySelector('select#system'))).toContain('只管怎么办');
  });

  it('keeps what is wrong with a paper in the box of the paper, and asks of some only what is for some only', async () => {
    const { root, choose, part } = await atDesk((hall) => {
      const [{ materials = [], ...guide }, ...others] = hall.guides as [ServiceGuide, ...ServiceGuide[]];
      const agent = { name: '代办人身份证明', condition: '他人代办' };
      hall.guides = [{ ...guide, materials: [...materials, agent] }, ...others];
      return serving(hall);
    });
    const boxes = [...part('ticket')!.querySelectorAll('fieldset.group')];
    expect(boxes.at(-1)?.textContent).toContain('视情形 · 他人代办');
    expect(boxes.at(-1)?.textContent).not.toContain('必要');
    await choose('paper.2', 'faulty');
    expect(root.getElementById('remedy.2')?.closest('fieldset.group')).toBe(boxes[1]);
  });

  it('P3: tells everything at once: what is missing cannot be dropped, what is faulty comes along', async () => {
    const { root, choose, write, press, send, last } = await atDesk(serving);
    for (const id of ['1', '2', '4']) await choose(`paper.${id}`, id === '4' ? 'faulty' : 'given');
    await write('remedy.4', '体检已过期，请到二级以上医院重做。');
    await press('收件');
    const missing = root.querySelector<HTMLInputElement>('input[name="tell.3"]')!;
    expect(missing.checked && missing.disabled).toBe(true);
    await send('case.notify');
    expect(last()).toMatchObject({
      name: 'case.notify',
      input: {
        gaps: [
          { material: '3', fault: 'missing' },
          { material: '4', fault: 'faulty', remedy: '体检已过期，请到二级以上医院重做。' },
        ],
      },
    });
    expect(root.querySelector('[part="stage"]')?.textContent).toBe('待补正材料');
  });

  it('takes in what came without a ticket, for a matter that is looked for', async () => {
    const { root, write, press, choose, last } = await atDesk();
    root.querySelector('summary')!.click();
    await write('matter', '护士');
    await press('查找');
    await choose('guide', 'nurse-registration');
    await press('材料齐全，全部已收');
    await expect.poll(() => root.querySelector('#point')).not.toBeNull();
    await write('point', '新丰社区');
    await press('收件');
    expect(last()).toMatchObject({ input: { guide: 'nurse-registration', point: '新丰社区' } });
  });

  it('P9: takes in what a village point brings, and hands the answer out there', async () => {
    const { root, write, press, choose, begin, last, hall, part } = await atDesk((running) => {
      running.hall = aHall({
        points: [
          { id: 'north', name: '城北片区' },
          { id: 'sanxing', name: '三星村', parent: 'north' },
        ],
      });
      return undefined;
    });
    root.querySelector('summary')!.click();
    await write('matter', '护士');
    await press('查找');
    await choose('guide', 'nurse-registration');
    await press('材料齐全，全部已收');
    const offered = () => [...root.querySelectorAll('#point option')].map(({ textContent }) => textContent);
    await expect.poll(offered).toEqual(['', '城北片区', '城北片区 / 三星村']);
    await write('point', 'sanxing');
    await press('收件');
    expect(last()).toMatchObject({ input: { point: 'sanxing' } });
    const { caseNumber } = hall.begin({ channel: 'point', point: '三星村' }, ACCEPT, {
      type: 'case.decide',
      on,
      outcome: 'granted',
    });
    Object.assign(root.host, { caseNumber });
    await settled(root.host as HTMLElement);
    expect(part('case')?.textContent.replace(/\s+/g, '')).toContain('收件服务站三星村');
    await begin('case.deliver');
    expect(root.querySelector<HTMLInputElement>('input[name="way"][value="point"]')?.checked).toBe(true);
  });

  it('says beside each missing paper which ways are open, and why the others are not', async () => {
    const { root } = await atDesk(received({ materials: incomplete })).then(async (desk) => {
      await desk.begin('case.accept');
      return desk;
    });
    expect(root.querySelector('.command')?.textContent).toContain('本地规则不允许容缺受理');
    expect(root.querySelector<HTMLInputElement>('input[name="paper.2"][value="deferred"]')?.disabled).toBe(true);
  });

  it('accepts with a paper to follow where the rules allow it', async () => {
    const { begin, choose, send, last, part } = await atDesk(received({ materials: incomplete }), shenzhenDeferral);
    await begin('case.accept');
    await choose('paper.2', 'deferred');
    await send('case.accept');
    expect(last()).toMatchObject({ input: { as: 'promised', deferred: { materials: ['2'] } } });
    expect(part('papers')?.textContent).toContain('容缺，待补');
  });
});
