import { type Dialect, type Field, STANDING } from '../engine/dialect.ts';
import {
  CASE_STAGES,
  CASE_TYPES,
  LIMIT_UNITS,
  MATTER_TYPES,
  NOTHING,
  PAGE_TYPES,
  PUSH_SCALE,
  RATING_CHANNELS,
  USER_PROPS,
  USUAL_TIMES,
} from '../engine/national-codes.ts';
import { textSteps } from '../engine/text-steps.ts';

/** Where the rows stand: bare before encryption, or inside of either envelope. */
const ROWS = [
  'txnBodyCom.params.evaluate.0.0.projectService',
  'txnBodyCom.params.evaluate.0.0',
  'txnBodyCom.params.evaluate.0',
  'params.data.0.projectService',
  'params.data.0.projectEvaluate',
  'params.data.0',
  'params.data',
  '0.projectService',
  '0',
  '',
];

const APPLICANT: readonly Field[] = [
  { to: 'applicantKind', at: ['userProp'], kind: 'code', codes: 'userProp' },
  { to: 'applicant.idType', at: ['userPageType'], kind: 'code', codes: 'pageType' },
  {
    to: 'applicant.idNumber',
    at: ['certKey', 'certKeyGOV', 'certkeyGOV', 'certkey'],
    kind: 'id',
    personal: 'hidden',
  },
];

const SERVICE: readonly Field[] = [
  { to: 'caseNo', at: ['projectNo'], kind: 'id', required: true },
  { to: 'localCaseNo', at: ['proProjectNo'], kind: 'id' },
  { to: 'area', at: ['areaCode'], kind: 'area', width: 12, required: true },
  { to: 'department.code', at: ['deptCode'], kind: 'id', required: true },
  { to: 'department.name', at: ['deptName'], kind: 'text' },
  { to: 'itemType', at: ['taskType'], kind: 'code', codes: 'matterType' },
  { to: 'itemCode', at: ['taskCode'], kind: 'id', required: true, first: 31 },
  { to: 'handleItem', at: ['taskHandleItem'], kind: 'id' },
  { to: 'localItemCode', at: ['proTaskCode'], kind: 'id' },
  { to: 'itemName', at: ['taskName', 'proTaskName'], kind: 'text' },
  { to: 'title', at: ['projectName'], kind: 'text' },
  { to: 'status', at: ['proStatus'], kind: 'code', codes: 'stage', required: true },
  { to: 'handlingOrganisation.code', at: ['orgcode'], kind: 'id' },
  { to: 'handlingOrganisation.name', at: ['orgName'], kind: 'text' },
  { to: 'handlingDepartment', at: ['proDepart'], kind: 'text' },
  { to: 'clerk.name', at: ['proManager'], kind: 'text', personal: 'name' },
  { to: 'appliedAt', at: ['applydate', 'applyDate'], kind: 'time' },
  {
    to: 'acceptedAt',
    at: ['acceptDate'],
    kind: 'time',
    required: [{ field: 'status', is: ['accepted', 'completed'] }],
  },
  {
    to: 'completedAt',
    at: ['resultDate'],
    kind: 'time',
    required: [{ field: 'status', is: ['completed'] }],
  },
  { to: 'applicant.name', at: ['userName'], kind: 'text', personal: 'name' },
  ...APPLICANT,
  { to: 'applicant.phone', at: ['mobile'], kind: 'id', personal: 'hidden' },
  { to: 'agent.name', at: ['handleUserName'], kind: 'text', personal: 'name' },
  { to: 'agent.idType', at: ['handleUserPageType'], kind: 'code', codes: 'pageType' },
  { to: 'agent.idNumber', at: ['handleUserPageCode'], kind: 'id', personal: 'hidden' },
  { to: 'service.name', at: ['serviceName'], kind: 'text' },
  { to: 'service.number', at: ['serviceNumber'], kind: 'integer', numeric: true, required: true },
  { to: 'service.at', at: ['serviceTime'], kind: 'time' },
  { to: 'service.is', at: ['isService'], kind: 'flag' },
  { to: 'source', at: ['dataSource'], kind: 'id' },
  { to: 'caseType', at: ['projectType'], kind: 'code', codes: 'caseType' },
  { to: 'promise', at: ['promiseDay'], kind: 'limit', unitAt: ['promiseType'], codes: 'limitUnit' },
  {
    to: 'legal',
    at: ['anticipateDay'],
    kind: 'limit',
    unitAt: ['anticipateType'],
    codes: 'limitUnit',
  },
  { to: 'channel', at: ['proChannel'], kind: 'code', codes: 'caseChannel' },
];

