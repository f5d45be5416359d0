import { RATE_FORMULAS, type ServiceHall, staffPlatesOf } from '@banshi/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aBoard, aHall, FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import { aReport, someFigures } from '../../test/opinions.ts';
import './banshi-staff-plates.ts';

const staffed: Partial<ServiceHall> = {
  staff: [
    { id: '101', name: '王小明', title: '窗口负责人', duty: '社会保障业务' },
    { id: '102', name: '李华' },
    { id: '109', name: '赵不在' },
  ],
  posts: [{ window: '1', holder: '101', cover: '102' }],
};

function running(board = aBoard()): FakeHall {
  return Object.assign(new FakeHall(), { hall: aHall(staffed), board });
}

const plain = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const platesIn = (root: ShadowRoot) => [...root.querySelectorAll("[part='plate']")].map(plain);
const persons = [someFigures({ of: 'person', id: '101' })];

describe('<banshi-staff-plates>', () => {
  afterEach(clearPage);

  it('C1, P7, Z6: shows everybody who serves today, where, what they handle, and whether they are there', async () => {
    const { root } = await mount('banshi-staff-plates', { gateway: running() });
    await settled(root.host as HTMLElementTagNameMap['banshi-staff-plates']);
    expect(platesIn(root)).toEqual([
      '服务中 王小明 窗口负责人 工号 101 A 岗 1 号窗口（综合窗口） 职责 社会保障业务 办理事项 卫生健康、民政',
      '备岗 李华 工号 102 B 岗 1 号窗口（综合窗口） 办理事项 卫生健康、民政',
    ]);
  });

  it('P7: says once that somebody stands in, where the hall writes it as the duty too', async () => {
    const staff = [{ id: '102', name: '李华', duty: 'B岗补位' }];
    const windows = [{ window: '1', state: 'open', staff: '102', covering: true }] as const;
    const { root } = await mount('banshi-staff-plates', {
      plates: staffPlatesOf(aHall({ ...staffed, staff }), windows),
    });
    expect(platesIn(root)).toEqual([
      '服务中 · B 岗补位 李华 工号 102 B 岗 1 号窗口（综合窗口） 办理事项 卫生健康、民政',
    ]);
  });

  it('follows the hall: who stands in, who is away, and that it cannot be heard', async () => {
    const hall = running();
    const { element, root, text } = await mount('banshi-staff-plates', { gateway: hall });
    await settled(element);
    const windows = [
      { window: '1', state: 'away', staff: '102', covering: true, backAt: '2099-11-23T02:10:00.000Z' },
    ] as const;
    hall.tell('board', '', aBoard({ windows }));
    await settled(element);
    expect(platesIn(root)[0]).toMatch(/^短时离岗，10:10 前返回 · B 岗补位 李华/);
    expect(platesIn(root)[1]).toMatch(/^现不在窗口 王小明/);
    hall.connect('lost');
    await settled(element);
    expect(text()).toContain('可能不是最新的');
    hall.hall = aHall({ ...staffed, staff: [{ id: '101', name: '新来的' }] });
    hall.connect('live');
    await settled(element);
    await settled(element);
    expect(root.querySelector("[part='plate'] h3")?.textContent).toBe('新来的');
    element.remove();
    expect(hall.listeners).toBe(0);
  });

  it('lets only the windows stand out at which somebody is now', async () => {
    const hall = running();
    const { element, root } = await mount('banshi-staff-plates', { gateway: hall });
    hall.hall = aHall({ ...staffed, posts: ['1', '2'].map((window) => ({ window, holder: '101', cover: '102' })) });
    const covered = { window: '2', state: 'open', staff: '102', covering: true } as const;
    hall.tell('board', '', aBoard({ day: '2026-11-24', windows: [{ window: '1', state: 'closed' }, covered] }));
    const line = () => root.querySelector('.here')?.closest('dd')?.textContent.replace(/\s+/g, ' ').trim();
    await vi.waitFor(() => expect(line()).toBe('2 号窗口、1 号窗口'));
    expect([...root.querySelectorAll('.here')].map(({ textContent }) => textContent)).toEqual(['2 号窗口']);
    element.remove();
  });

  it('tells who holds a post and is not there from who only stands ready, and shows no figures on paper', async () => {
    const posts = [
      { window: '1', holder: '101', cover: '102' },
      { window: '2', holder: '109', cover: '101' },
    ];
    const plates = staffPlatesOf(aHall({ ...staffed, posts }), [{ window: '1', state: 'closed' }]);
    const { element, root, part } = await mount('banshi-staff-plates', { plates, report: aReport({ persons }) });
    const presence = [...root.querySelectorAll("[part='presence']")].map(plain);
    expect(presence).toEqual(['现不在窗口', '现不在窗口', '备岗']);
    expect(part('figures')).not.toBeNull();
    element.layout = 'badge';
    await settled(element);
    expect([part('figures'), part('presence')]).toEqual([null, null]);
  });

  it('never shows a broken picture', async () => {
    const staff = [
      { id: '101', name: '王小明', photo: '/missing.jpg' },
      { id: '102', name: '李华', photo: 'javascript:alert(1)' },
      { id: '103', name: '张力', photo: 'http://[' },
    ];
    const plates = staffPlatesOf(aHall({ ...staffed, staff }), [{ window: '2', state: 'open', staff: '103' }]);
    const { root } = await mount('banshi-staff-plates', { plates });
    await vi.waitFor(() => expect(root.querySelectorAll("[part='placeholder']")).toHaveLength(3));
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe('未公布照片');
  });

  it('Z6: leads to the rating of a visit, and has no vote of its own', async () => {
    const { element, part, root } = await mount('banshi-staff-plates', { gateway: running(), rateHref: '/rate' });
    await settled(element);
    const link = part('rate')!.querySelector('a')!;
    expect(link.href).toBe(`${location.origin}/rate`);
    expect(plain(part('rate'))).toContain('凭号票上的号码和评价码评价，一次一评');
    expect(part('rate')!.querySelector('svg')?.getAttribute('aria-label')).toContain('/rate');
    expect(root.querySelectorAll('button, input, form')).toHaveLength(0);
    for (const wrong of ['javascript:alert(1)', undefined]) {
      element.rateHref = wrong;
      await settled(element);
      expect(part('rate')).toBeNull();
    }
  });

  it('Z6: shows figures by person where it is told to and may see them, with their formula, and asks for none otherwise', async () => {
    const hall = running();
    hall.replies['rating.report'] = () => aReport({ persons });
    const { element, part, root, text } = await mount('banshi-staff-plates', { gateway: hall });
    await settled(element);
    expect([part('figures'), hall.asked]).toEqual([null, []]);
    element.figures = true;
    await settled(element);
    await settled(element);
    expect(plain(part('figures'))).toBe('主动评价 80 好评率 92.5 % 差评 6');
    expect([...root.querySelectorAll("[part='figures']")].map(plain).at(-1)).toBe('暂无评价');
    expect(plain(part('notes'))).toBe(RATE_FORMULAS.activeGood);
    hall.replies['rating.report'] = () => aReport({ persons, personsPublished: true });
    hall.tell('ratings', '', aReport());
    await settled(element);
    expect(plain(part('notes'))).toContain('每满 5 条评价更新一次');
    // Neither refused nor published: the wall stands without them.
    delete hall.replies['rating.report'];
    const other = await mount('banshi-staff-plates', { gateway: hall, figures: true });
    await settled(other.element);
    hall.replies['rating.report'] = () => aReport();
    hall.tell('ratings', '', aReport());
    await settled(element);
    await settled(other.element);
    expect([part('figures'), part('notes'), other.part('figures')]).toEqual([null, null, null]);
    expect(text()).toContain('王小明');
    element.remove();
    other.element.remove();
    expect(hall.listeners).toBe(0);
  });

  it.each([
    ['plate', '台牌', 'A5 landscape'],
    ['badge', '胸牌', 'A4'],
  ] as const)(
    'C1: prints a %s for each person alone, without who is there now or any figures',
    async (layout, label, size) => {
      const hall = running();
      const { element, part } = await mount('banshi-staff-plates', {
        gateway: hall,
        printable: true,
        rateHref: '/rate',
        report: aReport({ persons }),
      });
      await settled(element);
      let printed: string | undefined;
      const sheets: string[] = [];
      const print = vi.spyOn(window, 'print').mockImplementation(() => {
        const copy = document.body.lastElementChild as HTMLElementTagNameMap['banshi-staff-plates'];
        printed = plain(copy.shadowRoot!.querySelector('.plates'));
        expect(copy.layout).toBe(layout);
        for (const sheet of document.adoptedStyleSheets) for (const rule of sheet.cssRules) sheets.push(rule.cssText);
        dispatchEvent(new Event('afterprint'));
      });
      [...part('print')!.querySelectorAll('button')].find((button) => button.textContent.includes(label))!.click();
      await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
      print.mockRestore();
      expect(printed).toContain('某县政务服务大厅 王小明 窗口负责人 工号 101');
      expect(printed).not.toMatch(/服务中|备岗|好评率|评价/);
      expect(sheets.join(' ').toLowerCase()).toContain(`size: ${size.toLowerCase()}`);
      expect(document.querySelectorAll('banshi-staff-plates')).toHaveLength(1);
    },
  );

  it('says that nobody serves, and that the hall does not answer, and tries again', async () => {
    const hall = Object.assign(running(), { down: true });
    const { element, part, text } = await mount('banshi-staff-plates', { gateway: hall });
    expect(part('problem')?.textContent).toContain('暂时连不上');
    Object.assign(hall, { down: false, hall: aHall() });
    part('problem')!.querySelector('button')!.click();
    await settled(element);
    await settled(element);
    expect(text()).toContain('还没有安排工作人员');
  });
});
