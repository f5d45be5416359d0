import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { PRESETS, presetNamed } from '../dialects/presets.ts';
import { createSimulator, FAULTS, type SimulatedFault } from '../dialects/simulator/index.ts';

/**
 * `banshi dialect simulate <preset> [--port n] [--fault name=rate]… [--seed n]`.
 *
 * 模拟平台. Listens on this machine only, until it is stopped.
 *
 * @returns the exit code: 2 on wrong use
 */
export async function dialectSimulate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '0' },
      fault: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string', default: '1' },
    },
  });
  const preset = presetNamed(positionals[0] ?? '');
  const faults = readFaults(values.fault);
  const port = Number(values.port);
  const simulator = preset && faults && createSimulator(preset, { faults, seed: Number(values.seed) || 1 });
  if (!simulator || !Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(
      `Name a preset that answers (${PRESETS.filter((one) => createSimulator(one))
        .map(({ id }) => id)
        .join(', ')}), a port, and faults as name=rate with a rate from 0 to 1 (${FAULTS.join(', ')}).`,
    );
    return 2;
  }
  const server = createServer((request, response) => {
    void (async () => {
      const { method = 'GET' } = request;
      const bytes = new Uint8Array(await buffer(request));
      const body = method === 'GET' || method === 'HEAD' ? {} : { body: bytes };
      const answer = await simulator.fetch(
        new Request(new URL(request.url ?? '/', 'http://127.0.0.1'), { method, ...body }),
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(new Uint8Array(await answer.arrayBuffer()));
    })().catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  console.log(
    `${preset.id} simulated at http://127.0.0.1:${(server.address() as AddressInfo).port}/ (${preset.standing})`,
  );
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  server.close();
  server.closeAllConnections();
  console.log(JSON.stringify(simulator.seen()));
  return 0;
}

function readFaults(texts: readonly string[]): Partial<Record<SimulatedFault, number>> | undefined {
  const faults: Partial<Record<SimulatedFault, number>> = {};
  for (const text of texts) {
    const [name = '', rate = '1'] = text.split('=');
    const fault = FAULTS.find((one) => one === name);
    if (!fault || !(Number(rate) >= 0 && Number(rate) <= 1)) return undefined;
    faults[fault] = Number(rate);
  }
  return faults;
}
