import type { Actor } from '@banshi/core';
import { serve, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { describeHallGateway } from '../conformance/index.ts';
import { createHall, type Hall } from '../hall/index.ts';
import { memoryStore } from '../stores/memory.ts';
import { hallClient } from './index.ts';

const identify = (request: Request) => JSON.parse(request.headers.get('actor') ?? 'null') as Actor;

async function listen(hall: Hall) {
  const server = await new Promise<ServerType>((resolve) => {
    const listening = serve({ fetch: hall.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(listening));
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    async close() {
      await hall.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describeHallGateway('hall over HTTP', {
  async create(model) {
    const hall = createHall({ ...model, store: memoryStore(), secret: 'a secret of the tests', identify });
    const server = await listen(hall);
    return {
      gateway: (actor) => hallClient({ baseUrl: server.baseUrl, headers: { actor: JSON.stringify(actor) } }),
      close: () => server.close(),
    };
  },
});
