import type { LetterView, OutboxReport } from '@banshi/core';
import { LETTER_REASONS } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, eventsOf, mount, settled } from '../../test/mount.ts';
import '../en.ts';
import './banshi-outbox-desk.ts';

const AT = '2026-11-23T01:30:00.000Z';

function letter(key: string, change: Partial<LetterView> = {}): LetterView {
  const [kind = '', subject = ''] = key.split('/');
  return { key, kind, subject, at: AT, state: 'waiting', attempts: 0, since: AT, ...change };
}

function report(letters: readonly LetterView[], channel = 'zj-atg'): OutboxReport {
  const count = (state: string) => letters.filter((one) => one.state === state).length;
  const [waiting, underway, doubtful, dead] = ['waiting', 'underway', 'doubtful', 'dead'].map(count);
  return {
    figures: {
      channel,
      waiting: waiting!,
      underway: underway!,
      doubtful: doubtful!,
      dead: dead!,
      delivered: count('delivered'),
    },
    letters,
  };
}

const rejected = { state: 'dead', reason: 'rejected', code: 'B0412', attempts: 1 } as const;
const two = [letter('case.accept/C1/1', rejected), letter('case.accept/C2/1', rejected)];

async function desk(reports: readonly OutboxReport[], lang = 'zh-CN') {
  const gateway = new FakeHall();
  gateway.replies['outbox.list'] = () => reports;
  gateway.answers['outbox.resend'] = ({ key }) => ({ resent: key === undefined ? two.length : 1 });
  const shown = await mount('banshi-outbox-desk', { gateway, lang });
  const press = async (name: string) => {
    const button = [...shown.root.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
    );
    expect(button, name).toBeDefined();
    button!.focus();
    await userEvent.keyboard('{Enter}');
    await settled(shown.element);
  };
  return { ...shown, gateway, press };
}

