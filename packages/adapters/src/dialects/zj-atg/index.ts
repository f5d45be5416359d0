import { type Dialect, type OutcomeRule, STANDING } from '../engine/dialect.ts';
import { CASE_TYPES, FROM_BEST, LIMIT_UNITS, NOTHING, SPECIAL_KINDS, USUAL_TIMES } from '../engine/national-codes.ts';
import { CASES } from './cases.ts';
import { CASE_NO } from './fields.ts';
import { GUIDES } from './guides.ts';
import { HALLS } from './halls.ts';
import { RATINGS } from './ratings.ts';
import { ROUTES } from './routes.ts';

/** Bare, or within the wrapper that some services put around either envelope. */
const byStatus = (within: '' | 'body.'): readonly OutcomeRule[] => [
  { when: [{ at: `${within}resultStatus`, is: ['S'] }], means: 'ok' },
  // The write may have happened.
  { when: [{ at: `${within}resultStatus`, is: ['U'] }], means: 'unknown' },
  { when: [{ at: `${within}resultStatus`, is: ['F'] }], means: 'rejected' },
];
const bySuccess = (within: '' | 'body.'): readonly OutcomeRule[] => [
  { when: [{ at: `${within}success`, is: ['true'] }], means: 'ok' },
  { when: [{ at: `${within}success`, is: ['false'] }], means: 'rejected' },
];

/** Zhejiang's shared case, rating, hall and guide bus. 浙江政务中台 (ATG). */
export const zjAtg: Dialect = {
  id: 'zj-atg',
  title: '浙江政务中台（ATG）',
  standing: STANDING,
  confidence: 'high',
  evidence: ["the maker's Java kit, atg-sdk-java", 'a C# user of its ratings in Shaoxing'],
  unknowns: [
    'dictionaries of case and ticket status',
    'level direction in the newer rating callback',
    'business error codes',
    'special procedure types (read by GB/T 39046-2020 A.7)',
  ],
  settings: [
    { name: 'baseUrl', ask: 'The address of the gateway.' },
    { name: 'appId', ask: 'The application id (x-app-id).' },
  ],
  scales: { 'zj-rating': { source: 'affair.eval.eval: 1 很满意 … 5 很不满意', levels: FROM_BEST } },
  codes: {
    caseType: CASE_TYPES,
    origin: {
      web: ['0', '网页'],
      'mobile-app': ['1', '手机app', 'APP'],
      wechat: ['2', '微信'],
      sms: ['3', '短信'],
      alipay: ['4', '支付宝小程序'],
    },
    idType: { 'resident-id': ['31', '身份证'], 'business-licence': ['51', '营业执照'] },
    limitUnit: { ...LIMIT_UNITS, workday: ['工作日', '1', 'G'], day: ['自然日', '天', '日', '0'] },
    special: SPECIAL_KINDS,
    supplement: { form: ['form', '表单'], material: ['material', '材料'], all: ['all', '全部'] },
  },
  absent: NOTHING,
  times: USUAL_TIMES,
  personal: ['contactUid', 'legalRepresentName', 'legalRepresentCardNo', 'affFormInfo'],
  answerCode: ['resultCode', 'errorCode', 'code'],
  routes: ROUTES,
  unwrap: [
    { at: 'body', steps: ['json'] },
    { at: 'data.materialDTOList.*.blankForm', steps: ['json'] },
    { at: 'affFormInfo', steps: ['json'] },
  ],
  outcomes: [
    // The signature or the clock.
    { when: [{ header: 'x-mosn-resultcode', is: ['601'] }], means: 'auth' },
    ...byStatus(''),
    ...byStatus('body.'),
    ...bySuccess('body.'),
    {
      when: [
        { at: 'code', is: ['200'] },
        { at: 'body', present: true },
      ],
      means: 'ok',
    },
    ...bySuccess(''),
    // The gateway says that it failed, and no envelope says more.
    { when: [{ header: 'x-mosn-resultcode', not: ['0', '', '200', '00'] }], means: 'lost' },
  ],
  messages: [
    ...CASES,
    ...RATINGS,
    ...HALLS,
    ...GUIDES,
    {
      name: 'case.callback',
      flows: ['callback'],
      api: 'callback',
      fields: [
        { ...CASE_NO, at: ['projId', 'targetId'] },
        { to: 'itemCode', at: ['matterCode', 'matCode'], kind: 'id' },
      ],
    },
    { name: 'done', flows: ['response'], api: '', fields: [] },
  ],
};
