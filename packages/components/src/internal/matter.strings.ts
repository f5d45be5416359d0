import type { CaseType, ItemType } from '@banshi/core';

/** The names of the codes that a matter carries. 事项类型、办件类型的名称. */
export interface MatterStrings {
  readonly itemTypes: Readonly<Record<ItemType, string>>;
  readonly caseTypes: Readonly<Record<CaseType, string>>;
}

/** 五件, 中文. */
export const caseTypesZhCN: MatterStrings['caseTypes'] = {
  immediate: '即办件',
  promised: '承诺件',
  joint: '联办件',
  supplement: '补办件',
  returned: '退办件',
};

/** 五件, English. */
export const caseTypesEn: MatterStrings['caseTypes'] = {
  immediate: 'Done at once',
  promised: 'Promised date',
  joint: 'Joint case',
  supplement: 'Awaiting papers',
  returned: 'Returned',
};

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
  caseTypes: caseTypesZhCN,
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
  caseTypes: caseTypesEn,
};
