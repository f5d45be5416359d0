import type { Field } from '../engine/dialect.ts';

/** 办件统一赋码. */
export const CASE_NO: Field = { to: 'caseNo', at: ['projId'], kind: 'id', required: true };
/** 行政区划. */
export const AREA: Field = { to: 'area', at: ['areaCode'], kind: 'area' };
/** 部门: its local code, which is no social credit code. */
export const DEPARTMENT: readonly Field[] = [
  { to: 'department.localCode', at: ['deptCode', 'departId'], kind: 'text' },
  { to: 'department.name', at: ['deptName'], kind: 'text' },
];
