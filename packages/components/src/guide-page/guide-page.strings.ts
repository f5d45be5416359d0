import type { ExerciseLevel, TimeLimit } from '@banshi/core';
import { englishLimit } from '../internal/limit-words.ts';
import { en as matterEn, type MatterStrings, zhCN as matterZhCN } from '../internal/matter.strings.ts';

/** Everything `<banshi-guide-page>` may say. A language which lacks a line does not compile. */
export interface GuidePageStrings {
  readonly matter: MatterStrings;
  readonly levels: Readonly<Record<ExerciseLevel, string>>;
  readonly undisclosed: string;
  readonly notDisclosed: (names: readonly string[]) => string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly and: string;
  readonly limit: (limit: TimeLimit) => string;
  readonly disclosures: Readonly<Record<'content' | 'procedure' | 'materials' | 'promisedLimit' | 'fees', string>>;

  readonly basics: string;
  readonly parent: string;
  readonly department: string;
  readonly window: string;
  readonly division: string;
  readonly hallLevel: string;
  readonly itemType: string;
  readonly caseType: string;
  readonly level: string;
  readonly basicCode: string;
  readonly implementationCode: string;
  readonly quota: string;
  readonly sector: string;
  readonly applicants: string;
  readonly serviceScope: string;
  readonly channels: string;
  readonly visits: string;
  readonly visitTimes: (times: number) => string;
  readonly joint: string;
  readonly jointLead: string;
  readonly jointPartners: string;
  readonly jointTheme: string;

  readonly conditions: string;
  readonly scenarios: string;
  readonly scenarioMaterials: string;
  readonly scenarioFee: string;
  readonly note: string;

  readonly materials: string;
  readonly materialCount: (count: number) => string;
  readonly material: string;
  readonly kind: string;
  readonly copies: string;
  readonly sheets: (count: number) => string;
  readonly originals: (count: number) => string;
  readonly photocopies: (count: number) => string;
  readonly source: string;
  readonly required: string;
  readonly optional: string;
  readonly necessity: string;
  readonly deferrable: string;

  readonly steps: string;
  readonly stepLimit: string;
  readonly actor: string;
  readonly inClock: string;
  readonly notInClock: string;
  readonly specialProcedures: string;
  readonly trigger: string;

  readonly limits: string;
  readonly promised: string;
  readonly statutory: string;
  readonly acceptancePromised: string;
  readonly acceptanceStatutory: string;
  readonly excludes: string;

  readonly fees: string;
  readonly free: string;
  readonly charged: string;
  readonly amount: (amount: number, currency: string, per: string | undefined) => string;
  readonly byActualCost: string;
  readonly feeBasis: string;
  readonly waiver: string;
  readonly condition: string;

  readonly result: string;
  readonly resultName: string;
  readonly resultType: string;
  readonly validity: string;
  readonly delivery: string;

  readonly place: string;
  readonly address: string;
  readonly hours: string;
  readonly hotline: string;

  readonly legalBasis: string;
  readonly sourceOfGuide: string;
  readonly site: string;
  readonly url: string;
  readonly publishedOn: string;
  readonly readOn: string;
  readonly excerpt: string;
  readonly mirror: string;
  readonly remarks: string;
  readonly collectorRemarks: string;

  readonly loading: string;
  readonly absent: string;
  readonly unreachable: string;
  readonly retry: string;
  readonly unreadable: string;
}

/** 中文. */
export const zhCN: GuidePageStrings = {
  matter: matterZhCN,
  levels: {
    national: '国家级',
    province: '省级',
    city: '市级',
    county: '县级',
    township: '乡镇（街道）级',
    village: '村（社区）级',
  },
  undisclosed: '未公开',
  notDisclosed: (names) => `本指南未公开：${names.join('、')}。请向窗口咨询。`,
  none: '无',
  yes: '是',
  no: '否',
  and: '、',
  limit: ({ text }) => text,
  disclosures: {
    content: '服务内容',
    procedure: '办事程序',
    materials: '申报材料',
    promisedLimit: '承诺时限',
    fees: '收费标准',
  },

  basics: '基本信息',
  parent: '主项名称',
  department: '实施主体',
  window: '办理窗口',
  division: '行政区划',
  hallLevel: '大厅层级',
  itemType: '事项类型',
  caseType: '办件类型',
  level: '行使层级',
  basicCode: '基本编码',
  implementationCode: '实施编码',
  quota: '数量限制',
  sector: '所属领域',
  applicants: '服务对象',
  serviceScope: '通办范围',
  channels: '办理渠道',
  visits: '到现场次数',
  visitTimes: (times) => `${times} 次`,
  joint: '是否联办',
  jointLead: '牵头部门',
  jointPartners: '联办部门',
  jointTheme: '一件事主题',

  conditions: '受理条件',
  scenarios: '办理情形',
  scenarioMaterials: '该情形的材料',
  scenarioFee: '收费',
  note: '说明',

  materials: '申报材料',
  materialCount: (count) => `共 ${count} 项`,
  material: '材料名称',
  kind: '材料类型',
  copies: '份数',
  sheets: (count) => `${count} 份`,
  originals: (count) => `原件 ${count} 份`,
  photocopies: (count) => `复印件 ${count} 份`,
  source: '来源渠道',
  required: '必要',
  optional: '非必要',
  necessity: '必要性',
  deferrable: '可容缺',

  steps: '办理流程',
  stepLimit: '时限',
  actor: '办理主体',
  inClock: '计入办理时限',
  notInClock: '不计入办理时限',
  specialProcedures: '特别程序',
  trigger: '启动条件',

  limits: '办理时限',
  promised: '承诺办结时限',
  statutory: '法定办结时限',
  acceptancePromised: '承诺受理时限',
  acceptanceStatutory: '法定受理时限',
  excludes: '不计入时限的环节',

  fees: '收费标准',
  free: '不收费',
  charged: '收费',
  amount: (amount, currency, per) => `${amount} ${currency || '元'}${per ? ` / ${per}` : ''}`,
  byActualCost: '据实收取',
  feeBasis: '收费依据',
  waiver: '减免',
  condition: '适用情形',

  result: '办理结果',
  resultName: '结果名称',
  resultType: '结果类型',
  validity: '有效期',
  delivery: '送达方式',

  place: '办理地点与时间',
  address: '办理地点',
  hours: '办理时间',
  hotline: '咨询电话',

  legalBasis: '设定依据',
  sourceOfGuide: '指南来源',
  site: '来源网站',
  url: '原文地址',
  publishedOn: '页面日期',
  readOn: '采集日期',
  excerpt: '本指南为原文节选，请以原文为准。',
  mirror: '来源为转载页面。',
  remarks: '原文备注',
  collectorRemarks: '采集说明',

  loading: '正在读取办事指南……',
  absent: '没有找到这份办事指南。',
  unreachable: '暂时无法读取办事指南，请稍后再试。',
  retry: '重试',
  unreadable: '办事指南的数据无法读取，请向窗口咨询。',
};

