import { afterEach, describe, expect, it, vi } from 'vitest';
import { aGuide, aSilentGuide } from '../../test/a-guide.ts';
import { clearPage, mount } from '../../test/mount.ts';
import '../en.ts';
import './banshi-notice-card.ts';

describe('<banshi-notice-card>', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    clearPage();
  });

  it('tells what to bring, how long it takes, what it costs and where to go', async () => {
    const { root, text } = await mount('banshi-notice-card', { guide: aGuide() });
    expect(root.querySelectorAll('li .box')).toHaveLength(5);
    for (const said of ['县卫生健康局', '原件 1 份、复印件 1 份', '6个工作日', '不收费', '县政务服务中心二楼', '12345'])
      expect(text()).toContain(said);
  });

  it('says 未公开 where the source says nothing', async () => {
    const { part } = await mount('banshi-notice-card', { guide: aSilentGuide() });
    expect(part('materials')?.textContent).toContain('未公开');
    expect(part('facts')?.textContent).toContain('未公开');
  });

  it('holds the address in a QR code, and says in words what it holds', async () => {
    const { part } = await mount('banshi-notice-card', { guide: aGuide(), href: 'https://example.com/guide/1' });
    const code = part('qr')?.querySelector('svg');
    expect(code?.getAttribute('aria-label')).toBe('二维码，内容为：https://example.com/guide/1');
    expect(code?.querySelector('path')?.getAttribute('d')).toMatch(/^M[\d\sMLZ]+$/);
  });

  it('completes an address that is relative to the page', async () => {
    const { part } = await mount('banshi-notice-card', { guide: aGuide(), href: '/guide/1' });
    expect(part('qr')?.querySelector('svg')?.getAttribute('aria-label')).toContain(`${location.origin}/guide/1`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ''])('makes no code of %s', async (href) => {
    const { part } = await mount('banshi-notice-card', { guide: aGuide(), href });
    expect(part('qr')).toBeNull();
  });

  it('says that an address is too long for a code', async () => {
    const { part, text } = await mount('banshi-notice-card', {
      guide: aGuide(),
      href: `https://example.com/${'a'.repeat(5000)}`,
    });
    expect(part('qr')).toBeNull();
    expect(text()).toContain('网址过长');
  });

  it('prints alone, on its paper, and leaves the page as it was', async () => {
    const around = document.createElement('p');
    document.body.append(around);
    const { element, part } = await mount('banshi-notice-card', { guide: aGuide(), size: 'a6', lang: 'en' });
    const sheets = document.adoptedStyleSheets.length;
    const seen: string[] = [];
    const printed = new Promise<void>((resolve) => {
      vi.spyOn(window, 'print').mockImplementation(() => {
        const copy = document.body.lastElementChild!;
        const rules = [...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText).join('\n');
        seen.push(copy.localName, copy.shadowRoot!.querySelector('h3')!.textContent, rules);
        resolve();
      });
    });
    part('print')!.click();
    await printed;
    expect(seen[0]).toBe('banshi-notice-card');
    expect(seen[1]).toBe('Please bring');
    expect(seen[2]).toMatch(/@page.*size: 105mm 148mm/);
    expect(seen[2]).toContain(':not([data-banshi-printing])');
    expect(document.querySelectorAll('banshi-notice-card')).toHaveLength(2);
    window.dispatchEvent(new Event('afterprint'));
    expect([...document.body.children]).toEqual([around, element]);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });
});
