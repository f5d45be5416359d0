import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuideQuery, GuideResults, GuideSummary } from '../model/guide-summary.ts';
import { createGuideIndex } from './guide-index.ts';
import { searchText, searchWords } from './search-text.ts';

/** The same answer, found by reading every guide. */
function scan(
  guides: readonly GuideSummary[],
  { text = '', department, audience, limit = 20 }: GuideQuery,
): GuideResults {
  const words = searchWords(text);
  const together = words.join('');
  const scored = guides.flatMap((guide, place) => {
    if (department !== undefined && guide.department !== department) return [];
    if (audience !== undefined && !guide.audience.includes(audience)) return [];
    const texts = [guide.name, ...guide.initials].map(searchText);
    if (!words.every((word) => texts.some((one) => one.includes(word)))) return [];
    const isWhole = texts.includes(together);
    const isStart = texts.some((one) => one.startsWith(words[0] ?? ''));
    const level = words.length === 0 ? 0 : isWhole ? 0 : isStart ? 1 : 2;
    return [{ guide, place, level, length: texts[0]!.length }];
  });
  scored.sort((a, b) => a.level - b.level || a.length - b.length || a.place - b.place);
  return { guides: scored.slice(0, limit).map(({ guide }) => guide), total: scored.length };
}

const guide = (name: string, initials: readonly string[] = [], more: Partial<GuideSummary> = {}): GuideSummary => ({
  id: name,
  name,
  department: '卫生健康局',
  audience: ['自然人'],
  initials,
  ...more,
});
const names = (results: GuideResults) => results.guides.map(({ name }) => name);

