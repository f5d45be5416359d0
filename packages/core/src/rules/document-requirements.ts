import { isIsoDate } from '../model/iso-date.ts';
import type { CaseDocument, CaseDocumentKind, CaseDocumentOf } from '../model/case-document.ts';
import type { WrittenNo } from '../model/case-papers.ts';
import { type Citation, licensingLaw, ownDefault } from './citation.ts';
import { totalOf } from './bill-sections.ts';

/** What a document can lack. 文书缺项. */
export const DOCUMENT_FAULTS = [
  'number-missing', // 无编号
  'date-missing', // 无日期
  'matter-missing', // 无事项名称
  'seal-missing', // 无印章单位
  'contact-missing', // 无咨询方式
  'due-day-missing', // 无办结日期
  'gaps-missing', // 未写明需补正的内容
  'gap-remedy-missing', // 未写明如何补正
  'last-day-missing', // 无截止日
  'consequence-missing', // 未写明逾期后果
  'reason-missing', // 无理由
  'basis-missing', // 无依据
  'remedies-missing', // 无救济途径
  'competent-missing', // 未告知有权机关
  'papers-missing', // 无退回材料清单
  'departments-missing', // 无联办部门
  'procedure-missing', // 无特别程序名称
  'needed-time-missing', // 无所需时间
  'approver-missing', // 无批准人
  'superior-missing', // 无上级机关
  'outcome-missing', // 无结果
  'delivery-missing', // 无送达方式
  'fees-missing', // 无收费项目
  'fee-basis-missing', // 无收费依据
  'total-wrong', // 合计有误
] as const;

/** One of {@link DOCUMENT_FAULTS}. 文书缺项. */
export type DocumentFaultCode = (typeof DOCUMENT_FAULTS)[number];

/** One thing that a document must say, and by what rule. 文书必备内容. */
export interface DocumentRequirement<TDocument = CaseDocument> {
  readonly code: DocumentFaultCode;
  readonly holds: (document: TDocument) => boolean;
  readonly source: Citation;
}

const licence32 = licensingLaw('第三十二条');
const returnRules: Citation = { title: '襄樊市行政服务中心规则', documentNumber: '襄政办发[2002]12号', verified: true };
const practice = ownDefault('窗口文书惯例');

/** What every document says: a written answer carries the seal and the date. 共同必备内容. */
export const SHARED_REQUIREMENTS: readonly DocumentRequirement[] = [
  { code: 'number-missing', holds: ({ number }) => isWritten(number), source: practice },
  { code: 'date-missing', holds: ({ on }) => isDay(on), source: licence32 },
  { code: 'matter-missing', holds: ({ matter }) => isWritten(matter), source: practice },
  { code: 'seal-missing', holds: ({ seal }) => isWritten(seal), source: licence32 },
];

/**
 * What each kind of document must say, with its source.
 *
 * 文书必备内容 (行政许可法 32, 38, 42, 45, 58; the rest by local rules and by custom).
 */
