import type { AcceptedCaseType, TimeLimit } from '@banshi/core';
import { type CaseStrings, en as caseEn, zhCN as caseZhCN } from '../internal/case.strings.ts';
import { englishLimit } from '../internal/limit-words.ts';
import type { StationName } from './flow-of.ts';

/** Where a chart leaves its straight way, by the state of the machine. 岔路. */
export type BranchName =
  | 'supplement'
  | 'immediate'
  | 'promised.reviewing'
  | 'joint.reviewing'
  | 'promised.suspended'
  | 'joint.suspended'
  | 'promised.escalated'
  | 'returned.issued';

/** Everything `<banshi-flow-chart>` may say. A language which lacks a line does not compile. */
export interface FlowChartStrings {
  readonly case: CaseStrings;
  readonly heading: string;
  readonly chart: string;
  readonly stations: Readonly<Record<StationName, string>>;
  readonly about: Readonly<Record<StationName, string>>;
  readonly branches: Readonly<Record<BranchName, string>>;
  readonly aboutBranches: Readonly<Record<BranchName, string>>;
  readonly actors: Readonly<Record<'applicant' | 'hall', string>>;
  readonly past: string;
  readonly current: string;
  readonly number: (index: number) => string;
  readonly back: (station: string) => string;
  readonly reviewed: (office: string) => string;
  readonly lapse: Readonly<Record<string, string>>;
  readonly noticeBy: (day: string) => string;
  readonly promised: (limit: TimeLimit) => string;
  readonly statutory: (limit: TimeLimit) => string;
  readonly limit: (limit: TimeLimit) => string;
  readonly notCounted: string;
  readonly procedures: string;
  readonly papers: (amount: number) => string;
  readonly withdrawal: string;
  readonly where: string;
  readonly type: Readonly<Record<AcceptedCaseType, string>>;
  readonly print: string;
  readonly unreadable: string;
}

/** 中文. */
export const zhCN: FlowChartStrings = {
  case: caseZhCN,
  heading: '办事流程图',
  chart: '办理环节',
  stations: {
    apply: '提出申请',
    received: '收件审查',
    immediate: '受理，当场办理',
    promised: '受理，审查办理',
    joint: '受理，联合办理',
    decided: '作出决定',
    closed: '送达办结',
  },
  about: {
    apply: '窗口、网上或服务站提交。',
    received: '可以当场更正的，当场更正。',
    immediate: '当场或者当日办结。',
    promised: '在承诺时限内办结。',
    joint: '牵头部门统一受理，各部门同时办理，一次答复。',
    decided: '准予的，制发证照文书；不予的，书面说明理由、依据和救济途径。',
    closed: '窗口领取、邮寄或电子送达，请对本次服务作出评价。',
  },
  branches: {
    supplement: '材料不齐：一次性告知补正',
    immediate: '转为即办件',
    'promised.reviewing': '需要进一步审查：转为承诺件',
    'joint.reviewing': '涉及多个部门：转为联办件',
    'promised.suspended': '特别程序：中止计时',
    'joint.suspended': '特别程序：中止计时',
    'promised.escalated': '上报上级机关',
    'returned.issued': '不符合规定：不予受理或退办',
  },
  aboutBranches: {
    supplement: '需要补正的全部内容一次写明。',
    immediate: '',
    'promised.reviewing': '告知新的承诺期限。',
    'joint.reviewing': '各部门同时办理。',
    'promised.suspended': '所需时间书面告知，不计入办理期限。',
    'joint.suspended': '所需时间书面告知，不计入办理期限。',
    'promised.escalated': '上级答复后告知申请人。',
    'returned.issued': '书面说明理由、依据和救济途径，退回材料。',
  },
  actors: { applicant: '申请人', hall: '大厅' },
  past: '已完成',
  current: '当前环节',
  number: (index) => `第${'一二三四五六七八九'[index] ?? index + 1}步`,
  back: (station) => `完成后回到“${station}”。`,
  reviewed: (office) => `不服的，可以向${office}申请复核。`,
  lapse: {
    withdrawn: '逾期不补正的，视为撤回申请。',
    returned: '逾期不补正的，予以退办。',
    refused: '逾期不补正的，作出不予的决定。',
  },
  noticeBy: (day) => `材料不齐的，${day}前一次性告知。`,
  promised: ({ text }) => `承诺时限：${text}`,
  statutory: ({ text }) => `法定时限：${text}`,
  limit: ({ text }) => text,
  notCounted: '不计入时限',
  procedures: '特别程序',
  papers: (amount) => `申报材料 ${amount} 项`,
  withdrawal: '作出决定之前，申请人可以随时撤回申请。',
  where: '办件现在的状态',
  type: { immediate: '即办件', promised: '承诺件', joint: '联办件' },
  print: '打印流程图',
  unreadable: '流程图的数据无法读取，请向窗口咨询。',
};

