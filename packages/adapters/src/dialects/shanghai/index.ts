import { type Dialect, STANDING } from '../engine/dialect.ts';
import { NOTHING, USUAL_TIMES } from '../engine/national-codes.ts';

/**
 * A template for Shanghai: it reads what two kiosks were seen to exchange, and starts nothing.
 *
 * 上海一网通办（模板）. No public source tells the identity fields of 随申办, nor any case or rating interface.
 */
export const shanghai: Dialect = {
  id: 'shanghai',
  title: '上海一网通办（模板，须补全）',
  standing: STANDING,
  confidence: 'low',
  evidence: ['D13: two kiosk programs of Hongkou (aci)'],
  unknowns: ['everything but the two kiosk calls'],
  recordedAs: ['sh-aci', 'shanghai-template', 'sh'],
  settings: [
    { name: 'baseUrl', ask: 'The address of the interface.' },
    { name: 'routes', ask: 'Operations and paths of cases, ratings and identity.' },
    { name: 'codes', ask: 'Dictionaries of case status, case type, applicant and document types.' },
    { name: 'satisfactionScale', ask: 'Which end of the satisfaction scale is best.' },
    { name: 'signing', ask: 'The signing scheme and who issues its keys.' },
    { name: 'identity', ask: 'The fields of a 随申办 identity.' },
  ],
  scales: {},
  codes: {},
  absent: NOTHING,
  times: USUAL_TIMES,
  personal: ['tokenSNO', 'stUserName', 'stIdNo', 'stPhone'],
  anyCase: true,
  routes: [
    {
      name: 'token',
      operation: '/aci/workPlatform/getAccessToken.do',
      method: 'GET',
      path: '/aci/workPlatform/getAccessToken.do',
      effect: 'read',
      carriage: 'query',
    },
    {
      name: 'guide',
      operation: '/aci/declare/getGuideInfoByZhallId.do',
      method: 'GET',
      path: '/aci/declare/getGuideInfoByZhallId.do',
      effect: 'read',
      carriage: 'query',
    },
  ],
  outcomes: [
    { when: [{ at: 'success', is: ['true'] }], means: 'ok' },
    { when: [{ at: 'success', is: ['false'] }], means: 'rejected' },
  ],
  messages: [
    {
      name: 'token',
      flows: ['response'],
      api: 'token',
      fields: [{ to: 'token', at: ['accessToken'], kind: 'id', personal: 'hidden', required: true }],
    },
    {
      name: 'guide',
      flows: ['response'],
      api: 'guide',
      at: ['guide'],
      fields: [
        { to: 'itemName', at: ['stItemName'], kind: 'text', required: true },
        { to: 'itemCode', at: ['stItemNo'], kind: 'id' },
        // One kiosk shows the two limits under each other's label; the keys are taken at their word.
        { to: 'promise', at: ['stPromiseTime'], kind: 'limit' },
        { to: 'legal', at: ['stLegalTime'], kind: 'limit' },
        { to: 'scope', at: ['clRange'], kind: 'text' },
      ],
    },
    { name: 'done', flows: ['response'], api: '', fields: [] },
  ],
};
