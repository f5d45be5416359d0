import type { Field, Message } from '../engine/dialect.ts';
import { USUAL_TIMES } from '../engine/national-codes.ts';

const TICKET_APPLY: readonly Field[] = [
  { to: 'hallId', at: ['hallId'], kind: 'id' },
  { to: 'hallName', at: ['hallName'], kind: 'text' },
  { to: 'hallOuterId', at: ['hallOuterId'], kind: 'id' },
  { to: 'queueId', at: ['queueId'], kind: 'id' },
  { to: 'categoryId', at: ['categoryId'], kind: 'id' },
  { to: 'categoryName', at: ['categoryName'], kind: 'text' },
  { to: 'ticketId', at: ['ticketId', 'id'], kind: 'id' },
  { to: 'ticketCode', at: ['code', 'ticketCode'], kind: 'text' },
  { to: 'itemName', at: ['matterName'], kind: 'text' },
  { to: 'itemCode', at: ['matterUniqueId', 'matterCode'], kind: 'id' },
  { to: 'channel', at: ['endpoint'], kind: 'text' },
  { to: 'visitor.idNumber', at: ['idCard'], kind: 'id', personal: 'hidden' },
  { to: 'visitor.phone', at: ['phone'], kind: 'id', personal: 'hidden' },
  { to: 'visitor.id', at: ['userId'], kind: 'id', personal: 'hidden' },
  { to: 'visitor.name', at: ['userName'], kind: 'text', personal: 'name' },
];

const TICKET: readonly Field[] = [
  { to: 'ticketId', at: ['id'], kind: 'id' },
  { to: 'ticketCode', at: ['code'], kind: 'text', required: true },
  { to: 'day', at: ['cycle'], kind: 'date', times: ['yyyyMMdd', 'yyyy-MM-dd'] },
  { to: 'ahead', at: ['position'], kind: 'integer', numeric: true },
  { to: 'statusCode', at: ['status'], kind: 'text' },
  { to: 'queueId', at: ['queueId'], kind: 'id' },
  { to: 'window', at: ['windowLocation'], kind: 'text' },
  { to: 'hallId', at: ['hallId'], kind: 'id' },
  { to: 'hallOuterId', at: ['hallOuterId'], kind: 'id' },
  { to: 'createdAt', at: ['gmtCreate'], kind: 'time', times: ['epoch-ms', ...USUAL_TIMES], numeric: true },
  { to: 'modifiedAt', at: ['gmtModified'], kind: 'time', times: ['epoch-ms', ...USUAL_TIMES], numeric: true },
];

/** Halls, their windows and their tickets. 大厅、窗口、取号. */
export const HALLS: readonly Message[] = [
  {
    name: 'ticket.batch',
    flows: ['request'],
    api: 'ticket\\.batch\\.update$',
    fields: [
      { to: 'hallId', at: ['hallId'], kind: 'id', required: true },
      { to: 'hallOuterId', at: ['hallOuterId'], kind: 'id' },
      { to: 'queueId', at: ['queueId'], kind: 'id', required: true },
      { to: 'categoryId', at: ['categoryId'], kind: 'id' },
      { to: 'day', at: ['cycle'], kind: 'date', times: ['yyyyMMdd', 'yyyy-MM-dd'] },
      { to: 'ticketCode', at: ['triggerTicket.code'], kind: 'text' },
      { to: 'ticketId', at: ['triggerTicket.id'], kind: 'id' },
      { to: 'ahead', at: ['triggerTicket.position'], kind: 'integer', numeric: true },
      { to: 'statusCode', at: ['triggerTicket.status'], kind: 'text' },
      { to: 'window', at: ['triggerTicket.windowLocation'], kind: 'text' },
      {
        to: 'waiting',
        at: ['activeTickets'],
        kind: 'rows',
        rows: [
          { to: 'ticketCode', at: ['code'], kind: 'text' },
          { to: 'ahead', at: ['position'], kind: 'integer', numeric: true },
        ],
      },
    ],
  },
  {
    name: 'hall.update',
    flows: ['request'],
    api: 'hall\\.(window|apply\\.rule)\\.update$',
    fields: [
      { to: 'hallId', at: ['hallId'], kind: 'id' },
      { to: 'hallOuterId', at: ['hallOuterId'], kind: 'id' },
      {
        to: 'windows',
        at: ['windows'],
        kind: 'rows',
        rows: [
          { to: 'id', at: ['windowId'], kind: 'id' },
          { to: 'name', at: ['windowName'], kind: 'text' },
          { to: 'place', at: ['location'], kind: 'text' },
        ],
      },
      {
        to: 'bookingRules',
        at: ['applyRules'],
        kind: 'rows',
        rows: [
          { to: 'queueId', at: ['queueId'], kind: 'id' },
          { to: 'online', at: ['onlineApply'], kind: 'flag' },
          { to: 'booking', at: ['onlineBook'], kind: 'flag' },
          { to: 'weekend', at: ['weekendApply'], kind: 'flag' },
        ],
      },
    ],
  },
  {
    name: 'ticket.apply',
    flows: ['callback'],
    api: 'ticket\\.(apply|call|cancel)|apply\\.check',
    fields: TICKET_APPLY,
  },
  {
    name: 'ticket',
    flows: ['response'],
    api: 'ticket',
    at: ['data.0', 'data', 'body.data.0', 'body.data'],
    fields: TICKET,
  },
  {
    name: 'hall',
    flows: ['response'],
    api: 'HallBaseInfo',
    at: ['data.list.0', 'data.0', 'data'],
    fields: [
      { to: 'hallName', at: ['NAME'], kind: 'text' },
      { to: 'area', at: ['AREACODE'], kind: 'area' },
      { to: 'address', at: ['DZ'], kind: 'text' },
      { to: 'phone', at: ['LXDH'], kind: 'text' },
    ],
  },
];
