import { afterEach, describe, expect, it } from 'vitest';
import { aGuide, aSilentGuide } from '../../test/a-guide.ts';
import { clearPage, eventsOf, mount, settled } from '../../test/mount.ts';
import '../en.ts';
import './banshi-guide-card.ts';
import { zhCN } from './guide-card.strings.ts';

const json = (text: string) => (element: Element) => {
  const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
  element.append(script);
};

describe('<banshi-guide-card>', () => {
  afterEach(clearPage);

  it('is empty without a guide', async () => {
    const { text } = await mount('banshi-guide-card');
    expect(text()).toBe('');
  });

  it('shows the name, the department, the case types and the five disclosures', async () => {
    const { text } = await mount('banshi-guide-card', { guide: aGuide() });
    expect(text()).toContain('护士执业首次注册');
    expect(text()).toContain('县卫生健康局 · 承诺件');
    expect(text()).toContain('服务内容 护士执业证书');
    expect(text()).toContain('办事程序 4 个环节');
    expect(text()).toContain('申报材料 5 项');
    expect(text()).toContain('承诺时限 6个工作日');
    expect(text()).toContain('收费标准 不收费');
  });

  it('says 未公开 for each of the five that the source leaves out', async () => {
    const { part } = await mount('banshi-guide-card', { guide: aSilentGuide() });
    const undisclosed = [...part('disclosures')!.querySelectorAll('i')];
    expect(undisclosed.map((dd) => dd.parentElement?.previousElementSibling?.textContent)).toEqual([
      '办事程序',
      '申报材料',
      '承诺时限',
      '收费标准',
    ]);
  });

  it('asks to open the guide that it shows', async () => {
    const { part } = await mount('banshi-guide-card', { guide: aGuide({ id: 'g-1' }) });
    const asked = await eventsOf('banshi-guide-open', () => part('open')?.click());
    expect(asked.map(({ guide }) => guide)).toEqual(['g-1']);
  });

  it('asks nothing when it is read-only', async () => {
    const { part } = await mount('banshi-guide-card', { guide: aGuide(), readOnly: true });
    expect(part('open')?.checkVisibility()).toBe(false);
  });

  it('reads a guide from a JSON child', async () => {
    const { text } = await mount('banshi-guide-card', {}, json(JSON.stringify(aGuide())));
    expect(text()).toContain('护士执业首次注册');
  });

  it.each([
    ['no JSON', '{ "id": '],
    ['no guide', '{ "id": 3 }'],
    ['nothing', 'null'],
    ['a guide that cannot be drawn', '{ "id": "a", "matter": { "name": "b" }, "limits": {}, "materials": [null] }'],
  ])('turns %s in the child into a sentence and an event', async (_what, text) => {
    let card!: Awaited<ReturnType<typeof mount<'banshi-guide-card'>>>;
    const errors = await eventsOf('banshi-error', async () => {
      card = await mount('banshi-guide-card', {}, json(text));
    });
    expect(card.part('problem')?.textContent).toBe('这份办事指南的数据无法读取。');
    expect(errors.map(({ code }) => code)).toEqual(['record-unreadable']);
  });

  it('shows hostile words as words', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const { root, text } = await mount('banshi-guide-card', {
      guide: aGuide({ matter: { name: hostile }, department: { name: hostile }, fees: { text: hostile } }),
    });
    expect(text()).toContain(hostile);
    expect(root.querySelector('img, script')).toBeNull();
  });

  it('speaks English inside an English page, and Chinese again when the page does', async () => {
    document.documentElement.lang = 'en-GB';
    const { element, text } = await mount('banshi-guide-card', { guide: aGuide() });
    expect(text()).toContain('Promised limit 6 working days');
    document.documentElement.lang = 'zh-CN';
    await new Promise((resolve) => setTimeout(resolve));
    await settled(element);
    expect(text()).toContain('承诺时限 6个工作日');
  });

  it('says what the page tells it to say', async () => {
    const strings = { ...zhCN, open: '看一看' };
    const { part } = await mount('banshi-guide-card', { guide: aGuide(), strings });
    expect(part('open')?.textContent).toBe('看一看');
  });

  it.each([
    ['itself', (card: Element) => card.toggleAttribute('elder', true)],
    ['the page', () => document.documentElement.toggleAttribute('data-banshi-elder', true)],
    ['what holds it', () => document.body.toggleAttribute('elder', true)],
  ])('is large when %s asks for the elder mode', async (_who, ask) => {
    const { element, part } = await mount('banshi-guide-card', { guide: aGuide() });
    const before = getComputedStyle(element).fontSize;
    ask(element);
    await new Promise((resolve) => setTimeout(resolve));
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    document.body.removeAttribute('elder');
    expect(size / Number.parseFloat(before)).toBeGreaterThanOrEqual(1.375);
    expect(part('open')!.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  it('has targets of 60 pixels in the elder mode', async () => {
    const { part } = await mount('banshi-guide-card', { guide: aGuide(), elder: true });
    expect(part('open')!.getBoundingClientRect().height).toBeGreaterThanOrEqual(60);
  });

  it('mirrors itself in a page that reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const { element, part } = await mount('banshi-guide-card', { guide: aGuide() });
    const card = element.getBoundingClientRect();
    const button = part('open')!.getBoundingClientRect();
    expect(card.right - button.right).toBeLessThan(button.left - card.left);
  });
});
