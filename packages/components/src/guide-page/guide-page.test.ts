import type { GuideGateway, ServiceGuide } from '@banshi/core';
import { UnreachableError } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { aGuide, aSilentGuide } from '../../test/a-guide.ts';
import { clearPage, deferred, mount, settled } from '../../test/mount.ts';
import './banshi-guide-page.ts';

const gatewayOf = (findGuide: GuideGateway['findGuide']): GuideGateway => ({
  findGuide,
  searchGuides: () => Promise.resolve({ guides: [], total: 0 }),
});

describe('<banshi-guide-page>', () => {
  afterEach(clearPage);

  it.each([
    [390, undefined],
    [390, 1],
    [1280, undefined],
  ])('leaves no hole among the first facts, %i wide, visits: %s', async (width, visits) => {
    await page.viewport(width, 800);
    const { visits: _, ...guide } = aGuide();
    const { part } = await mount('banshi-guide-page', { guide: { ...guide, ...(visits && { visits }) } });
    const box = part('summary')!.getBoundingClientRect();
    const { right, bottom } = part('summary')!.lastElementChild!.getBoundingClientRect();
    expect([box.right - right, box.bottom - bottom].map(Math.round)).toEqual([1, 1]);
    await page.viewport(1000, 700);
  });

  it('begins everything that a phone says of a paper under its name', async () => {
    await page.viewport(390, 800);
    const { root } = await mount('banshi-guide-page', { guide: aGuide() });
    const left = (one: HTMLElement) =>
      Math.round(one.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(one).paddingLeft));
    const begins = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].map(left);
    expect(begins('.paper > div').length).toBeGreaterThan(1);
    expect(new Set(begins('td:not(.empty)'))).toEqual(new Set(begins('.paper > div')));
    await page.viewport(1000, 700);
  });

  it('shows every word of a guide', async () => {
    const guide = aGuide();
    const { text } = await mount('banshi-guide-page', { guide });
    const shown = text();
    const silent = new Set(['id', 'code', 'path', 'by', 'coverage', 'unit', 'itemType', 'caseTypes', 'level', 'days']);
    const missing: string[] = [];
    const look = (value: unknown, key: string): void => {
      if (silent.has(key)) return;
      if (typeof value === 'string' && !shown.includes(value)) missing.push(`${key}: ${value}`);
      if (Array.isArray(value)) value.forEach((each) => look(each, key));
      else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([k, v]) => look(v, k));
    };
    Object.entries(guide).forEach(([key, value]) => look(value, key));
    expect(missing).toEqual([]);
    expect(shown).toContain('行政许可');
    expect(shown).toContain('承诺件');
    expect(shown).toContain('县级');
  });

  it('names what is not disclosed', async () => {
    const { text, part } = await mount('banshi-guide-page', { guide: aSilentGuide() });
    expect(text()).toContain('本指南未公开：办事程序、申报材料、承诺时限、收费标准。');
    for (const name of ['materials', 'procedure', 'fees', 'limits'])
      expect(part(name)?.querySelector('i')?.textContent).toBe('未公开');
  });

  it('keeps the collector’s remarks in a fold, word for word', async () => {
    const remarks = [
      { path: 'limits.note', value: '立等可办', by: 'source' },
      { path: 'oddities[0]', value: '两处说法不一', by: 'collector' },
      { path: 'quota_inferred', value: 0, by: 'collector' },
    ] as const;
    const { part } = await mount('banshi-guide-page', { guide: aGuide({ remarks }) });
    expect(part('remarks')?.textContent).toContain('立等可办');
    const fold = part('collector-remarks') as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    expect(fold.textContent).toContain('两处说法不一');
    expect([...fold.querySelectorAll('li')].at(-1)?.textContent).toBe('0 quota_inferred');
  });

  it.each(['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', ' javascript:alert(1)', '/relative'])(
    'shows the address %s as text',
    async (url) => {
      const { part } = await mount('banshi-guide-page', { guide: aGuide({ source: { url } }) });
      expect(part('source')?.querySelector('a')).toBeNull();
      expect(part('source')?.textContent).toContain(url.trim());
    },
  );

  it('links a web address without handing the page over', async () => {
    const { part } = await mount('banshi-guide-page', { guide: aGuide({ source: { url: 'https://example.com/a' } }) });
    const link = part('source')?.querySelector('a');
    expect(link?.href).toBe('https://example.com/a');
    expect(link?.rel).toContain('noopener');
  });

  it('shows hostile words as words', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const guide = JSON.parse(
      JSON.stringify(aGuide()).replaceAll(/"(name|note|text|value|article|actor)":"[^"]*"/g, (_, key: string) =>
        JSON.stringify({ [key]: hostile }).slice(1, -1),
      ),
    ) as ServiceGuide;
    const { root, text } = await mount('banshi-guide-page', { guide });
    expect(text()).toContain(hostile);
    expect(root.querySelector('img, script, [onerror]')).toBeNull();
  });

  it('fits a phone: no column is wider than the screen, and every cell names its column', async () => {
    await page.viewport(360, 740);
    const { element, root } = await mount('banshi-guide-page', { guide: aGuide() });
    expect(element.scrollWidth).toBeLessThanOrEqual(360);
    const cell = root.querySelector('td[data-label]')!;
    expect(getComputedStyle(cell, '::before').content).toContain('材料类型');
    await page.viewport(1000, 700);
  });

  describe('with a gateway', () => {
    it('asks for the guide by its id', async () => {
      const gateway = gatewayOf((id) => Promise.resolve(aGuide({ id, matter: { name: `指南 ${id}` } })));
      const { text } = await mount('banshi-guide-page', { gateway, guideId: 'g-7' });
      expect(text()).toContain('指南 g-7');
    });

    it('ignores a late answer to an earlier question', async () => {
      const answers = new Map([
        ['old', deferred<ServiceGuide | undefined>()],
        ['new', deferred<ServiceGuide | undefined>()],
      ]);
      const signals: AbortSignal[] = [];
      const gateway = gatewayOf((id, options) => {
        signals.push(options!.signal as AbortSignal);
        return answers.get(id)!.promise;
      });
      const { element, text } = await mount('banshi-guide-page', { gateway, guideId: 'old' });
      element.guideId = 'new';
      await settled(element);
      expect(signals[0]?.aborted).toBe(true);
      answers.get('new')!.resolve(aGuide({ matter: { name: '新指南' } }));
      answers.get('old')!.resolve(aGuide({ matter: { name: '旧指南' } }));
      await settled(element);
      expect(text()).toContain('新指南');
      expect(text()).not.toContain('旧指南');
    });

    it('says that there is no such guide', async () => {
      const { text } = await mount('banshi-guide-page', {
        gateway: gatewayOf(() => Promise.resolve(undefined)),
        guideId: 'nowhere',
      });
      expect(text()).toBe('没有找到这份办事指南。');
    });

    it('offers to try again when the hall does not answer', async () => {
      let fails = true;
      const gateway = gatewayOf((id) =>
        fails ? Promise.reject(new UnreachableError()) : Promise.resolve(aGuide({ id })),
      );
      const { element, root, text } = await mount('banshi-guide-page', { gateway, guideId: 'g' });
      expect(text()).toContain('暂时无法读取办事指南');
      fails = false;
      root.querySelector('button')!.click();
      await settled(element);
      expect(text()).toContain('护士执业首次注册');
    });
  });
});
