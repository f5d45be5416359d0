import { type Dialect, STANDING } from '../engine/dialect.ts';
import { PAGE_TYPES } from '../engine/national-codes.ts';
import { textSteps } from '../engine/text-steps.ts';

/** Guizhou's identity assertion and its list of items. 贵州政务服务网统一认证（浪潮）. */
export const gzInspurSso: Dialect = {
  id: 'gz-inspur-sso',
  title: '贵州政务服务网统一认证断言（浪潮）',
  standing: STANDING,
  confidence: 'high',
  confidenceNotes: [
    'protocol high, its cryptography weak; the list of items low; no case or rating interface was found',
  ],
  evidence: ['D12: a relying party', 'D12: the public source of both helper classes', 'D12: item list of the portal'],
  unknowns: ['whether the service has changed since 2024', 'every case and rating interface', 'assurance levels'],
  settings: [
    { name: 'clientId', ask: 'client_id, from the registration of the application.' },
    { name: 'callback', ask: 'The address that receives the assertion; TLS only, and its query must not be logged.' },
  ],
  scales: {},
  codes: {
    userType: { person: ['1', '个人'], organisation: ['2', '法人'] },
    idType: PAGE_TYPES,
    gender: { male: ['1', '男'], female: ['2', '0', '女'] },
  },
  absent: [],
  times: ['yyyyMMdd', 'yyyy-MM-dd'],
  personal: ['EMAIL', 'ADDRESS', 'CORPORATE_MOBILE', 'AGENT_NAME', 'AGENT_CARD_NO'],
  anyCase: true,
  routes: [
    {
      name: 'assertion',
      operation: 'assertion',
      method: 'GET',
      path: '/sso/login',
      effect: 'read',
      carriage: 'text',
      signing: {
        by: 'inspur-assertion',
        secrets: 'gz',
        weakness: 'SHA-1 with an appended secret, and no check of age: the receiver adds a time window and single use.',
      },
    },
    {
      name: 'items',
      operation: '/ytbase/system/default.aspx',
      api: '.*(default\\.aspx|GetQltFolderList|list).*',
      method: 'GET',
      path: '/ytbase/system/default.aspx',
      effect: 'read',
      carriage: 'query',
    },
  ],
  textSteps,
  outcomes: [
    { flow: ['redirect'], when: [{ at: 'Signature', present: true }], means: 'ok' },
    { flow: ['redirect'], when: [{ body: 'empty' }], means: 'login-required' },
    {
      flow: ['redirect'],
      when: [{ at: 'USER_TYPE', present: true }],
      means: 'auth',
      note: 'an assertion that nobody signed',
    },
    { flow: ['redirect'], when: [{ body: 'broken' }], means: 'auth', note: 'not readable with this key' },
    { flow: ['redirect'], when: [{ at: 'Signature', present: false }], means: 'auth' },
    { when: [{ at: 'data', present: true }], means: 'ok' },
    { when: [{ at: 'Data', present: true }], means: 'ok' },
  ],
  messages: [
    {
      name: 'assertion',
      flows: ['redirect'],
      api: '',
      steps: [
        { query: 'assertion' },
        'plus',
        { decrypt: 'pbe-md5-des', secrets: 'gz', if: 'SU5TUFVSQ1NH' },
        'base64',
        { pairs: '|' },
      ],
      fields: [
        { to: 'kind', at: ['USER_TYPE'], kind: 'code', codes: 'userType', required: true },
        { to: 'name', at: ['USER_NAME', 'CORPORATE_NAME'], kind: 'text', personal: 'name' },
        { to: 'idType', at: ['CARD_TYPE'], kind: 'code', codes: 'idType' },
        { to: 'idNumber', at: ['CARD_NO'], kind: 'id', personal: 'hidden' },
        { to: 'phone', at: ['MOBILE'], kind: 'id', personal: 'hidden' },
        { to: 'gender', at: ['SEX'], kind: 'code', codes: 'gender', personal: 'hidden' },
        { to: 'birthday', at: ['BIRTHDAY'], kind: 'date', personal: 'hidden' },
        { to: 'subject', at: ['USER_ID'], kind: 'id', personal: 'hidden' },
        { to: 'assuranceCode', at: ['AUTH_LEVEL'], kind: 'text' },
        { to: 'organisation.code', at: ['CORPORATE_CODE'], kind: 'id' },
        { to: 'organisation.name', at: ['CORPORATE_NAME'], kind: 'text' },
        { to: 'representative.name', at: ['REPRESENTATIVE_NAME'], kind: 'text', personal: 'name' },
        { to: 'representative.idNumber', at: ['REPRESENTATIVE_CARD_NO'], kind: 'id', personal: 'hidden' },
        { to: 'signature', at: ['Signature'], kind: 'text', personal: 'hidden' },
      ],
    },
    {
      name: 'items',
      flows: ['response'],
      api: '',
      at: ['data', ''],
      fields: [
        { to: 'items', at: ['Data.*.QltList.*'], kind: 'count', readOnly: true },
        { to: 'itemCode', at: ['Data.0.QltList.0.ITEM_CODE'], kind: 'id', first: 31, readOnly: true },
        { to: 'handleItem', at: ['Data.0.QltList.0.ITEM_CODE'], kind: 'id', readOnly: true },
        { to: 'itemName', at: ['Data.0.QltList.0.NAME'], kind: 'text', readOnly: true },
        {
          to: 'itemList',
          at: ['Data.0.QltList'],
          kind: 'rows',
          required: true,
          rows: [
            { to: 'handleItem', at: ['ITEM_CODE'], kind: 'id' },
            { to: 'organisation', at: ['Org_code'], kind: 'id' },
            { to: 'area', at: ['Region_code'], kind: 'area' },
            { to: 'name', at: ['NAME'], kind: 'text' },
          ],
        },
      ],
    },
  ],
};
