import { type Dialect, STANDING } from '../engine/dialect.ts';
import { NOTHING, USUAL_TIMES } from '../engine/national-codes.ts';

/**
 * A template for Jiangsu: it knows no message, and starts nothing.
 *
 * 江苏政务服务网（模板）. Its app is a Hanweb container and its sites are Epoint's; no public source shows a case or
 * rating interface.
 */
export const jiangsu: Dialect = {
  id: 'jiangsu',
  title: '江苏政务服务网 / 苏服办（模板，须补全）',
  standing: STANDING,
  confidence: 'low',
  evidence: ['D11, D9: the makers of its container and sites, by name only'],
  unknowns: ['every route, field, code and scale'],
  recordedAs: ['jiangsu-template', 'js'],
  settings: [
    { name: 'baseUrl', ask: 'The address of the interface.' },
    { name: 'routes', ask: 'Operations and paths of cases, ratings and identity.' },
    { name: 'messages', ask: 'The fields of every message, with their wire names.' },
    { name: 'codes', ask: 'Dictionaries of case status, case type, applicant and document types.' },
    { name: 'satisfactionScale', ask: 'Which end of the satisfaction scale is best.' },
    { name: 'signing', ask: 'The signing scheme and who issues its keys.' },
  ],
  scales: {},
  codes: {},
  absent: NOTHING,
  times: USUAL_TIMES,
  personal: [],
  routes: [],
  outcomes: [],
  messages: [],
};
