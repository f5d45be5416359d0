import type { Dialect, Field } from '../engine/dialect.ts';
import { CASE_TYPES, NOTHING, USUAL_TIMES } from '../engine/national-codes.ts';
import { textSteps } from '../engine/text-steps.ts';

/** `data` is JSON text that holds an answer of its own, or a ciphertext, or the data. */
const DATA = ['data.data.dataResult', 'data.dataResult', 'data.data', 'data', ''];

const USER: readonly Field[] = [
  { to: 'kind', at: ['userType', 'usertype'], kind: 'code', codes: 'userType', whenEmpty: 'person' },
  {
    to: 'name',
    at: ['name', 'userName', 'username', 'corname', 'corName'],
    kind: 'text',
    personal: 'name',
    required: true,
  },
  { to: 'idNumber', at: ['cardid', 'cardId', 'idcard', 'paperNum', 'certNo'], kind: 'id', personal: 'hidden' },
  { to: 'phone', at: ['mobile', 'phone', 'headphone'], kind: 'id', personal: 'hidden' },
  { to: 'assuranceCode', at: ['authlevel', 'authLevel'], kind: 'text' },
  { to: 'gender', at: ['sex'], kind: 'code', codes: 'gender', personal: 'hidden' },
  { to: 'subject', at: ['uuid', 'userid', 'userId'], kind: 'id', personal: 'hidden' },
  { to: 'organisation.code', at: ['cornumber', 'creditCode', 'corusercode'], kind: 'id' },
];

const GATEWAY = {
  method: 'POST',
  path: '/jpaas-jags-server/interface/gateway',
  effect: 'read',
  carriage: 'form',
  params: {
    app_id: '{secret:appId}',
    interface_id: '{setting:interface:name}',
    version: '1.0',
    charset: 'UTF-8',
    timestamp: '{now:epoch-ms}',
    origin: '{setting:origin}',
    header: '{}',
  },
  messageAt: 'biz_content',
  headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
  signing: { by: 'jpaas-sm3', secrets: 'jpaas', weakness: 'No key goes into it: it shows damage, not who sent it.' },
} as const;