describe('<banshi-outbox-desk>', () => {
  afterEach(clearPage);

  it('shows what failed and why, by what it died of, with the code of the platform', async () => {
    const { text, root } = await desk([
      report([...two, letter('case.deliver/C3/4', { state: 'dead', reason: 'refuse' })]),
    ]);
    expect([...root.querySelectorAll('h5')].map(({ textContent }) => textContent)).toEqual([
      '平台不予接收',
      '数据不全，没有发出',
    ]);
    for (const words of [
      '报送失败 3 件',
      '受理 · 办件 C1',
      '平台返回码 B0412',
      '业务时间 2026-11-23 09:30',
      '已报送 1 次',
    ])
      expect(text()).toContain(words);
  });

  it.each(LETTER_REASONS)('has a sentence for "%s" in both languages', async (reason) => {
    for (const lang of ['zh-CN', 'en']) {
      const { root } = await desk([report([letter('case.accept/C1/1', { state: 'dead', reason })])], lang);
      const said = root.querySelector('[part="dead"] header')!.textContent!.replace(/\s+/g, ' ').trim();
      expect(said.length).toBeGreaterThan(8);
      expect(said).not.toContain('undefined');
      clearPage();
    }
  });

  it('says behind what a letter waits, and when one is tried again', async () => {
    const { text } = await desk([
      report([
        two[0]!,
        letter('rating.give/C1/2', { behind: 'case.accept/C1/1' }),
        letter('case.accept/C4/1', { state: 'doubtful', reason: 'unknown', attempts: 1, due: AT }),
      ]),
    ]);
    expect(text()).toContain('前置尚未送达，暂不报送：受理 · 办件 C1');
    expect(text()).toContain('平台没有答复是否收到');
    expect(text()).toContain('2026-11-23 09:30 后再试');
  });

  it.each([
    ['重新报送：受理 · 办件 C2', { channel: 'zj-atg', key: 'case.accept/C2/1' }, 1],
    ['全部重新报送（2 件）：平台不予接收', { channel: 'zj-atg', reason: 'rejected' }, 2],
  ])('sends again by the keyboard: %s', async (name, input, count) => {
    const { gateway, press, root, text } = await desk([report(two)]);
    await press(name);
    expect(gateway.sent.map((one) => [one.name, one.input])).toEqual([['outbox.resend', input]]);
    expect(text()).toContain(`已安排重新报送 ${count} 件`);
    expect(root.activeElement?.className).toContain('said');
  });

  it('says what became of what was sent again: under way, dead once more, arrived', async () => {
    const { element, gateway, press, root } = await desk([report(two)]);
    const said = () => root.querySelector('.said')!.textContent!.replace(/\s+/g, ' ').trim();
    const hear = async (...letters: readonly LetterView[]) => {
      gateway.tell('outbox', '', [report(letters)]);
      await settled(element);
    };
    const sent = '已安排重新报送 2 件，操作已记入日志。';
    await press('全部重新报送（2 件）：平台不予接收');
    // What the hall said before it let them out.
    expect(said()).toBe(sent);
    const [one, other] = two.map(({ key }) => letter(key, { attempts: 1 })) as [LetterView, LetterView];
    await hear(one, other);
    expect([said(), root.querySelector('[part="dead"]')]).toEqual([sent, null]);
    const again = { ...one, ...rejected, code: 'B0500', attempts: 2, since: '2026-11-23T01:31:00.000Z' };
    await hear(again, other);
    expect(said()).toBe(`${sent} 再次报送失败 1 件，原因见下。`);
    for (const words of ['平台返回码 B0500', '已报送 2 次']) expect(root.textContent).toContain(words);
    await hear(again, { ...other, state: 'delivered', how: 'ok', attempts: 2 });
    expect(said()).toBe(`${sent} 再次报送失败 1 件，原因见下。 已送达 1 件。`);
    expect(root.querySelector('.said')!.getAttribute('role')).toBe('status');
    await press('重新报送：受理 · 办件 C1');
    expect(said()).toBe('已安排重新报送 1 件，操作已记入日志。');
  });

  it('asks first where the letter may have arrived, and can be told no', async () => {
    const doubtful = letter('case.accept/C1/1', { state: 'dead', reason: 'unaskable', doubt: true, attempts: 1 });
    const { gateway, press, part, root } = await desk([report([doubtful])]);
    await press('重新报送：受理 · 办件 C1');
    expect(gateway.sent).toEqual([]);
    expect(part('confirm')?.textContent).toContain('请先到平台核对');
    expect(root.activeElement).toBe(part('confirm'));
    await press('取消');
    expect(part('confirm')).toBeNull();
    await press('重新报送：受理 · 办件 C1');
    await press('已核对，重新报送');
    expect(gateway.sent.map(({ input }) => input)).toEqual([{ channel: 'zj-atg', key: doubtful.key }]);
  });

  it('says what the hall says, and reads again', async () => {
    const { gateway, press, part } = await desk([report(two)]);
    gateway.refusals = ['not-allowed-now'];
    await press('重新报送：受理 · 办件 C1');
    expect(part('problem')?.textContent).toContain('当前不能进行这项操作');
    expect(gateway.asked).toHaveLength(2);
  });

  it.each([
    ['auth', '平台不认可本大厅的凭证'],
    ['unreachable', '平台暂时连不上'],
  ] as const)('says why nothing goes out: %s', async (held, words) => {
    const { figures, letters } = report([letter('case.accept/C1/1')]);
    const { part } = await desk([{ figures: { ...figures, held }, letters }]);
    expect(part('held')?.textContent).toContain(words);
  });

  it('says so where all has arrived, and where there is no platform', async () => {
    const done = letter('case.accept/C1/1', { state: 'delivered', how: 'found', attempts: 1 });
    expect((await desk([report([done])])).text()).toContain('全部已送达');
    clearPage();
    expect((await desk([])).text()).toContain('没有向平台报送');
  });

  it('draws fifty of a thousand that wait, and counts the rest', async () => {
    const many = Array.from({ length: 1000 }, (_, number) => letter(`case.accept/C${number}/1`));
    const { root, text } = await desk([report(many)]);
    expect(root.querySelectorAll('[part="letter"]')).toHaveLength(50);
    expect(text()).toContain('另有 950 件没有列出');
  });

  it('follows the hall, calls platforms by the names it is given, and speaks English', async () => {
    const { element, gateway, text } = await desk([report(two)], 'en');
    element.names = { 'zj-atg': 'Zhejiang' };
    gateway.tell('outbox', '', [report(two.slice(0, 1))]);
    await settled(element);
    for (const words of ['Zhejiang', '1 failed', 'Acceptance · case C1', 'code of the platform: B0412'])
      expect(text()).toContain(words);
    element.remove();
    expect(gateway.listeners).toBe(0);
  });

  it('says who may not see it', async () => {
    const { part } = await mount('banshi-outbox-desk', { gateway: new FakeHall() });
    expect(part('problem')?.textContent).toContain('没有进行这项操作的权限');
  });

  it('reads its JSON child, which cannot be acted upon, and says where that is none', async () => {
    const child = (value: string) => (element: HTMLElement) => {
      element.innerHTML = `<script type="application/json">${value}</script>`;
    };
    const { text, root } = await mount('banshi-outbox-desk', {}, child(JSON.stringify([report(two)])));
    expect(text()).toContain('平台不予接收');
    expect([...root.querySelectorAll('button')].filter(({ hidden }) => !hidden)).toEqual([]);
    clearPage();
    const faults = await eventsOf('banshi-error', () => mount('banshi-outbox-desk', {}, child('[{}]')));
    expect(faults).toHaveLength(1);
  });
});
