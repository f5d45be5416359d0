import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Hall } from '@banshi/adapters/hall';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { rememberAddress } from './addresses.ts';

/** The screens of the hall, by path. */
export const SCREENS = {
  portal: '门户：查指南、查办件、评价',
  kiosk: '取号机',
  prints: '自助打印：补正通知书等办件文书，从取号机进入',
  board: '叫号屏',
  window: '窗口：叫号与办件',
  display: '窗口屏：谁在办理、叫到几号',
  staff: '工作人员公示：谁在岗、办什么、怎么评价',
  ticket: '手机上的排队进度，从小票的二维码进入',
  desk: '受理台：收件、告知、受理、决定、送达',
  oversight: '监督：超期与临期办件、差评整改、意见投诉、好差评指标、工作人员、排队统计、平台报送（死信重发）',
  rate: '评价：扫码或凭号票进入，凭回执查询',
  tablet: '窗口平板：办完请评价',
} as const;

/** Nothing may run or load here that this server did not send. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

const root = fileURLToPath(new URL('dist/', import.meta.url));

/** A server that is listening. */
export interface WebServer {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the pages and the hall's own service on one port; 0 takes a free one. */
export async function webServer(hall: Hall, port: number): Promise<WebServer> {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
  });
  app.all('/api/*', (context) =>
    hall.fetch(rememberAddress(context.req.raw, getConnInfo(context).remote.address ?? 'unknown')),
  );
  for (const screen of Object.keys(SCREENS)) {
    app.get(`/${screen}`, serveStatic({ root, path: `${screen}.html` }));
  }
  app.get('*', serveStatic({ root }));
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(listening as Server));
    listening.once('error', reject);
  });
  const { port: taken } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