/** The gateway and light-app hand-off of Hanweb's platforms. 大汉 JPAAS 网关（甘快办、赣服通、爱山东等）. */
export const jpaas: Dialect = {
  id: 'jpaas',
  title: '大汉 JPAAS 网关（甘肃甘快办、江西赣服通、山东爱山东、四川等）',
  standing: 'faithful to public sources, not accepted by the platform',
  confidence: 'high',
  confidenceNotes: ["transport and identity high; interface ids, payloads and error codes are each application's own"],
  evidence: ['D11: Gansu', 'D11: Jiangxi', 'D11: Shandong 爱山东 SDK', 'D11: Sichuan, MIIT, Beijing volunteers'],
  unknowns: [
    'interface ids and payloads',
    'error codes',
    'the value of userType for organisations',
    'assurance levels',
  ],
  settings: [
    {
      name: 'baseUrl',
      ask: 'Gansu, Jiangxi, Sichuan: jpaas-jags-server; 爱山东 from 5.0: jpaas-jags-web-server, host given by the app.',
    },
    { name: 'interface', ask: 'The 32-hex id of each interface, from the developer console.' },
    { name: 'origin', ask: 'The channel: 0 PC, 1 app, 2 Alipay, 3 WeChat.', fallback: '1' },
  ],
  scales: {},
  codes: {
    userType: { person: ['10', '1', '个人'] },
    gender: { male: ['1', '男'], female: ['2', '女'] },
    caseType: CASE_TYPES,
    serves: { person: ['10', '1', '自然人', '个人'], organisation: ['20', '2', '法人', '企业'] },
  },
  absent: NOTHING,
  times: USUAL_TIMES,
  personal: ['accessToken', 'dataResult', 'address', 'email'],
  answerCode: ['code', 'data.code'],
  routes: [
    {
      ...GATEWAY,
      name: 'sign',
      path: '/jpaas-jags-server/interface/createsign',
      operation: 'createsign',
      api: 'createsign.*',
    },
    { ...GATEWAY, name: 'user', operation: 'getGsNaturalInfoByToken' },
    { ...GATEWAY, name: 'organisation', operation: 'getGsCorporationInfoByToken' },
    { ...GATEWAY, name: 'guide', operation: 'guide', api: '.*guide.*' },
    { ...GATEWAY, name: 'declare', operation: 'declare', api: '.*(declare|submit|upload|save|add).*', effect: 'write' },
  ],
  textSteps,
  unwrap: [
    { at: 'biz_content', steps: ['json'] },
    { at: 'data', steps: ['json'] },
    { at: 'data', steps: [{ decrypt: 'sm2', secrets: 'jpaas' }, 'json'] },
    { at: 'data.data', steps: ['json'] },
    { at: 'data.data', steps: [{ decrypt: 'sm2', secrets: 'jpaas' }, 'json'] },
    { at: 'data.data.dataResult', steps: [{ decrypt: 'sm2', secrets: 'jpaas' }, 'json'] },
    { at: 'data.dataResult', steps: [{ decrypt: 'sm2', secrets: 'jpaas' }, 'json'] },
  ],
  outcomes: [
    ...(['bridge', 'response'] as const).flatMap(
      (flow) =>
        [
          {
            flow: [flow],
            when: [{ body: 'sentence', matches: '^(用户)?取消|取消登录|拒绝授权|拒绝|cancel' }],
            means: 'cancelled',
          },
          {
            flow: [flow],
            when: [{ body: 'sentence', matches: '^(用户)?(未登录|请先登录|请登录|没有登录|尚未登录|not ?login)' }],
            means: 'login-required',
          },
        ] as const,
    ),
    { flow: ['bridge'], when: [{ at: 'token', present: true }], means: 'ok' },
    { flow: ['bridge'], when: [{ body: 'empty' }], means: 'login-required' },
    { flow: ['bridge'], when: [{ at: 'token', present: false }, { body: 'tree' }], means: 'login-required' },
    { flow: ['bridge'], when: [{ body: 'sentence' }], means: 'malformed' },
    {
      when: [{ at: 'msg', matches: '(token|令牌|登录|授权).*(失效|过期|无效|重新)|未登录|验签|签名(错误|失败|不)' }],
      means: 'auth',
    },
    { when: [{ at: 'code', is: ['401', '403'] }], means: 'auth' },
    {
      when: [
        { at: 'success', is: ['false'] },
        { at: 'msg', matches: '系统繁忙|稍后(再|重)试|请求超时|服务不可用' },
      ],
      means: 'lost',
    },
    { when: [{ at: 'success', is: ['false'] }], means: 'rejected' },
    { when: [{ at: 'data.code', matches: '^(401|403)$' }], means: 'auth' },
    { when: [{ at: 'data.success', is: ['false'] }], means: 'rejected' },
    { when: [{ at: 'success', is: ['true'] }], means: 'ok' },
    { when: [{ at: 'code', is: ['200', '0'] }], means: 'ok' },
    { when: [{ at: 'code', present: true }], means: 'rejected' },
  ],
  messages: [
    {
      name: 'gateway',
      flows: ['request'],
      api: '',
      fields: [
        { to: 'appId', at: ['app_id'], kind: 'id', required: true },
        { to: 'interface', at: ['interface_id'], kind: 'id', required: true },
        { to: 'version', at: ['version'], kind: 'text' },
        { to: 'charset', at: ['charset'], kind: 'text' },
        { to: 'at', at: ['timestamp'], kind: 'time', times: ['epoch-ms'], required: true },
        { to: 'origin', at: ['origin'], kind: 'text' },
        { to: 'token', at: ['biz_content.tokenNO', 'biz_content.token'], kind: 'id', personal: 'hidden' },
      ],
    },
    {
      name: 'user',
      flows: ['response'],
      api: 'NaturalInfo|CorporationInfo|userinfo|getUser',
      at: DATA,
      writeAt: 'data.data',
      fields: USER,
    },
    {
      name: 'guide',
      flows: ['response'],
      api: 'guide|handbook',
      at: ['data.data', 'data'],
      writeAt: 'data',
      fields: [
        { to: 'itemName', at: ['taskname', 'taskName'], kind: 'text', required: true },
        { to: 'itemCode', at: ['itemid', 'itemCode', 'taskcode'], kind: 'id' },
        { to: 'guideId', at: ['taskguid'], kind: 'id' },
        { to: 'caseType', at: ['type', 'typetext'], kind: 'code', codes: 'caseType' },
        { to: 'promise', at: ['promiseday'], kind: 'limit', unit: 'workday' },
        { to: 'legal', at: ['anticipateday'], kind: 'limit', unit: 'workday' },
        { to: 'place', at: ['handleaddress'], kind: 'text' },
        { to: 'hours', at: ['handletime'], kind: 'text' },
        { to: 'serves', at: ['applyertype'], kind: 'codes', codes: 'serves' },
        { to: 'phone', at: ['linktel'], kind: 'text' },
        { to: 'complaintPhone', at: ['supervisetel'], kind: 'text' },
      ],
    },
    {
      name: 'sign',
      flows: ['response'],
      api: 'createsign',
      fields: [{ to: 'signature', at: ['data.sign', 'data'], kind: 'id' }],
    },
    {
      name: 'bridge.user',
      flows: ['bridge'],
      api: '',
      fields: [
        { to: 'token', at: ['token'], kind: 'id', personal: 'hidden', required: true },
        { to: 'kind', at: ['userType', 'usertype'], kind: 'code', codes: 'userType' },
        { to: 'name', at: ['name'], kind: 'text', personal: 'name' },
      ],
    },
    { name: 'done', flows: ['response'], api: '', fields: [] },
  ],
};
