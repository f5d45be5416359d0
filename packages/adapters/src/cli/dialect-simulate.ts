import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { Dialect } from '../dialects/engine/index.ts';
import { PRESETS, presetNamed } from '../dialects/presets.ts';
import { xmlFormat } from '../dialects/engine/xml.ts';
import { PLUG_INS } from '../dialects/signing/index.ts';
import {
  createSimulator,
  FAULTS,
  serveSimulator,
  type SimulatedFault,
  TEST_SECRETS,
} from '../dialects/simulator/index.ts';

const CHECKED = { secrets: TEST_SECRETS, plugIns: PLUG_INS, xml: xmlFormat };

/**
 * `banshi dialect simulate <preset> [--port n] [--fault name=rate]… [--seed n] [--open]`.
 *
 * 模拟平台. Listens on this machine only, until it is stopped. Keys, signatures, clocks and repetitions are checked
 * against the secrets that it prints; `--open` checks nothing.
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
      open: { type: 'boolean', default: false },
    },
  });
  const preset = presetNamed(positionals[0] ?? '');
  const faults = readFaults(values.fault);
  const port = Number(values.port);
  const simulator =
    preset &&
    faults &&
    createSimulator(preset, { faults, seed: Number(values.seed) || 1, ...(!values.open && CHECKED) });
  if (!simulator || !Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(
      `Name a preset that answers (${PRESETS.filter((one) => createSimulator(one))
        .map(({ id }) => id)
        .join(', ')}), a port, and faults as name=rate with a rate from 0 to 1 (${FAULTS.join(', ')}).`,
    );
    return 2;
  }
  const { url, close } = await serveSimulator(simulator, port);
  console.log(`${preset.id} simulated at ${url} (${preset.standing})`);
  if (!values.open) console.log(secretsOf(preset));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await close();
  console.log(JSON.stringify(simulator.seen()));
  return 0;
}

/** What the platform believes, for the groups that its routes name. */
function secretsOf({ routes }: Dialect): string {
  const groups = new Set(routes.flatMap(({ signing }) => signing?.secrets ?? []));
  const lines = [...groups].map((group) => `  ${group} ${JSON.stringify(TEST_SECRETS[group] ?? {})}`);
  return lines.length > 0
    ? ['Secrets, for tests only:', ...lines].join('\n')
    : 'No source shows a signature of it, so none is checked.';
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
