import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fees, ServiceGuide } from '../model/guide.ts';
import { disclosureOf, FIVE_DISCLOSURES, STATUTORY_DISCLOSURES } from './disclosure.ts';

const full: ServiceGuide = {
  id: 'g1',
  matter: { name: '护士执业注册', quota: '无' },
  division: { name: '韶山市' },
  department: { name: '卫生健康局' },
  legalBasis: [{ name: '护士条例' }],
  conditions: ['取得护士执业资格'],
  steps: [{ name: '受理' }, { name: '决定' }],
  materials: [{ name: '申请表' }],
  limits: { promised: { text: '视情况而定' }, statutory: { text: '20个工作日' } },
  fees: { charged: false },
};
const { conditions: _, ...withoutContent } = full;
const reasons = (guide: ServiceGuide) =>
  Object.fromEntries(
    disclosureOf(guide)
      .items.filter(({ disclosed }) => !disclosed)
      .map(({ key, reason }) => [key, reason]),
  );

describe('disclosureOf', () => {
  it('finds nothing missing in a full guide, though its limit is no more than words', () => {
    expect(disclosureOf(full)).toEqual({
      set: 'five',
      items: FIVE_DISCLOSURES.items.map(({ key }) => ({ key, disclosed: true })),
      complete: true,
    });
  });

  it.each<[string, ServiceGuide, Record<string, string>]>([
    ['a bare guide', { ...withoutContent, limits: {} }, { content: 'absent', promisedLimit: 'absent' }],
    ['applicants alone', { ...withoutContent, applicants: ['公民'] }, {}],
    ['a named result alone', { ...withoutContent, result: { name: '执业证书' } }, {}],
    ['a result without a name', { ...withoutContent, result: { type: '证照' } }, { content: 'absent' }],
    ['a basis is no content', withoutContent, { content: 'absent' }],
    ['blank conditions', { ...full, conditions: ['', ' 　'] }, { content: 'empty' }],
    ['no materials listed', { ...full, materials: [] }, { materials: 'empty' }],
    ['steps without names', { ...full, steps: [{ name: ' ' }] }, { procedure: 'empty' }],
    ['a blank promise', { ...full, limits: { promised: { text: ' ' } } }, { promisedLimit: 'empty' }],
    [
      'a statutory limit only',
      { ...full, limits: { statutory: { text: '20日' } } },
      { promisedLimit: 'statutoryOnly' },
    ],
    ['blank statutory limit', { ...full, limits: { statutory: { text: '' } } }, { promisedLimit: 'absent' }],
  ])('%s', (_name, guide, missing) => {
    expect(reasons(guide)).toEqual(missing);
    expect(disclosureOf(guide).complete).toBe(Object.keys(missing).length === 0);
  });

  it.each<[Fees, string | undefined]>([
    [{ charged: false }, undefined],
    [{ text: '据实结算' }, undefined],
    [{ items: [{ name: '登记费', amount: 80 }] }, undefined],
    [{ charged: true }, 'absent'],
    [{ charged: true, text: '' }, 'empty'],
    [{ items: [] }, 'empty'],
    [{}, 'absent'],
  ])('fees of %j', (fees, reason) => {
    expect(reasons({ ...full, fees })['fees']).toBe(reason);
  });

  it('keeps the statutory eight apart, and never takes a model form for granted', () => {
    const { items, complete } = disclosureOf(full, STATUTORY_DISCLOSURES);
    expect(items).toHaveLength(8);
    expect(items.filter(({ disclosed }) => !disclosed)).toEqual([
      { key: 'modelForm', disclosed: false, reason: 'absent' },
    ]);
    expect(complete).toBe(false);
  });

  it('never counts blanks, in any set', () => {
    const blank = fc.array(fc.constantFrom('', ' ', '　', '\n'), { maxLength: 3 });
    fc.assert(
      fc.property(blank, blank, fc.constantFrom(FIVE_DISCLOSURES, STATUTORY_DISCLOSURES), (words, more, set) => {
        const named = words.map((name) => ({ name }));
        const guide: ServiceGuide = {
          id: 'g1',
          matter: { name: ' ', quota: words.join('') },
          division: { name: '' },
          department: { name: '' },
          legalBasis: named,
          applicants: words,
          conditions: more,
          steps: named,
          materials: named,
          limits: { promised: { text: more.join('') }, statutory: { text: '' } },
          fees: { charged: true, text: words.join(''), items: named },
          result: { name: more.join('') },
        };
        expect(disclosureOf(guide, set).items.some(({ disclosed }) => disclosed)).toBe(false);
      }),
    );
  });
});
