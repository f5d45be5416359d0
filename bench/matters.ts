import { readdirSync, readFileSync } from 'node:fs';
import { initialsOf } from '../packages/adapters/src/guides/index.ts';
import type { GuideQuery, GuideSummary } from '../packages/core/src/index.ts';
import { seededRandom } from '../packages/core/src/testing/index.ts';

interface Facts {
  readonly matter: { readonly name: string };
  readonly region: { readonly name: string };
  readonly department: { readonly name: string };
}

/** What people type, one key after the other; a session ends where the next one begins. */
export interface Typing {
  readonly kind: 'name' | 'part' | 'initials' | 'two words' | 'not there';
  readonly queries: readonly GuideQuery[];
}

const guides = new URL('../examples/hall/data/guides/', import.meta.url);
const TOWNS =
  '城关 城东 城西 城南 城北 新城 老城 河东 河西 东关 西关 南关 北关 中山 人民 解放 建设 和平 团结 胜利 朝阳 向阳 红旗 光明 幸福 永安 太平 长安 新华 文化 龙泉 青山 白云 石桥 大桥 双河 三江 金山 银川 玉泉'.split(
    ' ',
  );
const AUDIENCES = [
  ['自然人'],
  ['企业法人'],
  ['自然人', '企业法人', '事业法人', '社会组织法人'],
  ['自然人', '个体工商户'],
];

/** Real matters of 55 guides, each in many towns: half are named as they are, half with the place before them. */
export function matters(count: number): GuideSummary[] {
  const facts = readdirSync(guides).map((file) => JSON.parse(readFileSync(new URL(file, guides), 'utf8')) as Facts);
  const names = [...new Set(facts.map(({ matter }) => matter.name))];
  const counties = [
    ...new Set(facts.map(({ region }) => /[^省市州县区]{2,}[市州县区]$/.exec(region.name)?.[0] ?? region.name)),
  ];
  const towns = counties.flatMap((county) => TOWNS.flatMap((town) => [`${county}${town}街道`, `${county}${town}镇`]));
  const initials = new Map<string, readonly string[]>();
  const known = (name: string) => initials.get(name) ?? initials.set(name, initialsOf(name)).get(name)!;
  return Array.from({ length: count }, (_, index) => {
    const matter = names[index % names.length]!;
    const town = towns[Math.floor(index / names.length) % towns.length]!;
    const department = `${town}${['便民服务中心', '社会事务办公室', '综合执法队'][index % 3]!}`;
    const named = index % 2 === 0;
    return {
      id: `m${index}`,
      name: named ? matter : town + matter,
      department,
      audience: AUDIENCES[index % AUDIENCES.length]!,
      promised: `${(index % 20) + 1}个工作日`,
      // A page gets the readings of both parts joined, the likeliest of the place with each of the matter.
      initials: named ? known(matter) : known(matter).map((reading) => known(town)[0]! + reading),
    };
  });
}

/** What people would type to find some of these, the same in every run. */
export function typing(summaries: readonly GuideSummary[], sessions: number): Typing[] {
  const random = seededRandom(20_261_122).next;
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: sessions }, (_, session) => {
    const { name, initials, department, audience } = pick(summaries);
    const filter = session % 4 === 3 ? (session % 8 === 3 ? { department } : { audience: audience[0]! }) : {};
    const keys = (text: string, most: number): GuideQuery[] =>
      Array.from(text.slice(0, most), (_key, index) => ({ text: text.slice(0, index + 1), limit: 20, ...filter }));
    const start = Math.floor(random() * Math.max(1, name.length - 3));
    switch (session % 5) {
      case 0:
        return { kind: 'name', queries: keys(name, 10) };
      case 1:
        return { kind: 'part', queries: keys(name.slice(start), 6) };
      case 2:
        return { kind: 'initials', queries: keys(initials[0]!, 8) };
      case 3:
        return { kind: 'two words', queries: keys(`${name.slice(0, 2)} ${name.slice(-3)}`, 6) };
      default:
        return {
          kind: 'not there',
          queries: keys(pick(['宇宙飞船驾驶证', '护照照护', 'qxzwv', '养老保险费退款单']), 8),
        };
    }
  });
}
