import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createCodec, writeTime } from '@banshi/adapters/dialects';
import { PLUG_INS } from '@banshi/adapters/dialects/signing';
import { zjAtg } from '@banshi/adapters/dialects/zj-atg';

/** What the simulated province does to the next write, besides taking it in. */
export type Mishap = 'fine' | 'busy' | 'lost answer' | 'rejects' | 'html';

/** A province that can be looked into. */
export interface SimulatedZhejiang {
  readonly url: string;
  /** What was taken in, in order: operation and case. */
  readonly taken: readonly string[];
  close(): Promise<void>;
}

/** What the province keeps of a case. */
interface Case {
  readonly acceptedAt?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly deliveredAt?: string | undefined;
  readonly ratedAt?: string | undefined;
  readonly itemCode?: string | undefined;
  /** 5 best, by our scale. */
  readonly level?: number | undefined;
}

/**
 * Starts a server that speaks Zhejiang's bus as public sources describe it: it checks signatures, keeps the order of a
 * case's steps, and answers refusals with 200. It is a simulation; what the real platform does beyond this is not known.
 */
export async function simulatedZhejiang(
  secret: string,
  mishap: (operation: string, count: number) => Mishap = () => 'fine',
): Promise<SimulatedZhejiang> {
  const codec = createCodec(zjAtg, { plugIns: PLUG_INS });
  const cases = new Map<string, Case>();
  const taken: string[] = [];
  let count = 0;

  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)]));
      const operation = headers['_api_name'] ?? '';
      const wire = { method: 'POST', url: 'http://127.0.0.1/', headers, params: {}, body };
      if (!PLUG_INS.signers['atg-hmac-sha1']!.verify(wire, { secret })) {
        return response.writeHead(200, { 'x-mosn-resultcode': '601' }).end();
      }
      response.setHeader('x-mosn-resultcode', '0');
      response.setHeader('content-type', 'application/json;charset=UTF-8');
      const isQuery = operation.includes('query');
      const what = isQuery ? 'fine' : mishap(operation, (count += 1));
      if (what === 'busy') return response.writeHead(503).end('{}');
      if (what === 'html')
        return response.setHeader('content-type', 'text/html').end('<html><h1>系统维护中</h1></html>');
      if (what === 'rejects') return response.end(failed('B0412'));
      const answer = isQuery ? found(operation, body) : take(operation, body);
      return what === 'lost answer' ? response.destroy() : response.end(answer);
    })();
  });

  function take(operation: string, body: string): string {
    const { outcome, record } = codec.decode({ flow: 'request', api: operation, body });
    const said = record as Readonly<Record<string, string>> & { readonly satisfaction?: number };
    const { caseNo } = said;
    if (outcome !== 'ok' || !caseNo) return failed('B0001');
    const known = cases.get(caseNo) ?? {};
    const step = operation.split('.').at(-1)!;
    if (step !== 'accept' && !known.acceptedAt) return failed('B0002');
    const { acceptedAt, completedAt, deliveredAt, ratedAt, itemCode, satisfaction } = said;
    const fields: Record<string, Case> = {
      accept: { acceptedAt, itemCode },
      finish: { completedAt },
      deliver: { deliveredAt },
      eval: { ratedAt, level: satisfaction },
    };
    cases.set(caseNo, { ...known, ...fields[step] });
    taken.push(`${step} ${caseNo}`);
    return JSON.stringify({ resultStatus: 'S', resultCode: '', resultMsg: '', data: { projId: caseNo } });
  }

  function found(operation: string, body: string): string {
    const { projId } = JSON.parse(body) as { projId: string };
    const one = cases.get(projId);
    if (!one || (operation.includes('eval') && !one.ratedAt)) return failed('NOT_FOUND');
    const local = (iso: string | undefined) => (iso ? writeTime(iso, 'yyyy-MM-dd HH:mm:ss') : null);
    const data = operation.includes('eval')
      ? { projId, satisfyLevel: String(6 - (one.level ?? 0)), gmtEval: local(one.ratedAt), origin: '0' }
      : {
          projId,
          affStatus: one.deliveredAt ? '5' : '3',
          affStatusSummary: one.deliveredAt ? '已送达' : '办理中',
          matCode: one.itemCode,
          gmtApply: local(one.acceptedAt),
          gmtAccept: local(one.acceptedAt),
          gmtResult: local(one.completedAt),
        };
    return JSON.stringify({ resultStatus: 'S', resultCode: '', resultMsg: '', data });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function failed(code: string): string {
  return JSON.stringify({ resultStatus: 'F', resultCode: code, resultMsg: '不予接收', data: null });
}