/** English. */
export const en: FlowChartStrings = {
  case: caseEn,
  heading: 'How it goes',
  chart: 'The steps',
  stations: {
    apply: 'You apply',
    received: 'The papers are checked',
    immediate: 'Accepted and handled at once',
    promised: 'Accepted and examined',
    joint: 'Accepted and handled jointly',
    decided: 'The decision',
    closed: 'Handed over and closed',
  },
  about: {
    apply: 'At the window, online or at a service point.',
    received: 'What can be put right on the spot is put right on the spot.',
    immediate: 'On the spot or the same day.',
    promised: 'Within the promised limit.',
    joint: 'One department accepts, all work at the same time, and you get one answer.',
    decided: 'A yes with its certificate; a no in writing with reason, legal basis and what you can do.',
    closed: 'At the window, by post or electronically. Please rate the service.',
  },
  branches: {
    supplement: 'Papers missing: told once',
    immediate: 'Becomes an on-the-spot case',
    'promised.reviewing': 'Needs a closer look: becomes a promised case',
    'joint.reviewing': 'Several departments: becomes a joint case',
    'promised.suspended': 'Special procedure: the clock stands still',
    'joint.suspended': 'Special procedure: the clock stands still',
    'promised.escalated': 'To the superior authority',
    'returned.issued': 'Not within the rules: not accepted or returned',
  },
  aboutBranches: {
    supplement: 'Everything that is to be supplied is named at once.',
    immediate: '',
    'promised.reviewing': 'You are told the new promised day.',
    'joint.reviewing': 'All departments work at the same time.',
    'promised.suspended': 'You are told in writing how long it takes; it is not counted.',
    'joint.suspended': 'You are told in writing how long it takes; it is not counted.',
    'promised.escalated': 'You are told the answer.',
    'returned.issued': 'In writing, with reason, legal basis and what you can do; the papers come back.',
  },
  actors: { applicant: 'Applicant', hall: 'Hall' },
  past: 'done',
  current: 'now',
  number: (index) => `Step ${index + 1}`,
  back: (station) => `Then back to “${station}”.`,
  reviewed: (office) => `You may ask ${office} to review it.`,
  lapse: {
    withdrawn: 'Not in time, it counts as withdrawn.',
    returned: 'Not in time, it is returned.',
    refused: 'Not in time, it is refused.',
  },
  noticeBy: (day) => `If papers are missing, you are told by ${day}.`,
  promised: (limit) => `Promised: ${englishLimit(limit)}`,
  statutory: (limit) => `By law: ${englishLimit(limit)}`,
  limit: englishLimit,
  notCounted: 'not counted',
  procedures: 'Special procedures',
  papers: (amount) => `${amount} paper${amount === 1 ? '' : 's'} to bring`,
  withdrawal: 'Until the decision you may withdraw your application at any time.',
  where: 'Where the case stands',
  type: { immediate: 'On the spot', promised: 'Promised', joint: 'Joint' },
  print: 'Print the chart',
  unreadable: 'The chart cannot be read. Please ask at the window.',
};
