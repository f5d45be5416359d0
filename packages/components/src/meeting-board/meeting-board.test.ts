import { UnreachableError } from '@banshi/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { aPublishedMeeting } from '../../test/meetings.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import '../en.ts';
import './banshi-meeting-board.ts';

async function board(meetings = [aPublishedMeeting(), aPublishedMeeting({ id: 'old', day: '2026-08-12' })], lang = '') {
  const hall = new FakeHall();
  hall.replies['meeting.board'] = () => meetings;
  const mounted = await mount('banshi-meeting-board', { gateway: hall, lang });
  await settled(mounted.element);
  return { ...mounted, hall };
}

describe('<banshi-meeting-board>', () => {
  afterEach(clearPage);

  it.each([
    ['zh-CN', ['人大代表 2 人', '一楼增设饮水机', '中午时段排队偏长', '卫生健康', '逾期', '整改 1/2 项已完成']],
    ['en', ['deputies: 2', '一楼增设饮水机', 'overdue', '1 of 2 done']],
  ])(
    'P10: shows everybody who came by role, what was found, and how far each thing is: %s',
    async (lang, sentences) => {
      const { text } = await board(undefined, lang);
      for (const sentence of sentences) expect(text()).toContain(sentence);
    },
  );

  it('opens the latest, and keeps earlier ones behind their day', async () => {
    const { root } = await board();
    const shown = [...root.querySelectorAll('details')].map(({ open }) => open);
    expect(shown).toEqual([true, false]);
  });

  it('says that there is none, and that the hall does not answer, and asks again', async () => {
    expect((await board([])).text()).toContain('还没有公示的评议会');
    clearPage();
    const { element, hall, root, part } = await board();
    hall.replies['meeting.board'] = () => {
      throw new UnreachableError();
    };
    await element.reload();
    await settled(element);
    expect(root.querySelectorAll('details')).toHaveLength(2);
    clearPage();
    const down = new FakeHall();
    down.down = true;
    const second = await mount('banshi-meeting-board', { gateway: down });
    await settled(second.element);
    expect(second.part('problem')?.textContent).toContain('暂时连不上');
    down.down = false;
    down.replies['meeting.board'] = () => [aPublishedMeeting()];
    second.part('problem')!.querySelector('button')!.click();
    await settled(second.element);
    await settled(second.element);
    expect(second.part('meeting')).not.toBeNull();
    expect(part('problem')).toBeNull();
  });

  it('prints every meeting open', async () => {
    const printed = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { element } = await board();
    await element.print();
    const copy = document.querySelector('[data-banshi-printing]')!;
    expect([...copy.shadowRoot!.querySelectorAll('details')].every(({ open }) => open)).toBe(true);
    dispatchEvent(new Event('afterprint'));
    printed.mockRestore();
  });
});