const RATING: readonly Field[] = [
  { to: 'caseNo', at: ['projectNo'], kind: 'id', required: true },
  { to: 'itemType', at: ['taskType'], kind: 'code', codes: 'matterType' },
  { to: 'service.number', at: ['serviceNumber'], kind: 'integer', numeric: true, required: true },
  { to: 'number', at: ['assessNumber'], kind: 'integer', numeric: true, required: true },
  {
    to: 'satisfaction',
    at: ['satisfaction'],
    kind: 'level',
    scale: 'push',
    numeric: true,
    required: true,
  },
  { to: 'channel', at: ['pf'], kind: 'code', codes: 'ratingChannel', required: true },
  { to: 'tags', at: ['evalDetail'], kind: 'texts', separator: ',' },
  { to: 'text', at: ['writingEvaluation'], kind: 'text', personal: 'hidden', writeAbsent: '' },
  { to: 'ratedAt', at: ['assessTime'], kind: 'time', required: true },
  { to: 'default', at: ['isdefault', 'isDefault'], kind: 'flag', required: true },
  { to: 'valid', at: ['EffectivEvalua', 'EffectiveEvalua', 'effectivEvalua'], kind: 'flag' },
  { to: 'rater.name', at: ['name', 'userName'], kind: 'text', personal: 'name' },
  ...APPLICANT,
];

const PUSH = {
  method: 'POST',
  effect: 'write',
  reconcile: 'query',
  signing: {
    by: 'sm2-mark',
    secrets: 'hcp',
    weakness: 'An encryption to a public key used as a signature: anybody who knows mark and word can make it.',
  },
  params: { appMark: '{secret:appMark}', time: '{now:yyyyMMddHHmmss}' },
} as const;
const CCB = {
  ...PUSH,
  path: '/C/API/service',
  carriage: 'json',
  paramsAt: 'txnBodyCom',
  messageAt: 'txnBodyCom.params.evaluate.0',
  headers: {
    'C-App-Id': '{setting:ccbAppId}',
    'C-Tenancy-Id': '{setting:tenancy}',
    'C-Business-Id': '{setting:businessId}',
    'C-Timestamp': '{now:yyyyMMddHHmmssSSS}',
    'content-type': 'application/json;charset=utf-8',
  },
} as const;
const BEIJING = {
  ...PUSH,
  path: '/pubservice/appraise4OT/reShareApprInfo',
  operation: '/pubservice/appraise4OT/reShareApprInfo',
  api: '/beijing-only',
  carriage: 'form',
  messageAt: 'params.data',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
} as const;

