import type { CaseType, ExerciseLevel, ItemType } from '@banshi/core';

/** The names of the codes that a matter carries. 事项类型、办件类型、行使层级的名称. */
export interface MatterStrings {
  readonly itemTypes: Readonly<Record<ItemType, string>>;
  readonly caseTypes: Readonly<Record<CaseType, string>>;
  readonly levels: Readonly<Record<ExerciseLevel, string>>;
}

/** 中文. */
export const zhCN: MatterStrings = {
  itemTypes: {
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
  },
  caseTypes: { immediate: '即办件', promised: '承诺件', joint: '联办件', supplement: '补办件', returned: '退办件' },
  levels: {
    national: '国家级',
    province: '省级',
    city: '市级',
    county: '县级',
    township: '乡镇（街道）级',
    village: '村（社区）级',
  },
};

/** English. */
export const en: MatterStrings = {
  itemTypes: {
    licence: 'Licence',
    penalty: 'Penalty',
    coercion: 'Coercive measure',
    levy: 'Levy',
    payment: 'Payment',
    inspection: 'Inspection',
    confirmation: 'Confirmation',
    reward: 'Reward',
    adjudication: 'Adjudication',
    otherPower: 'Other power',
    publicService: 'Public service',
  },
  caseTypes: {
    immediate: 'Done at once',
    promised: 'Promised date',
    joint: 'Joint case',
    supplement: 'Awaiting papers',
    returned: 'Returned',
  },
  levels: {
    national: 'National',
    province: 'Province',
    city: 'City',
    county: 'County',
    township: 'Township',
    village: 'Village',
  },
};
