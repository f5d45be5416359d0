import type { CaseType, FiveDisclosureKey, TimeLimit } from '@banshi/core';
import { englishLimit } from '../internal/limit-words.ts';
import { caseTypesEn, caseTypesZhCN } from '../internal/matter.strings.ts';

/** Everything `<banshi-guide-card>` may say. A language which lacks a line does not compile. */
export interface GuideCardStrings {
  readonly caseTypes: Readonly<Record<CaseType, string>>;
  readonly open: string;
  readonly undisclosed: string;
  readonly unreadable: string;
  readonly labels: Readonly<Record<FiveDisclosureKey, string>>;
  readonly limit: (limit: TimeLimit) => string;
  readonly steps: (count: number) => string;
  readonly materials: (count: number) => string;
  readonly free: string;
  readonly and: string;
}

/** 中文. */
export const zhCN: GuideCardStrings = {
  caseTypes: caseTypesZhCN,
  open: '查看办事指南',
  undisclosed: '未公开',
  unreadable: '这份办事指南的数据无法读取。',
  labels: {
    content: '服务内容',
    procedure: '办事程序',
    materials: '申报材料',
    promisedLimit: '承诺时限',
    fees: '收费标准',
  },
  limit: ({ text }) => text,
  steps: (count) => `${count} 个环节`,
  materials: (count) => `${count} 项`,
  free: '不收费',
  and: '、',
};

/** English. */
export const en: GuideCardStrings = {
  caseTypes: caseTypesEn,
  open: 'Open the guide',
  undisclosed: 'Not disclosed',
  unreadable: 'The data of this guide cannot be read.',
  labels: {
    content: 'Content',
    procedure: 'Procedure',
    materials: 'Materials',
    promisedLimit: 'Promised limit',
    fees: 'Fees',
  },
  limit: englishLimit,
  steps: (count) => `${count} step${count === 1 ? '' : 's'}`,
  materials: (count) => `${count}`,
  free: 'Free of charge',
  and: ', ',
};