/** English. */
export const en: GuidePageStrings = {
  matter: matterEn,
  levels: {
    national: 'National',
    province: 'Province',
    city: 'City',
    county: 'County',
    township: 'Township',
    village: 'Village',
  },
  undisclosed: 'Not disclosed',
  notDisclosed: (names) => `This guide does not disclose: ${names.join(', ')}. Please ask at the window.`,
  none: 'None',
  yes: 'Yes',
  no: 'No',
  and: ', ',
  limit: englishLimit,
  disclosures: {
    content: 'content',
    procedure: 'procedure',
    materials: 'materials',
    promisedLimit: 'promised limit',
    fees: 'fees',
  },

  basics: 'Basics',
  parent: 'Main matter',
  department: 'Department',
  window: 'Window',
  division: 'Place',
  hallLevel: 'Level of hall',
  itemType: 'Kind of matter',
  caseType: 'Case type',
  level: 'Exercised at',
  basicCode: 'Basic code',
  implementationCode: 'Implementation code',
  quota: 'Quota',
  sector: 'Sector',
  applicants: 'For',
  serviceScope: 'Handled across',
  channels: 'Ways to apply',
  visits: 'Visits needed',
  visitTimes: (times) => `${times}`,
  joint: 'Joint handling',
  jointLead: 'Lead department',
  jointPartners: 'Partner departments',
  jointTheme: 'Joint service',

  conditions: 'Conditions',
  scenarios: 'Situations',
  scenarioMaterials: 'Materials in this situation',
  scenarioFee: 'Fee',
  note: 'Note',

  materials: 'Materials',
  materialCount: (count) => `${count} in all`,
  material: 'Material',
  kind: 'Kind',
  copies: 'Copies',
  sheets: (count) => `${count}`,
  originals: (count) => `${count} original${count === 1 ? '' : 's'}`,
  photocopies: (count) => `${count} photocop${count === 1 ? 'y' : 'ies'}`,
  source: 'Where from',
  required: 'Required',
  optional: 'Not required',
  necessity: 'Required?',
  deferrable: 'May follow later',

  steps: 'Procedure',
  stepLimit: 'Limit',
  actor: 'Handled by',
  inClock: 'Counts towards the limit',
  notInClock: 'Does not count towards the limit',
  specialProcedures: 'Special procedures',
  trigger: 'When',

  limits: 'Time limits',
  promised: 'Promised limit',
  statutory: 'Statutory limit',
  acceptancePromised: 'Acceptance, promised',
  acceptanceStatutory: 'Acceptance, statutory',
  excludes: 'Not counted',

  fees: 'Fees',
  free: 'Free of charge',
  charged: 'Charged',
  amount: (amount, currency, per) => `${amount} ${currency || '元'}${per ? ` per ${per}` : ''}`,
  byActualCost: 'At actual cost',
  feeBasis: 'Basis',
  waiver: 'Waiver',
  condition: 'When',

  result: 'Result',
  resultName: 'Document',
  resultType: 'Kind',
  validity: 'Valid for',
  delivery: 'Delivery',

  place: 'Place and hours',
  address: 'Address',
  hours: 'Opening hours',
  hotline: 'Hotline',

  legalBasis: 'Legal basis',
  sourceOfGuide: 'Source of this guide',
  site: 'Website',
  url: 'Original page',
  publishedOn: 'Date on the page',
  readOn: 'Read on',
  excerpt: 'This guide is an excerpt; the original decides.',
  mirror: 'The source is a copy on another site.',
  remarks: 'Remarks in the original',
  collectorRemarks: 'Notes of the collector',

  loading: 'Reading the guide…',
  absent: 'There is no such guide.',
  unreachable: 'The guide cannot be read right now. Please try again later.',
  retry: 'Try again',
  unreadable: 'The data of this guide cannot be read. Please ask at the window.',
};
