import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importGuide, lostFacts } from './import-guide.ts';

const folder = new URL('../../../../examples/hall/data/guides/', import.meta.url);
const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const named = (id: string) => structuredClone(files.find((file) => file.id === id));
const remarksOf = (source: unknown) => importGuide(source).remarks?.map(({ path, value }) => [path, value]) ?? [];

describe('importGuide, over the 55 real guides', () => {
  it.each(files.map((file) => [file.id, file]))('loses nothing of %s', (_, file) => {
    expect(lostFacts(file, importGuide(file))).toEqual([]);
  });

  it('finds a field for everything but what the form has no place for', () => {
    const paths = files.flatMap((file) => remarksOf(file).map(([path]) => String(path).replace(/\[\d+\]/g, '[]')));
    const homeless = new Set(paths.filter((path) => !/^(extra\.|oddities)/.test(path)));
    // 即审即办 is none of the five case types; three steps give a figure for words (1, 0, 2或4) that name no unit.
    expect([...homeless].sort()).toEqual(['matter.case_type', 'steps[].limit.unit', 'steps[].limit.value']);
  });

  it('says whose remark it is', () => {
    const { remarks = [] } = importGuide(named('sd-jinan-company'));
    expect(remarks.filter(({ by }) => by === 'source').map(({ path }) => path)).toEqual([
      'extra.jurisdiction_note',
      'extra.dept_section',
      'extra.express_supported',
    ]);
    expect(remarks.filter(({ by }) => by === 'collector')).toHaveLength(4);
  });
});

describe('importGuide, over facts that do not fit', () => {
  const guide = () => named('sd-weishan-realestate-transfer');

  it.each<[string, (facts: ReturnType<typeof guide>) => void, [string, unknown][]]>([
    ['an unknown key', (facts) => (facts.colour = '红'), [['colour', '红']]],
    ['an unknown key deep down', (facts) => (facts.materials[1].pages = 3), [['materials[1].pages', 3]]],
    ['a figure where words belong', (facts) => (facts.department.window = 7), [['department.window', 7]]],
    ['words where a figure belongs', (facts) => (facts.visits = '1次'), [['visits', '1次']]],
    ['words where a list belongs', (facts) => (facts.channels = '窗口、网上'), [['channels', '窗口、网上']]],
    [
      'a list of words where rows belong',
      (facts) => (facts.steps = ['受理', '发证']),
      [
        ['steps[0]', '受理'],
        ['steps[1]', '发证'],
      ],
    ],
    [
      'a row without a name',
      (facts) => (facts.materials[0] = { name: null, note: '见附件' }),
      [['materials[0].note', '见附件']],
    ],
    [
      'a broken time slot',
      (facts) => (facts.place.hours = [{ raw: '全天', slots: [['09:00']] }]),
      [['place.hours[0].slots[0][0]', '09:00']],
    ],
    ['an unknown item type', (facts) => (facts.matter.type = '行政调解'), [['matter.type', '行政调解']]],
    [
      'a case type that is none of the five',
      (facts) => (facts.matter.case_type = '即办件、特办件'),
      [['matter.case_type', '即办件、特办件']],
    ],
    [
      'an unknown necessity',
      (facts) => (facts.materials[0].necessity = '视情况'),
      [['materials[0].necessity', '视情况']],
    ],
    ['text for the whole fee', (facts) => (facts.fee = '按标准'), [['fee', '按标准']]],
    ['an unknown empty list', (facts) => (facts.forms = []), [['forms', '[]']]],
  ])('keeps %s as a remark', (_, change, expected) => {
    const facts = guide();
    const before = remarksOf(facts);
    change(facts);
    const added = remarksOf(facts).filter(([path]) => !before.some(([old]) => old === path));
    expect(added).toEqual(expected);
    expect(lostFacts(facts, importGuide(facts))).toEqual([]);
  });

  it('keeps a figure that contradicts its words, and claims no period', () => {
    const facts = guide();
    facts.limits.promised = { raw: '1个工作日', value: 3, value_max: null, unit: 'working_day' };
    expect(importGuide(facts).limits.promised).toEqual({ text: '1个工作日' });
    expect(remarksOf(facts)).toContainEqual(['limits.promised.value', 3]);
  });

  it('takes the figure where there are no words', () => {
    const facts = guide();
    facts.limits.promised = { raw: null, value: 3, value_max: null, unit: 'natural_day' };
    expect(importGuide(facts).limits.promised).toEqual({ text: '3个自然日', period: { unit: 'day', amount: 3 } });
  });

  it.each([
    [null],
    ['a guide'],
    [[]],
    [{}],
    [{ schema: 'guide-facts/1', id: 'a' }],
    [{ schema: 'guide-facts/1', id: 'a', matter: { name: '' } }],
  ])('cannot read %j as a guide, and says which field', (source) => {
    expect(() => importGuide(source)).toThrow(
      expect.objectContaining({ code: 'guide-unreadable', paths: [expect.any(String)] }),
    );
  });

  it('loses nothing of a real guide with anything anywhere', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constant(['a', null, { name: '名' }]));
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), anything), { maxLength: 6 }),
        (file, changes) => {
          const facts = structuredClone(file);
          for (const [at, value] of changes) replaceAt(facts, at, structuredClone(value));
          Object.assign(facts, { schema: 'guide-facts/1', id: file.id });
          if (!facts.matter?.name || typeof facts.matter.name !== 'string') facts.matter = file.matter;
          return lostFacts(facts, importGuide(facts)).length === 0;
        },
      ),
      { numRuns: 500 },
    );
  });

  it('notices what a guide changed by hand no longer says', () => {
    const { fees: _, ...poorer } = importGuide(guide());
    expect(lostFacts(guide(), poorer).map(({ path }) => path)).toContain('fee.items[1].amount');
  });
});

/** Puts `value` in place of the n-th member, wherever it stands. */
function replaceAt(root: object, n: number, value: unknown): void {
  const places: [object, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      places.push([node, key]);
      walk(child);
    }
  };
  walk(root);
  const [node, key] = places[n % places.length] ?? [];
  if (node && key) Object.assign(node, { [key]: value });
}
