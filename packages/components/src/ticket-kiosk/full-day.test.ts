import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBoard, aHall, FakeHall } from '../../test/fake-hall.ts';
import { atKiosk } from '../../test/at-kiosk.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';

const slots = [{ from: '09:00', until: '10:00', capacity: 3 }];

describe('<banshi-ticket-kiosk> on a day whose numbers are used up', () => {
  beforeEach(
    () =>
      void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-23T02:00:00Z') }),
  );
  afterEach(() => {
    vi.useRealTimers();
    clearPage();
    localStorage.clear();
  });

  const atFullKiosk = async (properties: object = {}) => {
    const kiosk = await atKiosk(properties);
    const tell = async (change: object) => {
      kiosk.hall.board = aBoard(change);
      kiosk.hall.tell('board', '', kiosk.hall.board);
      await settled(kiosk.element);
    };
    const tile = (value: string) =>
      kiosk.root.querySelector(`button[value='${value}']`)!.textContent.replaceAll(/\s+/g, ' ');
    const button = (label: string) =>
      [...kiosk.root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(label));
    return { ...kiosk, tell, tile, button };
  };

  it('says so on the first screen in the place of those who wait, and takes it back when it is over', async () => {
    const { tell, tile } = await atFullKiosk();
    expect(tile('health')).toContain('等候 3 人');
    await tell({ full: ['health'] });
    expect(tile('health')).toContain('今天的号已取完');
    expect(tile('health')).not.toContain('等候');
    expect(tile('civil')).toContain('无人等候');
    await tell({});
    expect(tile('health')).toContain('等候 3 人');
  });

  it('lets the papers be read, says what else one may do, and asks for no identity', async () => {
    const { tell, press, part, text, button, hall } = await atFullKiosk();
    await tell({ full: ['health'] });
    await press('卫生健康');
    expect(part('state')?.textContent).toContain('今天的号已经取完，请改日再来，或向工作人员咨询');
    expect(text()).not.toContain('网上预约');
    await press('护士执业首次注册');
    expect(text()).toContain('护士执业注册申请审核表');
    expect(text().split('申报材料')).toHaveLength(2);
    expect(text()).not.toContain('请确认已带齐材料');
    expect(text()).not.toContain('第 3 步');
    expect(button('下一步')).toBeUndefined();
    expect(button('上一步')).toBeDefined();
    expect(hall.sent).toEqual([]);
  });

  it('offers to book where that can be done, and still checks in', async () => {
    const [health, civil] = aHall().departments;
    const hall = new FakeHall();
    hall.hall = aHall({ departments: [{ ...health!, slots }, civil!] });
    hall.board = aBoard({ full: ['health', 'civil'] });
    const { element, root, text } = await mount('banshi-ticket-kiosk', { gateway: hall });
    const press = async (value: string) => {
      root.querySelector<HTMLButtonElement>(`button[value='${value}']`)!.click();
      await settled(element);
    };
    await press('check-in');
    expect(text()).not.toContain('今天的号');
    expect(root.querySelector('#resident-id')).not.toBeNull();
    root.querySelector<HTMLButtonElement>('footer button')!.click();
    await settled(element);
    await press('health');
    expect(text()).toContain('也可以网上预约');
  });

  it('names the matter whose business is full, where its department has several', async () => {
    const hall = new FakeHall();
    const [health, civil] = aHall().departments;
    const businesses = [
      { id: 'nurses', name: '护士', prefix: 'A', guides: ['nurse-registration'] },
      { id: 'places', name: '公共场所', prefix: 'C', guides: ['public-place'] },
    ];
    hall.hall = aHall({ departments: [{ ...health!, businesses }, civil!] });
    hall.board = aBoard({ full: ['nurses'], waiting: { nurses: 2, places: 4 } });
    const { element, root } = await mount('banshi-ticket-kiosk', { gateway: hall });
    const tile = (value: string) => root.querySelector<HTMLButtonElement>(`button[value='${value}']`)!;
    expect(tile('health').textContent).toContain('等候 6 人');
    expect(tile('health').textContent).toContain('部分事项今天的号已取完');
    tile('health').click();
    await settled(element);
    expect(tile('nurse-registration').textContent).toContain('今天的号已取完');
    expect(tile('public-place').textContent).not.toContain('已取完');
    expect(root.querySelector("[part='state']")).toBeNull();
    tile('nurse-registration').click();
    await settled(element);
    expect(root.querySelector("[part='state']")?.textContent).toContain('已经取完');
  });

  it('says it to whoever is typing when the last number goes, and sends what they decide', async () => {
    const { tell, goToIdentity, typeOnKeypad, root, field, press, hall } = await atFullKiosk();
    await goToIdentity();
    await typeOnKeypad('110105');
    await tell({ full: ['health'] });
    expect(root.querySelector('#problem')?.textContent).toContain('今天的号已经取完');
    expect([field()?.value, field()?.getAttribute('aria-invalid')]).toEqual(['110105', 'false']);
    hall.refusals = ['numbers-used-up'];
    await typeOnKeypad('19491231002X');
    await press('取号');
    expect(root.textContent.split('今天的号已经取完')).toHaveLength(2);
  });

  it.each([
    ['holds a number', 1, true],
    ['holds none', 0, false],
  ])('without network hands out what it still %s', async (_, offlineNumbers, isOffered) => {
    localStorage.clear();
    const hall = new FakeHall();
    hall.answers['ticket.lease'] = ({ business }) => ({
      id: business,
      business,
      day: '2026-11-23',
      numbers: ['A041'],
      ahead: 3,
    });
    const { tile, press, button, element } = await atFullKiosk({ gateway: hall, offlineNumbers });
    hall.board = aBoard({ full: ['health'] });
    hall.tell('board', '', hall.board);
    await settled(element);
    expect(tile('health')).toContain('今天的号已取完');
    hall.connect('lost');
    await settled(element);
    expect(tile('health').includes('今天的号已取完')).toBe(!isOffered);
    await press('卫生健康');
    await press('护士执业首次注册');
    expect(button('下一步') !== undefined).toBe(isOffered);
  });

  it('offers no step to an identity once the day is closed either', async () => {
    const { tell, press, part, button } = await atFullKiosk();
    await tell({ closed: true });
    await press('卫生健康');
    await press('护士执业首次注册');
    expect(part('state')?.textContent).toContain('今天已停止取号');
    expect(button('下一步')).toBeUndefined();
  });
});
