import type { CaseType, ExerciseLevel, ItemType } from '@banshi/core';

/** A table of words and what they stand for, both ways. */
interface CodeTable<T extends string> {
  readonly read: (word: string | null | undefined) => T | undefined;
  readonly write: (value: T | undefined) => string | undefined;
}

function codeTable<T extends string>(words: Record<T, string>): CodeTable<T> {
  const values = new Map(Object.entries<string>(words).map(([value, word]) => [word, value as T]));
  return {
    read: (word) => (word == null ? undefined : values.get(word)),
    write: (value) => value && words[value],
  };
}

/** 事项类型. A word that is not in the national list is no item type. */
export const itemTypes = codeTable<ItemType>({
  licence: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  levy: '行政征收',
  payment: '行政给付',
  inspection: '行政检查',
  confirmation: '行政确认',
  reward: '行政奖励',
  adjudication: '行政裁决',
  otherPower: '其他行政权力',
  publicService: '公共服务',
});

/** 行使层级. */
export const levels = codeTable<ExerciseLevel>({
  national: '国家级',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇级',
  village: '村级',
});

/** 办件类型. */
export const caseTypes = codeTable<CaseType>({
  immediate: '即办件',
  promised: '承诺件',
  joint: '联办件',
  supplement: '补办件',
  returned: '退办件',
});

/** 必要性. */
export const necessity = codeTable<'true' | 'false'>({ true: '必要', false: '非必要' });
