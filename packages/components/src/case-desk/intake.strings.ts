import type { HandlingSystem } from '@banshi/core';
import { en as caseEn, zhCN as caseZhCN } from '../internal/case.strings.ts';
import { wordsOf } from '../internal/words-of.ts';

/** What the intake of the desk says. 收件的文字. */
export interface IntakeStrings {
  readonly ticket: string;
  readonly noTicket: string;
  readonly promised: string;
  readonly undisclosed: string;
  readonly noPapers: string;
  readonly paperStates: Readonly<Record<'given' | 'missing' | 'faulty', string>>;
  readonly required: string;
  readonly optional: string;
  readonly inSomeCases: string;
  readonly mayFollow: string;
  readonly allGiven: string;
  readonly fault: string;
  readonly faultHint: string;
  readonly urgent: string;
  readonly urgentHint: string;
  readonly urgentYes: string;
  readonly system: string;
  readonly bySystem: string;
  readonly systems: Readonly<Record<HandlingSystem, string>>;
  readonly point: string;
  readonly receive: string;
  readonly received: (caseNumber: string) => string;
  readonly without: string;
  readonly search: string;
  readonly find: string;
  readonly notFound: string;
  readonly chooseGuide: string;
}

/** 收件, 中文. */
export const intakeZhCN = /* @__PURE__ */ wordsOf<IntakeStrings>(() => ({
  ticket: '为正在办理的号收件',
  noTicket: '没有正在办理的号。请先叫号，并开始办理。',
  promised: '承诺时限',
  undisclosed: '未公开',
  noPapers: '办事指南没有列出材料。',
  paperStates: { given: '已收', missing: '没有', faulty: '有问题' },
  required: '必要',
  optional: '非必要',
  inSomeCases: '视情形',
  mayFollow: '可容缺',
  allGiven: '材料齐全，全部已收',
  fault: '什么问题，怎么补',
  faultHint: '写给申请人看，会带到一次性告知里。',
  urgent: '急事急办',
  urgentHint: '只管先后：勾选后在各窗口的待办里排在最前，怎么办、多久办完都不变。',
  urgentYes: '这件先办',
  system: '办理制',
  bySystem:
    '只管怎么办：直接办理当场办，承诺办理按期办，联合办理几个部门一起办，上报办理由上级定，明确答复要说明理由；不选的，按事项确定。',
  systems: caseZhCN.systems,
  point: '从哪个服务站收的（选填）',
  receive: '收件',
  received: (caseNumber) => `本号已收件，办件编号 ${caseNumber}。`,
  without: '没有排队号的收件（服务站、代办）',
  search: '事项名称',
  find: '查找',
  notFound: '没有找到，请换个词。',
  chooseGuide: '办理哪个事项',
}));

/** 收件, English. */
export const intakeEn = /* @__PURE__ */ wordsOf<IntakeStrings>(() => ({
  ticket: 'Take in a case for the ticket in hand',
  noTicket: 'No ticket is being served. Call one and serve it first.',
  promised: 'Promised limit',
  undisclosed: 'Not disclosed',
  noPapers: 'The guide names no papers.',
  paperStates: { given: 'In hand', missing: 'Missing', faulty: 'Faulty' },
  required: 'required',
  optional: 'optional',
  inSomeCases: 'in some cases',
  mayFollow: 'may follow later',
  allGiven: 'Everything is in hand',
  fault: 'What is wrong, and how to mend it',
  faultHint: 'The applicant reads it; it goes into the one-time notice.',
  urgent: 'Urgent',
  urgentHint:
    'About the order alone: it stands first among what windows have to do; how it is handled, and by when, stays.',
  urgentYes: 'Do this one first',
  system: 'Handling',
  bySystem:
    'About the way alone: direct is done on the spot, committed by its limit, joint by several departments, escalated as those above decide, and a definite reply gives reasons; left empty, as the matter has it.',
  systems: caseEn.systems,
  point: 'Service point it came in at (optional)',
  receive: 'Take in',
  received: (caseNumber) => `Taken in for this ticket: case ${caseNumber}.`,
  without: 'Take in a case without a ticket (service point, agent)',
  search: 'Matter',
  find: 'Find',
  notFound: 'Nothing found. Please try another word.',
  chooseGuide: 'Which matter',
}));
