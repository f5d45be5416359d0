import { type Dialect, STANDING } from '../engine/dialect.ts';
import { NOTHING, USUAL_TIMES } from '../engine/national-codes.ts';
import { textSteps } from '../engine/text-steps.ts';

const NUMBERS = { method: 'POST', path: '', effect: 'write', carriage: 'xml' } as const;

/** Queue machines on a hall's own network: calls by datagram, numbers by XML. 大厅排队设备（局域网）. */
export const hallLanQueue: Dialect = {
  id: 'hall-lan-queue',
  title: '大厅排队叫号设备（局域网报文）',
  standing: STANDING,
  confidence: 'medium',
  confidenceNotes: ['two products, not a province'],
  evidence: ['D14: manual of a queue software', 'D14: tests of a queue server'],
  unknowns: ['every other product', 'codes of the screen commands'],
  recordedAs: ['queue-lan'],
  settings: [{ name: 'baseUrl', ask: "The address of the queue server on the hall's network." }],
  scales: {
    'three-levels': {
      source: 'D14: 1 好 2 中 3 差; 差 cannot tell 不满意 from 非常不满意',
      levels: { 5: ['1', '好'], 3: ['2', '中'], 2: ['3', '差'] },
    },
  },
  codes: { gender: { male: ['0', '男'], female: ['1', '女'] } },
  absent: NOTHING,
  times: USUAL_TIMES,
  personal: [
    'id_card',
    'use_name',
    'use_photo',
    'use_addr',
    'use_birty',
    'use_birth',
    'use_sex',
    'use_current_photo',
    'use_nation',
    'phone',
  ],
  answerCode: ['restCode', 'Package.RspCode'],
  routes: [
    { ...NUMBERS, name: 'take', operation: 'createNumber', api: '.*(createNumber|take).*' },
    {
      name: 'rate',
      operation: '/queue/evaluate/receive/{id}/{value}',
      api: '.*evaluate/receive.*',
      method: 'POST',
      path: '/queue/evaluate/receive/{id}/{value}',
      effect: 'write',
      carriage: 'text',
    },
  ],
  textSteps,
  unwrap: [{ at: 'datagram', steps: ['json'] }],
  outcomes: [
    { when: [{ at: 'message', is: ['true'] }], means: 'ok' },
    { when: [{ at: 'message', is: ['false'] }], means: 'rejected' },
    { when: [{ at: 'restCode', present: true }], means: 'rejected', note: 'success stands in message only' },
    { when: [{ at: 'Package.RspCode', is: ['0', '00'] }], means: 'ok' },
    { when: [{ at: 'Package.RspCode', present: true }], means: 'rejected' },
    { flow: ['datagram'], when: [{ body: 'broken' }], means: 'malformed' },
  ],
  messages: [
    {
      name: 'call',
      flows: ['datagram'],
      api: 'CALL_OUT',
      steps: ['trim', { after: '#' }, 'json'],
      at: ['datagram', ''],
      fields: [
        { to: 'ticketCode', at: ['queue_num'], kind: 'text', required: true },
        { to: 'window', at: ['screen_num'], kind: 'text' },
        { to: 'queue', at: ['biz_name'], kind: 'text' },
        { to: 'transaction', at: ['transact_biz_id'], kind: 'id', numeric: true },
      ],
    },
    {
      name: 'screen',
      flows: ['datagram'],
      api: '',
      steps: ['trim', { after: '#' }, 'json'],
      at: ['datagram', ''],
      fields: [
        { to: 'ticketCode', at: ['queue_num'], kind: 'text' },
        { to: 'window', at: ['screen_num'], kind: 'text' },
        { to: 'queue', at: ['biz_name'], kind: 'text' },
        { to: 'transaction', at: ['transact_biz_id'], kind: 'id', numeric: true },
      ],
    },
    {
      name: 'ticket',
      flows: ['response'],
      api: 'number|queueserver|take',
      at: ['Package'],
      steps: ['xml'],
      fields: [
        { to: 'ticketCode', at: ['QueueNumber'], kind: 'text', required: true },
        { to: 'queue', at: ['SerialName'], kind: 'text' },
        { to: 'windows', at: ['ServCounter'], kind: 'texts', separator: ',' },
        { to: 'ahead', at: ['QueueNum'], kind: 'integer' },
        { to: 'hallId', at: ['InstNo'], kind: 'id' },
      ],
    },
    {
      name: 'rating',
      flows: ['request'],
      api: 'evaluate',
      fields: [
        { to: 'ticketCode', at: ['id'], kind: 'id', required: true },
        { to: 'satisfaction', at: ['value', 'val'], kind: 'level', scale: 'three-levels', required: true },
      ],
    },
    { name: 'done', flows: ['response'], api: '', fields: [] },
  ],
};