export const DOCUMENT_REQUIREMENTS: {
  readonly [K in CaseDocumentKind]: readonly DocumentRequirement<CaseDocumentOf<K>>[];
} = {
  acceptance: [
    { code: 'due-day-missing', holds: ({ due, clockWaits }) => clockWaits || isDay(due?.on), source: practice },
    { code: 'contact-missing', holds: ({ contact }) => isContact(contact), source: practice },
    {
      code: 'consequence-missing',
      holds: ({ outstanding }) => !outstanding || (isDay(outstanding.supplyBy) && isWritten(outstanding.consequence)),
      source: { title: '安阳市政务服务条例', article: '第二十四条', verified: true },
    },
  ],
  supplement: [
    { code: 'gaps-missing', holds: ({ gaps }) => some(gaps), source: licensingLaw('第三十二条第一款第四项') },
    {
      code: 'gap-remedy-missing',
      holds: ({ gaps }) => all(gaps, ({ material, remedy }) => isWritten(material) && isWritten(remedy)),
      source: licensingLaw('第三十二条第一款第四项'),
    },
    {
      code: 'last-day-missing',
      holds: ({ supplyBy }) => isDay(supplyBy),
      source: { title: '安阳市政务服务条例', article: '第三十六条', verified: true },
    },
    {
      code: 'consequence-missing',
      holds: ({ consequence }) => isWritten(consequence),
      source: { title: '安阳市政务服务条例', article: '第三十六条', verified: true },
    },
  ],
  nonAcceptance: [
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: licence32 },
    { code: 'basis-missing', holds: ({ basis }) => isWritten(basis), source: returnRules },
    {
      code: 'competent-missing',
      holds: ({ ground, competent }) => ground !== 'notCompetent' || isWritten(competent),
      source: licensingLaw('第三十二条第一款第二项'),
    },
    {
      code: 'remedies-missing',
      holds: hasRemedies,
      source: { title: '青岛市某单位不予受理规则 (2017)', verified: true },
    },
  ],
  return: [
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: returnRules },
    { code: 'basis-missing', holds: ({ basis }) => isWritten(basis), source: returnRules },
    { code: 'papers-missing', holds: ({ papers }) => Array.isArray(papers), source: returnRules },
    { code: 'remedies-missing', holds: hasRemedies, source: returnRules },
  ],
  reclassification: [
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: practice },
    { code: 'due-day-missing', holds: ({ due }) => due === undefined || isDay(due.on), source: practice },
  ],
  consultation: [
    { code: 'departments-missing', holds: ({ departments }) => all(departments, isWritten), source: practice },
    { code: 'last-day-missing', holds: ({ by }) => isDay(by), source: practice },
  ],
  specialProcedure: [
    { code: 'procedure-missing', holds: ({ procedure }) => isWritten(procedure), source: licensingLaw('第四十五条') },
    {
      code: 'needed-time-missing',
      holds: ({ until, limit }) => isDay(until) || isWritten(limit?.text),
      source: licensingLaw('第四十五条'),
    },
  ],
  suspension: [
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: practice },
    { code: 'basis-missing', holds: ({ basis }) => isWritten(basis), source: practice },
  ],
  resumption: [
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: practice },
    { code: 'date-missing', holds: ({ from, to }) => isDay(from) && isDay(to), source: practice },
  ],
  extension: [
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: licensingLaw('第四十二条') },
    { code: 'approver-missing', holds: ({ approver }) => isWritten(approver), source: licensingLaw('第四十二条') },
    {
      code: 'due-day-missing',
      holds: ({ due, remaining }) => isDay(due?.on) || Number.isSafeInteger(remaining),
      source: licensingLaw('第四十二条'),
    },
  ],
  superiorAnswer: [
    { code: 'superior-missing', holds: ({ superior }) => isWritten(superior), source: practice },
    { code: 'outcome-missing', holds: ({ outcome }) => isWritten(outcome), source: practice },
  ],
  decision: [
    { code: 'outcome-missing', holds: ({ outcome }) => isWritten(outcome), source: licensingLaw('第三十八条') },
    {
      code: 'reason-missing',
      holds: ({ outcome, reason }) => outcome === 'granted' || isWritten(reason),
      source: licensingLaw('第三十八条第二款'),
    },
    {
      code: 'basis-missing',
      holds: ({ outcome, basis }) => outcome === 'granted' || isWritten(basis),
      source: practice,
    },
    {
      code: 'remedies-missing',
      holds: (document) => document.outcome === 'granted' || hasRemedies(document),
      source: licensingLaw('第三十八条第二款'),
    },
  ],
  payment: [
    { code: 'fees-missing', holds: ({ sections }) => all(sections, ({ items }) => some(items)), source: practice },
    {
      code: 'fee-basis-missing',
      holds: ({ sections }) => all(sections, ({ items }) => all(items, ({ basis }) => isWritten(basis))),
      source: licensingLaw('第五十八条、第五十九条'),
    },
    {
      code: 'total-wrong',
      holds: ({ sections, total }) =>
        total === totalOf(sections.map(({ subtotal }) => subtotal)) &&
        sections.every(({ items, subtotal }) => subtotal === totalOf(items.map(({ amount }) => amount))),
      source: { title: '盐都区潘黄镇政务服务中心：一次性收费 (2005)', verified: true },
    },
  ],
  completion: [
    { code: 'outcome-missing', holds: ({ outcome }) => isWritten(outcome), source: practice },
    { code: 'delivery-missing', holds: ({ way }) => isWritten(way), source: practice },
  ],
  withdrawal: [{ code: 'papers-missing', holds: ({ papers }) => Array.isArray(papers), source: practice }],
  lapse: [
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: practice },
    { code: 'basis-missing', holds: ({ basis }) => isWritten(basis), source: practice },
    { code: 'last-day-missing', holds: ({ supplyBy }) => isDay(supplyBy), source: practice },
    { code: 'papers-missing', holds: ({ papers }) => Array.isArray(papers), source: practice },
  ],
  voiding: [
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: practice },
    { code: 'approver-missing', holds: ({ approver }) => isWritten(approver), source: practice },
  ],
  reviewResult: [
    { code: 'outcome-missing', holds: ({ result }) => isWritten(result), source: returnRules },
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: returnRules },
    {
      code: 'remedies-missing',
      holds: (document) => document.result === 'overturned' || hasRemedies(document),
      source: practice,
    },
  ],
  correction: [
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: practice },
    { code: 'basis-missing', holds: ({ basis }) => isWritten(basis), source: practice },
  ],
  revocation: [
    { code: 'reason-missing', holds: ({ reason }) => isWritten(reason), source: practice },
    { code: 'basis-missing', holds: ({ basis }) => isWritten(basis), source: practice },
    { code: 'remedies-missing', holds: hasRemedies, source: practice },
  ],
};

function hasRemedies({ remedies }: Partial<Pick<WrittenNo, 'remedies'>>): boolean {
  return all(remedies, isWritten);
}

function isContact(contact: CaseDocument['contact']): boolean {
  return isWritten(contact?.hotline) || isWritten(contact?.address);
}

function some(list: readonly unknown[] | undefined): boolean {
  return Array.isArray(list) && list.length > 0;
}

function all<T>(list: readonly T[] | undefined, holds: (item: T) => boolean): boolean {
  return some(list) && list!.every(holds);
}

function isWritten(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

function isDay(day: unknown): boolean {
  return typeof day === 'string' && isIsoDate(day);
}
