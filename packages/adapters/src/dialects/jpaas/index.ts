import { type Dialect, type Field, STANDING, type Step } from '../engine/dialect.ts';
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

/** What differs from one platform on JPAAS to the next. 部署差异. */
export interface JpaasDeployment {
  readonly title: string;
  /** Where the interfaces stand behind the base address, and what ends their names: `.do` in some. */
  readonly folder: string;
  readonly suffix: '' | '.do';
  /** What an answer is encrypted with, where it is; the secret is `sm2PrivateKey`, `sm4Key` or `aesKey`. */
  readonly cipher: 'sm2' | 'sm4' | 'aes-cbc-key-as-iv';
}

/**
 * The deployments with a source of their own.
 *
 * 已知部署. Only Gansu's cipher is told by a source, in the others it is to be asked for: `{ ...JPAAS.jiangxi, cipher: 'sm4' }`.
 */
export const JPAAS = {
  gansu: { title: '甘肃甘快办', folder: '/jpaas-jags-server/interface', suffix: '', cipher: 'sm2' },
  jiangxi: { title: '江西赣服通', folder: '/jpaas-jags-server/interface', suffix: '', cipher: 'sm2' },
  // Clients of 爱山东 from 5.0 on; before, as the others.
  shandong: { title: '山东爱山东', folder: '/jpaas-jags-web-server/interface', suffix: '', cipher: 'sm2' },
} as const satisfies Readonly<Record<string, JpaasDeployment>>;

/**
 * The description of one deployment: `jpaasOf(JPAAS.shandong)`.
 *
 * 大汉 JPAAS 方言. The deployments differ in three settings and in nothing else that a source tells.
 *
 * @example
 * jpaasOf(JPAAS.shandong).routes[1]!.path // => '/jpaas-jags-web-server/interface/gateway'
 */
export function jpaasOf({ title, folder, suffix, cipher }: JpaasDeployment): Dialect {
  const path = `${folder}/gateway${suffix}`;
  const opened: readonly Step[] = [{ decrypt: cipher, secrets: 'jpaas' }, 'json'];
  return {
    ...SHARED,
    title: `大汉 JPAAS 网关（${title}）`,
    routes: [
      { ...GATEWAY, name: 'sign', path: `${folder}/createsign${suffix}`, operation: 'createsign', api: 'createsign.*' },
      { ...GATEWAY, path, name: 'user', operation: 'getGsNaturalInfoByToken' },
      { ...GATEWAY, path, name: 'organisation', operation: 'getGsCorporationInfoByToken' },
      { ...GATEWAY, path, name: 'guide', operation: 'guide', api: '.*guide.*' },
      {
        ...GATEWAY,
        path,
        name: 'declare',
        operation: 'declare',
        api: '.*(declare|submit|upload|save|add).*',
        effect: 'write',
      },
    ],
    unwrap: [
      { at: 'biz_content', steps: ['json'] },
      { at: 'data', steps: ['json'] },
      { at: 'data', steps: opened },
      { at: 'data.data', steps: ['json'] },
      { at: 'data.data', steps: opened },
      { at: 'data.data.dataResult', steps: opened },
      { at: 'data.dataResult', steps: opened },
    ],
  };
}

const SHARED: Dialect = {
  id: 'jpaas',
  title: '',
  standing: STANDING,
  confidence: 'high',
  confidenceNotes: ["transport and identity high; interface ids, payloads and error codes are each application's own"],
  evidence: ['D11: Gansu', 'D11: Jiangxi', 'D11: Shandong 爱山东 SDK', 'D11: Sichuan, MIIT, Beijing volunteers'],
  unknowns: [
    'interface ids and payloads',
    'error codes',
    'the value of userType for organisations',
    'assurance levels',
    'ciphers of Jiangxi and Shandong',
  ],
  settings: [
    {
      name: 'baseUrl',
      ask: 'The address up to the folder of the interfaces; 爱山东 has it given by the app.',
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
  routes: [],
  textSteps,
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
      at: ['data.data.0', 'data.data', 'data.0', 'data'],
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

/** The gateway and light-app hand-off of Hanweb's platforms, with Gansu's settings. 大汉 JPAAS 网关（甘快办、赣服通、爱山东等）. */
export const jpaas: Dialect = jpaasOf({ ...JPAAS.gansu, title: '甘肃甘快办、江西赣服通、山东爱山东、四川等' });