describe('a guide index', () => {
  const guides = [
    guide('护士执业注册（首次）', ['hszyzcsc']),
    guide('护士执业注册', ['hszyzc']),
    guide('医师执业注册', ['yszyzc']),
    guide('重庆市 ATM 布设备案', ['cqsatmbsba', 'zqsatmbsba'], { department: '公安局' }),
    guide('注册', ['zc'], { audience: ['企业法人', '自然人'] }),
    guide('护士执业', ['hszy']),
  ];
  const find = async (query: GuideQuery | string) =>
    names((await createGuideIndex(guides)).search(typeof query === 'string' ? { text: query } : query));

  it.each<[string, string, string[]]>([
    ['a whole name', '护士执业注册', ['护士执业注册', '护士执业注册（首次）']],
    ['the beginning of one', '护士', ['护士执业', '护士执业注册', '护士执业注册（首次）']],
    ['a part, the whole first', '注册', ['注册', '护士执业注册', '医师执业注册', '护士执业注册（首次）']],
    ['one character', '师', ['医师执业注册']],
    ['initials', 'hszyzc', ['护士执业注册', '护士执业注册（首次）']],
    ['the beginning of initials', 'ys', ['医师执业注册']],
    ['a part of initials', 'zyzcs', ['护士执业注册（首次）']],
    ['the one reading', 'cqs', ['重庆市 ATM 布设备案']],
    ['the other reading', 'zqs', ['重庆市 ATM 布设备案']],
    ['capitals and full width', 'ＨＳzy', ['护士执业', '护士执业注册', '护士执业注册（首次）']],
    ['a name with spaces', '重庆市ATM', ['重庆市 ATM 布设备案']],
    ['several words', '注册 护士', ['护士执业注册', '护士执业注册（首次）']],
    ['a name and initials', 'yszy 注册', ['医师执业注册']],
    ['brackets of the other width', '(首次)', ['护士执业注册（首次）']],
    ['nothing that is there', '护照', []],
    ['two texts run together', '注册hszyzc', []],
  ])('finds by %s: %s', async (_what, text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  it('lists what the filters leave, the shorter name first', async () => {
    expect(await find({ department: '公安局' })).toEqual(['重庆市 ATM 布设备案']);
    expect(await find({ audience: '企业法人' })).toEqual(['注册']);
    expect(await find({ department: '公安局', audience: '企业法人' })).toEqual([]);
    expect(await find({ department: '没有的局' })).toEqual([]);
    expect(await find({ text: ' 　', limit: 2 })).toEqual(['注册', '护士执业']);
  });

  it.each<[number | undefined, number]>([
    [0, 0],
    [-1, 0],
    [2.9, 2],
    [Number.NaN, 6],
    [undefined, 6],
    [Number.POSITIVE_INFINITY, 6],
  ])('with a limit of %s shows %i and counts them all', async (limit, shown) => {
    const index = await createGuideIndex(guides);
    const results = index.search(limit === undefined ? {} : { limit });
    expect([results.guides.length, results.total]).toEqual([shown, 6]);
  });

  it('is empty of nothing', async () => {
    const index = await createGuideIndex([]);
    expect([index.size, index.search({ text: '护士' }), index.search({})]).toEqual([
      0,
      { guides: [], total: 0 },
      { guides: [], total: 0 },
    ]);
  });

  it('finds the one among thousands that has a rare word, too', async () => {
    const many = Array.from({ length: 5000 }, (_, place) => guide(`注册${place}`, ['zc']));
    const index = await createGuideIndex([...many, guide('注', ['q'])]);
    expect(names(index.search({ text: '注 q' }))).toEqual(['注']);
    expect(names(index.search({ text: 'q 注' }))).toEqual(['注']);
  });

  it('does not follow later changes of its list', async () => {
    const list = [...guides];
    const index = await createGuideIndex(list);
    list.length = 0;
    expect(names(index.search({ text: 'ys' }))).toEqual(['医师执业注册']);
  });

  it('gives way after every thousand guides', async () => {
    let pauses = 0;
    const many = Array.from({ length: 5000 }, (_, place) => guide(`事项${place}`));
    await createGuideIndex(many, { pause: async () => void (pauses += 1) });
    expect(pauses).toBeGreaterThanOrEqual(3 * 5);
  });
});

describe('every answer of an index', () => {
  const unit = fc.constantFrom(...'护士注册办证aAb ｂ(（1'.split(''), '𠮷', '\uE000', '\0', 'ﬁ', '\u0301');
  const text = fc.string({ unit, maxLength: 7 });
  const corpus = fc.array(
    fc.record({
      id: fc.constant('g'),
      name: text,
      department: fc.constantFrom('甲局', '乙局', ''),
      audience: fc.subarray(['自然人', '法人', '']),
      initials: fc.array(fc.string({ unit: fc.constantFrom(...'abAB1'.split('')), maxLength: 6 }), { maxLength: 3 }),
    }),
    { maxLength: 40 },
  );
  const query: fc.Arbitrary<GuideQuery> = fc.record(
    {
      text: fc.oneof(
        text,
        fc.array(text, { maxLength: 3 }).map((words) => words.join(' ')),
      ),
      department: fc.constantFrom('甲局', '丙局', ''),
      audience: fc.constantFrom('自然人', '机关', ''),
      limit: fc.nat(45),
    },
    { requiredKeys: [] },
  );

  it('is the answer of reading every guide', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, fc.array(query, { minLength: 1, maxLength: 20 }), async (guides, queries) => {
        const index = await createGuideIndex(guides, { pause: async () => {} });
        for (const one of queries) expect(index.search(one)).toEqual(scan(guides, one));
      }),
      { numRuns: 400 },
    );
  });

  it('is so for many guides with much in common, too', async () => {
    const letters = '护士执业注册登记许可证';
    const one = fc.string({ unit: fc.constantFrom(...letters.split('')), minLength: 1, maxLength: 8 });
    const ofName = (name: string) =>
      guide(name, [
        name
          .split('')
          .map((letter) => 'hszyzcdjxkz'[letters.indexOf(letter)])
          .join(''),
      ]);
    const parts = fc.array(fc.oneof(one, fc.constantFrom('zc', 'xkz', 'h', 'dj')), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(one, { minLength: 3000, maxLength: 3000 }),
        fc.array(parts, { maxLength: 40 }),
        async (list, words) => {
          const guides = list.map(ofName);
          const index = await createGuideIndex(guides, { pause: async () => {} });
          for (const text of words.map((few) => few.map((word) => word.slice(0, 4)).join(' ')))
            expect(index.search({ text })).toEqual(scan(guides, { text }));
        },
      ),
      { numRuns: 5 },
    );
  });
});
