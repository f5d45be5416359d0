import type { Route } from '../engine/dialect.ts';

const GATEWAY = {
  method: 'POST',
  path: '',
  carriage: 'json',
  signing: {
    by: 'atg-hmac-sha1',
    secrets: 'zjAtg',
    weakness: 'The body is not signed and the nonce is off: a callback proves nothing.',
  },
  headers: {
    _api_name: '{operation}',
    _api_version: '1.0',
    _api_timestamp: '{now:epoch-ms}',
    _api_access_key: '{secret:accessKey}',
    'x-app-id': '{setting:appId}',
    'x-charset': 'UTF-8',
    'x-mosn-traceid': '{trace}',
    'x-hng': 'lang=zh_CN',
    'content-type': 'application/json;charset=UTF-8',
  },
  timeoutSeconds: 65,
} as const;

const write = (name: string, operation: string, rest?: Partial<Route>): Route => ({
  ...GATEWAY,
  name,
  operation: `atg.biz.${operation}`,
  effect: 'write',
  reconcile: 'case.base',
  ...rest,
});
const read = (name: string, operation: string, rest?: Partial<Route>): Route => ({
  ...GATEWAY,
  name,
  operation: `atg.biz.${operation}`,
  effect: 'read',
  ...rest,
});

/** Every operation goes to the one address of the gateway and is told by a header. 网关接口. */
export const ROUTES: readonly Route[] = [
  write('case.number', 'unicode.generate', { api: '.*unicode\\.(generate|discard)' }),
  write('case.receive', 'affair.receive'),
  write('case.accept', 'affair.accept'),
  write('case.flow', 'affair.flowSync'),
  write('special.start', 'affair.specProcStart'),
  write('special.finish', 'affair.specProcFinish'),
  write('supplement.notify', 'affair.supplementNotify'),
  write('supplement.accept', 'affair.supplementAccept'),
  write('case.finish', 'affair.finish'),
  write('case.deliver', 'affair.deliver'),
  write('rating.push', 'affair.eval.eval', { reconcile: 'rating.query' }),
  read('rating.query', 'affair.eval.query', { api: '.*eval.*query.*' }),
  read('case.base', 'affair.query.affBaseInfoQuery'),
  read('case.process', 'affair.query.processListQuery'),
  read('guide', 'matter.query.matter.fulldetail'),
  read('hall', 'hall.HallBaseInfoPageQuery', { api: '.*HallBaseInfoPageQuery' }),
  write('ticket.batch', 'hall.ticket.batch.update'),
  write('window.update', 'hall.window.update'),
  write('booking.rules', 'hall.apply.rule.update'),
  write('ticket.apply', 'callback.atg.hall.ticket.apply'),
];
