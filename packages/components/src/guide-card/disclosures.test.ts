import { disclosureOf, type ServiceGuide } from '@banshi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosures } from './disclosures.ts';
import { zhCN } from './guide-card.strings.ts';

const words = fc.constantFrom('', ' ', '　', '一', '不收费');
const named = fc.record({ name: words });
const silence = { requiredKeys: [] } as { requiredKeys: [] };

const guides = fc.record(
  {
    applicants: fc.array(words, { maxLength: 2 }),
    conditions: fc.array(words, { maxLength: 2 }),
    result: fc.record({ name: words }, silence),
    steps: fc.array(named, { maxLength: 2 }),
    materials: fc.array(named, { maxLength: 2 }),
    limits: fc.record({ promised: fc.record({ text: words }), statutory: fc.record({ text: words }) }, silence),
    fees: fc.record({ charged: fc.boolean(), text: words, items: fc.array(named, { maxLength: 2 }) }, silence),
  },
  { requiredKeys: ['limits'] },
);

describe('disclosures', () => {
  it('are blank exactly where the rule of the core says that nothing is disclosed', () => {
    fc.assert(
      fc.property(guides, (said) => {
        const guide = { id: 'a', matter: { name: '事项' }, ...said } as ServiceGuide;
        const shown = disclosures(guide, zhCN).map(([, text]) => text !== '');
        expect(shown).toEqual(disclosureOf(guide).items.map(({ disclosed }) => disclosed));
      }),
    );
  });

  it('stand in the order of the rule', () => {
    const guide: ServiceGuide = { id: 'a', matter: { name: '事项' }, limits: {} };
    const labels = disclosures(guide, zhCN).map(([label]) => label);
    expect(labels).toEqual(disclosureOf(guide).items.map(({ key }) => zhCN.labels[key]));
  });
});
