import type { ServiceGuide } from '../model/guide.ts';

/** Where a disclosure may stand in a guide. 指南字段. */
export type DisclosureField = keyof typeof READERS;

/** Why something does not count as disclosed. 未公开的原因. */
export const DISCLOSURE_GAPS = [
  'absent', // 来源未说明
  'empty', // 有此项而无内容
  'statutoryOnly', // 只公开了法定时限
] as const;

/** One of {@link DISCLOSURE_GAPS}. 未公开的原因. */
export type DisclosureGap = (typeof DISCLOSURE_GAPS)[number];

/** A named list of what a hall must publish. 公开目录. Places have six or eight: they are data, not code. */
export interface DisclosureSet<TKey extends string = string> {
  readonly name: string;
  readonly items: readonly DisclosureRequirement<TKey>[];
}

/** One thing to be published, and the fields of a guide of which at least one must say it. 公开项. */
export interface DisclosureRequirement<TKey extends string = string> {
  readonly key: TKey;
  /** None for what a guide cannot hold: it never counts as disclosed. */
  readonly fields: readonly DisclosureField[];
}

/** Which of a set a guide discloses. 公开情况. */
export interface Disclosure<TKey extends string = string> {
  /** The name of the set. */
  readonly set: string;
  /** In the order of the set. */
  readonly items: readonly DisclosureItem<TKey>[];
  /** Whether nothing is missing. 是否完整公开. */
  readonly complete: boolean;
}

/** Whether one thing is disclosed, and if not, why. 公开项情况. */
export interface DisclosureItem<TKey extends string = string> {
  readonly key: TKey;
  readonly disclosed: boolean;
  /** Absent where it is disclosed. */
  readonly reason?: DisclosureGap;
}

/** 服务内容, 办事程序, 申报材料, 承诺时限, 收费标准. */
export type FiveDisclosureKey = 'content' | 'procedure' | 'materials' | 'promisedLimit' | 'fees';

/**
 * The five things that a hall discloses of every matter.
 *
 * 五公开 (盐城盐都潘黄镇, 2005): 服务内容, 办事程序, 申报材料, 承诺时限, 收费标准. Not the 五公开 of 中办发〔2016〕8号, which
 * is about how a government works. Content is what the matter gives and to whom.
 */
export const FIVE_DISCLOSURES: DisclosureSet<FiveDisclosureKey> = {
  name: 'five',
  items: [
    { key: 'content', fields: ['applicants', 'conditions', 'result.name'] },
    { key: 'procedure', fields: ['steps'] },
    { key: 'materials', fields: ['materials'] },
    { key: 'promisedLimit', fields: ['limits.promised'] },
    { key: 'fees', fields: ['fees.text', 'fees.items', 'fees.charged'] },
  ],
};

/** 事项, 依据, 条件, 数量, 程序, 期限, 材料目录, 申请书示范文本. */
export type StatutoryDisclosureKey =
  | 'matter'
  | 'basis'
  | 'conditions'
  | 'quantity'
  | 'procedure'
  | 'limit'
  | 'materials'
  | 'modelForm';

/**
 * The eight things that an authority must show at its office of every licence.
 *
 * 行政许可法第三十条. Fees are not among them. A guide holds no model application form (申请书示范文本), so no guide
 * alone is complete by this set.
 */
export const STATUTORY_DISCLOSURES: DisclosureSet<StatutoryDisclosureKey> = {
  name: 'statutory',
  items: [
    { key: 'matter', fields: ['matter.name'] },
    { key: 'basis', fields: ['legalBasis'] },
    { key: 'conditions', fields: ['conditions'] },
    { key: 'quantity', fields: ['matter.quota'] },
    { key: 'procedure', fields: ['steps'] },
    { key: 'limit', fields: ['limits.promised', 'limits.statutory'] },
    { key: 'materials', fields: ['materials'] },
    { key: 'modelForm', fields: [] },
  ],
};

/**
 * Returns what a guide discloses of a set, item by item, and why an item does not count.
 *
 * 公开情况. Words count, even where no period can be read from them; blank ones and empty lists do not. A guide that
 * states only the statutory limit has promised nothing.
 *
 * @example
 * disclosureOf({ id: 'g', matter: { name: '护士执业注册' }, division: { name: '' }, department: { name: '' }, limits: {} }).complete // => false
 */
export function disclosureOf(guide: ServiceGuide): Disclosure<FiveDisclosureKey>;
export function disclosureOf<TKey extends string>(guide: ServiceGuide, set: DisclosureSet<TKey>): Disclosure<TKey>;
export function disclosureOf(guide: ServiceGuide, set: DisclosureSet = FIVE_DISCLOSURES): Disclosure {
  const items = set.items.map(({ key, fields }): DisclosureItem => {
    const values = fields.map((field) => READERS[field](guide));
    if (values.some(isFilled)) return { key, disclosed: true };
    return { key, disclosed: false, reason: gapOf(guide, fields, values) };
  });
  return { set: set.name, items, complete: items.every(({ disclosed }) => disclosed) };
}

/** What a guide says in each field: words, lists of words, or `undefined` where it says nothing. */
const READERS = {
  'matter.name': ({ matter }) => matter.name,
  'matter.quota': ({ matter }) => matter.quota,
  legalBasis: ({ legalBasis }) => legalBasis?.map(({ name }) => name),
  applicants: ({ applicants }) => applicants,
  conditions: ({ conditions }) => conditions,
  'result.name': ({ result }) => result?.name,
  steps: ({ steps }) => steps?.map(({ name }) => name),
  materials: ({ materials }) => materials?.map(({ name }) => name),
  'limits.promised': ({ limits }) => limits.promised?.text,
  'limits.statutory': ({ limits }) => limits.statutory?.text,
  'fees.text': ({ fees }) => fees?.text,
  'fees.items': ({ fees }) => fees?.items?.map(({ name }) => name),
  // 不收费 is a full answer; 收费 alone does not say how much.
  'fees.charged': ({ fees }) => (fees?.charged === false ? '不收费' : undefined),
} as const satisfies Record<string, (guide: ServiceGuide) => Words>;

type Words = string | readonly string[] | undefined;

function isFilled(words: Words): boolean {
  if (typeof words === 'string') return words.trim() !== '';
  return words !== undefined && words.some((word) => word.trim() !== '');
}

function gapOf(guide: ServiceGuide, fields: readonly DisclosureField[], values: readonly Words[]): DisclosureGap {
  if (fields.includes('limits.promised') && isFilled(guide.limits.statutory?.text)) return 'statutoryOnly';
  return values.every((value) => value === undefined) ? 'absent' : 'empty';
}
