import { RATE_FORMULAS } from '@banshi/core';
import { afterEach, describe, expect, it } from 'vitest';
import { FakeHall } from '../../test/fake-hall.ts';
import { clearPage, mount, settled } from '../../test/mount.ts';
import { aReport, someFigures } from '../../test/opinions.ts';
import '../en.ts';
import './banshi-rating-figures.ts';

const rows = (part: HTMLElement | null) =>
  [...part!.querySelectorAll('tbody tr')].map((row) =>
    // What is laid out is read: the formula stands beside the rate on a narrow screen, and in its column on a wide one.
    [...row.querySelectorAll<HTMLElement>('th, td')].map(({ innerText }) => innerText.trim()).filter(Boolean),
  );

describe('<banshi-rating-figures>', () => {
  afterEach(clearPage);

  it('shows every rate with numerator, denominator and formula', async () => {
    const { part } = await mount('banshi-rating-figures', { report: aReport() });
    expect(rows(part('rates'))).toEqual([
      ['主动评价率', '40.0 %', '80 / 200', RATE_FORMULAS.active],
      ['主动评价好评率', '92.5 %', '74 / 80', RATE_FORMULAS.activeGood],
      ['好评率（含默认）', '92.9 %', '78 / 84', RATE_FORMULAS.good],
      ['实名差评按时联系率', '100.0 %', '3 / 3', RATE_FORMULAS.response],
      ['差评按期整改率', '83.3 %', '5 / 6', RATE_FORMULAS.onTime],
      ['实名差评回访率', '—', '0 / 0', RATE_FORMULAS.callBack],
    ]);
  });

  it('C6: shows the bad ones too, in words and numbers', async () => {
    const { part } = await mount('banshi-rating-figures', { report: aReport() });
    expect(rows(part('distribution'))).toEqual([
      ['非常满意', '50', '62.5 %'],
      ['满意', '18', '22.5 %'],
      ['基本满意', '6', '7.5 %'],
      ['不满意', '4', '5.0 %'],
      ['非常不满意', '2', '2.5 %'],
    ]);
    expect(rows(part('tags')).map(([tag]) => tag)).toContain('服务态度差效率低');
    expect(part('units')?.textContent).toContain('6');
  });

  it('Z6: shows persons only where it was given any', async () => {
    const { element, part } = await mount('banshi-rating-figures', { report: aReport() });
    expect(part('persons')).toBeNull();
    element.report = aReport({ persons: [someFigures({ of: 'person', id: 'clerk-1' })] });
    await settled(element);
    expect(part('persons')?.textContent).toContain('clerk-1');
  });

  it('Z6: calls only what is published a publication', async () => {
    const { element, root } = await mount('banshi-rating-figures', { report: aReport() });
    const heading = () => root.querySelector('h2')!.textContent;
    expect(heading()).toContain('公示');
    const persons = [someFigures({ of: 'person', id: 'clerk-1' })];
    element.report = aReport({ persons });
    await settled(element);
    expect(heading()).toContain('不公示');
    element.report = aReport({ persons, personsPublished: true });
    await settled(element);
    expect(heading()).toBe('好差评公示');
  });

  it('cuts no head of its tables in English where there is room for all of them', async () => {
    const { element, part } = await mount('banshi-rating-figures', { report: aReport(), lang: 'en' });
    element.style.cssText = 'width: 1000px; max-width: none';
    await settled(element);
    const section = part('units')!.parentElement!;
    expect(section.scrollWidth).toBe(section.clientWidth);
  });

  it('asks the hall, calls units by their names, and asks again when there is news', async () => {
    const hall = new FakeHall();
    let count = 0;
    hall.replies['rating.report'] = () => aReport({ hall: someFigures({ given: ++count }), persons: [] });
    const { element, part } = await mount('banshi-rating-figures', { gateway: hall });
    await settled(element);
    expect(rows(part('units')).map(([unit]) => unit)).toEqual(['卫生健康', '民政']);
    hall.tell('ratings', '', aReport());
    await settled(element);
    expect(count).toBe(2);
    // What is told to everybody holds no persons; they stay for who may see them.
    expect(part('persons')).not.toBeNull();
    element.remove();
    expect(hall.listeners).toBe(0);
  });

  it('says that the hall does not answer, and tries again', async () => {
    const hall = new FakeHall();
    hall.down = true;
    hall.replies['rating.report'] = () => aReport();
    const { element, part } = await mount('banshi-rating-figures', { gateway: hall });
    expect(part('problem')?.textContent).toContain('暂时连不上');
    hall.down = false;
    part('problem')!.querySelector('button')!.click();
    await settled(element);
    expect(part('rates')).not.toBeNull();
  });
});
