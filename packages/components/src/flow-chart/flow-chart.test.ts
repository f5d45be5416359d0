import { aCaseRecord } from '@banshi/core/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aGuide } from '../../test/a-guide.ts';
import { clearPage, mount } from '../../test/mount.ts';
import '../en.ts';
import './banshi-flow-chart.ts';

describe('<banshi-flow-chart>', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    clearPage();
  });

  it('Q9: is an ordered list of stations with the steps, limits and procedures of the guide', async () => {
    const { root, text } = await mount('banshi-flow-chart', { guide: aGuide() });
    expect(root.querySelector('ol')?.getAttribute('aria-label')).toBe('办理环节');
    expect([...root.querySelectorAll('ol > li h3')].map(({ textContent }) => textContent)).toEqual([
      '提出申请',
      '收件审查',
      '受理，审查办理',
      '作出决定',
      '送达办结',
    ]);
    for (const said of ['医政股', '承诺时限：6个工作日', '体检', '10个工作日', '一次性告知补正'])
      expect(text()).toContain(said);
    expect(root.querySelector('[aria-current]')).toBeNull();
  });

  it('marks where the case is, in words and for a screen reader', async () => {
    const { root } = await mount('banshi-flow-chart', { guide: aGuide(), record: aCaseRecord() });
    const here = root.querySelectorAll('[aria-current=step]');
    expect(here).toHaveLength(1);
    expect(here[0]!.querySelector('h3')?.textContent).toBe('受理，审查办理');
    expect(here[0]!.querySelector('.mark')?.textContent).toContain('当前环节 · 2026年11月30日前办结');
    expect(root.querySelectorAll('.past .mark')).toHaveLength(2);
  });

  it('draws a case whose guide is not at hand, and says of one that has left the chart where it is', async () => {
    const { text, part } = await mount('banshi-flow-chart', { record: aCaseRecord({ stage: 'withdrawn' }) });
    expect(part('heading')?.textContent).toBe('护士执业注册');
    expect(text()).toContain('办件现在的状态：已撤回');
  });

  it('speaks English', async () => {
    const { text } = await mount('banshi-flow-chart', { guide: aGuide(), lang: 'en' });
    expect(text()).toContain('Papers missing: told once');
  });

  it('is printed alone, on the wall too', async () => {
    const { part } = await mount('banshi-flow-chart', { guide: aGuide(), record: aCaseRecord(), size: 'a3' });
    const paper = new Promise<string>((resolve) => {
      vi.spyOn(window, 'print').mockImplementation(() => {
        const rules = [...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText).join('\n');
        resolve(`${document.body.lastElementChild!.shadowRoot!.querySelector('.current')!.textContent} ${rules}`);
      });
    });
    part('print')!.click();
    expect(await paper).toMatch(/受理，审查办理[\s\S]*size: a3/i);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('says that a guide cannot be read', async () => {
    const { part } = await mount('banshi-flow-chart', { guide: {} as never });
    expect(part('problem')?.textContent).toContain('无法读取');
  });
});
