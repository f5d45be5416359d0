import type { CodeTable, Scale, TimeLayout } from './dialect.ts';

/** The scale of the national rating push: 5 is best. 好差评推送量表. The words are read too. */
export const PUSH_SCALE: Scale = {
  source: 'national 好差评 push (Shandong, Beijing, Fujian): 5 非常满意 … 1 非常不满意',
  levels: {
    5: ['5', '非常满意', '很满意'],
    4: ['4', '满意'],
    3: ['3', '基本满意'],
    2: ['2', '不满意'],
    1: ['1', '非常不满意', '很不满意'],
  },
};

/** Levels of a scale on which 1 is best, the reverse of {@link PUSH_SCALE}; the words are read too. 一为最佳. */
export const FROM_BEST: Scale['levels'] = {
  5: ['1', '非常满意', '很满意'],
  4: ['2', '满意'],
  3: ['3', '基本满意'],
  2: ['4', '不满意'],
  1: ['5', '非常不满意', '很不满意'],
};

/** The scale of GB/T 39046-2020, A.8. 国标量表. */
export const STANDARD_SCALE: Scale = {
  source: 'GB/T 39046-2020 A.8: 1 非常满意 … 5 非常不满意',
  levels: FROM_BEST,
};

/** 办件类型: GB/T 39046-2020 A.6, and the words in circulation. */
export const CASE_TYPES: CodeTable = {
  instant: ['1', '01', '即办件', '即办'],
  promised: ['2', '02', '承诺件', '承诺办理件', '承诺'],
  other: ['9', '09', '其他'],
};

/** 申请人类型 of the rating push (userProp); GB/T 39046-2020 A.4 counts otherwise from 5 on. */
export const USER_PROPS: CodeTable = {
  person: ['1', '自然人', '个人'],
  company: ['2', '企业法人', '企业'],
  institution: ['3', '事业法人', '事业单位法人'],
  'social-organisation': ['4', '社会组织法人'],
  unincorporated: ['5', '非法人企业'],
  organ: ['6', '行政机关'],
  other: ['9', '其他'],
};

/** 证件类型: GA/T 2000.156, as far as the platforms use it. */
export const PAGE_TYPES: CodeTable = {
  'resident-id': ['111', '居民身份证', '身份证'],
  'social-credit-code': ['001', '统一社会信用代码'],
  passport: ['414', '护照'],
  'taiwan-permit': ['511', '台湾居民来往大陆通行证'],
  'hong-kong-macao-permit': ['516', '港澳居民来往内地通行证'],
  'permanent-residence': ['553', '外国人永久居留身份证'],
};

/** 评价渠道 of the rating push (pf); 7 is a rating that nobody gave. */
export const RATING_CHANNELS: CodeTable = {
  pc: ['1', 'PC', 'PC端'],
  mobile: ['2', '移动', '移动端'],
  qr: ['3', '二维码'],
  pad: ['4', '平板', '大厅平板', '政务大厅平板电脑'],
  terminal: ['5', '其他终端', '政务大厅其他终端'],
  sms: ['6', '短信'],
  default: ['7', '系统默认', '系统默认评价'],
};

/** 办件状态 of the rating push (proStatus). */
export const CASE_STAGES: CodeTable = {
  pending: ['1', '待受理'],
  accepted: ['2', '已受理', '受理'],
  completed: ['3', '已办结', '办结'],
};

/** 时限单位 of the rating push: 0 天 1 工作日 2 月 3 年. */
export const LIMIT_UNITS: CodeTable = {
  day: ['0', '天', '日', '自然日'],
  workday: ['1', '工作日', 'G'],
  month: ['2', '月'],
  year: ['3', '年'],
};

/** 事项类型: GB/T 39046-2020 A.1. */
export const MATTER_TYPES: CodeTable = {
  power: ['00', '权力'],
  permit: ['01', '行政许可', '许可'],
  penalty: ['02', '行政处罚', '处罚'],
  coercion: ['03', '行政强制', '强制'],
  levy: ['04', '行政征收', '征收'],
  payment: ['05', '行政给付', '给付'],
  inspection: ['06', '行政检查', '检查'],
  confirmation: ['07', '行政确认', '确认'],
  reward: ['08', '行政奖励', '奖励'],
  adjudication: ['09', '行政裁决', '裁决'],
  'other-power': ['10', '其他行政权力'],
  'public-service': ['20', '公共服务'],
  other: ['99', '其他'],
};

/** 特别程序种类: GB/T 39046-2020 A.7. */
export const SPECIAL_KINDS: CodeTable = { extension: ['1', '延长审批'], other: ['2', '其他'] };

/** Texts that stand for nothing on most platforms. 空值. */
export const NOTHING: readonly string[] = [' ', '无', 'null', 'NULL', '-', '--'];

/** Times as most platforms write them; the first is what is written. 常见时间格式. */
export const USUAL_TIMES: readonly TimeLayout[] = [
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd HH:mm:ss.S',
  'yyyyMMddHHmmss',
  'yyyy-MM-ddTHH:mm:ss',
  'yyyy-MM-dd HH:mm',
  'yyyy/M/d H:m:s',
  'yyyy-M-d H:m:s',
  'epoch-ms',
  'yyyy-MM-dd',
  'yyyyMMdd',
];
