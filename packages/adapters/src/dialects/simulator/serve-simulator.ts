import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Simulator } from './create-simulator.ts';

/** A simulated platform that listens. */
export interface ServedSimulator {
  /** `http://127.0.0.1:8091/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a simulated platform on this machine only; port 0 takes a free one. 启动模拟平台. */
export async function serveSimulator(simulator: Simulator, port = 0): Promise<ServedSimulator> {
  const server = createServer((request, response) => {
    void (async () => {
      const replied = await simulator.reply({
        method: request.method ?? 'GET',
        url: `http://127.0.0.1${request.url ?? '/'}`,
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        body: await buffer(request),
      });
      if (!replied) return response.destroy();
      return response.writeHead(replied.status, replied.headers).end(replied.body);
    })().catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