/** The national rating push, in Beijing's form and in the CCB envelope of Shandong. 国家政务服务好差评数据推送. */
export const hcpNational: Dialect = {
  id: 'hcp-national',
  title: '国家好差评数据推送（山东建信信封、北京表单）',
  standing: STANDING,
  confidence: 'high',
  confidenceNotes: ['fields high, byte layout of the SM2 ciphertexts medium: confirm it per province'],
  evidence: [
    'D3: Epoint contractors of Shandong and Jining (HcpController, Evainstance)',
    'D3: contractors of Beijing (AppraiseMDL)',
    'D4: CCB envelope in Yunnan, Shandong and the national tenancy',
  ],
  unknowns: ['byte layout of the ciphertexts per province', 'norm codes (evalDetail) per province'],
  settings: [
    { name: 'baseUrl', ask: 'The address of the push interface, from the province.' },
    { name: 'ccbAppId', ask: 'C-App-Id of the CCB envelope; Beijing has none.', fallback: '' },
    { name: 'tenancy', ask: 'C-Tenancy-Id: the division code in 12 figures.', fallback: '370000000000' },
    { name: 'businessId', ask: 'C-Business-Id.', fallback: '0' },
  ],
  scales: { push: PUSH_SCALE },
  codes: {
    userProp: USER_PROPS,
    pageType: PAGE_TYPES,
    matterType: MATTER_TYPES,
    stage: CASE_STAGES,
    caseType: CASE_TYPES,
    limitUnit: LIMIT_UNITS,
    ratingChannel: RATING_CHANNELS,
    caseChannel: { online: ['1', '线上'], offline: ['2', '线下'] },
  },
  absent: NOTHING,
  times: USUAL_TIMES,
  personal: ['sign', 'C-Dynamic-Password-Foruser', 'c-user-message'],
  answerCode: ['C-Response-Code', 'code'],
  anyCase: true,
  routes: [
    { ...CCB, name: 'service.push', operation: 'pushAcceptAndService', api: 'push.*service.*|service.*push.*' },
    { ...CCB, name: 'rating.push', operation: 'pushEvaluate', api: '.*push.*|.*evaluat.*|.*assess.*' },
    { ...BEIJING, name: 'service.push.beijing', api: '.*reShareApprInfo' },
    { ...BEIJING, name: 'rating.push.beijing' },
    { ...CCB, name: 'query', operation: 'query', api: '.*(query|get|list|find).*', effect: 'read' },
  ],
  textSteps,
  unwrap: [
    { at: 'C-Response-Body', steps: ['json'] },
    {
      at: 'txnBodyCom.params.evaluate.*',
      steps: [{ decrypt: 'sm2', secrets: 'hcp' }, 'json'],
    },
    { at: 'params', steps: ['json'] },
    { at: 'params.data', steps: [{ decrypt: 'sm2', secrets: 'hcp' }, 'json'] },
  ],
  outcomes: [
    ...(
      ['C-Response-Desc', 'errorMessage', 'C-Response-Body.msg', 'C-Response-Body.message', 'message', 'msg'] as const
    ).flatMap(
      (at) =>
        [
          {
            when: [{ at, matches: '不可重复|已存在该条服务信息|已存在评价|请勿重复|重复(推送|评价|提交)' }],
            means: 'duplicate',
          },
          { when: [{ at, matches: '没有对应的服务数据|无对应的?服务数据|服务数据不存在' }], means: 'order' },
          {
            when: [{ at, matches: '^No match found|token.*(失效|过期|无效)|签名|sign.*(error|错误)|验签' }],
            means: 'auth',
          },
        ] as const,
    ),
    { when: [{ body: 'sentence', matches: '^No match found' }], means: 'auth', note: 'the user token has expired' },
    {
      when: [
        { at: 'C-API-Status', is: ['00'] },
        { at: 'C-Response-Code', is: ['000000000000'] },
      ],
      means: 'ok',
    },
    {
      when: [
        { at: 'C-API-Status', is: ['00'] },
        { at: 'C-Response-Desc', is: ['success', '成功'] },
      ],
      means: 'ok',
    },
    {
      when: [
        { at: 'C-API-Status', is: ['00', '01'] },
        { at: 'C-Response-Code', present: true },
      ],
      means: 'rejected',
    },
    { when: [{ at: 'C-API-Status', is: ['01'] }], means: 'rejected' },
    {
      when: [
        { at: 'success', is: ['true'] },
        { at: 'code', is: ['200', '0'] },
      ],
      means: 'ok',
    },
    {
      when: [
        { at: 'success', is: ['true'] },
        { at: 'code', present: false },
      ],
      means: 'ok',
    },
    { when: [{ at: 'success', present: true }], means: 'rejected' },
    { when: [{ at: 'code', is: ['-1', '404'] }], means: 'rejected' },
  ],
  messages: [
    {
      name: 'rating.push',
      flows: ['plaintext', 'request'],
      api: 'evaluat|assess|reShareApprInfo|push$',
      at: ROWS,
      writeAt: '0',
      fields: RATING,
      refuse: [
        {
          code: 'low-rating-without-reason',
          when: [
            { field: 'satisfaction', below: 3 },
            { field: 'tags', present: false },
            { field: 'text', present: false },
          ],
        },
        // No person gave it, so it is not ours to send.
        { code: 'default-rating', when: [{ field: 'default', is: [true] }] },
        { code: 'default-rating', when: [{ field: 'channel', is: ['default'] }] },
      ],
    },
    {
      name: 'service.push',
      flows: ['plaintext', 'request'],
      api: 'service|reShareApprInfo|push$',
      at: ROWS,
      writeAt: '0',
      fields: SERVICE,
      refuse: [
        { code: 'completed-before-accepted', when: [{ field: 'completedAt', before: 'acceptedAt' }] },
        { code: 'accepted-before-applied', when: [{ field: 'acceptedAt', before: 'appliedAt' }] },
      ],
    },
    {
      name: 'pushed',
      flows: ['response'],
      api: '',
      fields: [
        { to: 'service.code', at: ['serviceCode'], kind: 'id' },
        { to: 'service.number', at: ['serviceNumber'], kind: 'integer' },
        { to: 'pages', at: ['txnCommCom.totalPage'], kind: 'integer' },
        { to: 'total', at: ['txnCommCom.totalRec'], kind: 'integer' },
      ],
    },
  ],
};
