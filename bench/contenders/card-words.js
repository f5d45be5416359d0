// What every card of the bench shows of a guide, in the words that <banshi-guide-card> uses in Chinese.
export const LABELS = ['服务内容', '办事程序', '申报材料', '承诺时限', '收费标准'];
export const OPEN = '查看办事指南';
const CASE_TYPES = { promised: '承诺件', immediate: '即办件' };

export function aboutOf({ matter, department }) {
  return [department?.name, ...(matter.caseTypes ?? []).map((type) => CASE_TYPES[type])].filter(Boolean).join(' · ');
}

/** The five values, undefined where the guide does not say. */
export function valuesOf({ result, steps, materials, limits, fees }) {
  return [
    result?.name,
    steps && `${steps.length} 个环节`,
    materials && `${materials.length} 项`,
    limits.promised?.text,
    fees?.charged === false ? '不收费' : fees?.text,
  ];
}
