import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zjAtg } from '@banshi/adapters/dialects/zj-atg';
import type { Outbox } from '@banshi/adapters/outbox';
import { build } from 'vite';
import { openBridge } from '../provincial-bridge/bridge.ts';
import { zhejiang } from '../provincial-bridge/platforms.ts';
import { openProvince } from '../provincial-bridge/province.ts';
import { simulation } from './day.ts';
import { demoHall } from './demo-hall.ts';
import { SCREENS, webServer } from './web-server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '8080' },
    file: { type: 'string' },
    day: { type: 'boolean', default: false },
    speed: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    window: { type: 'string' },
  },
});

const own = values.day ? 'var/day.sqlite' : 'var/hall.sqlite';
const file = values.file ?? fileURLToPath(new URL(own, import.meta.url));
const speed = Number(values.speed);
if (!(speed > 0 && speed <= 1000) || !Number.isInteger(Number(values.seed))) {
  console.error('A day is played at a speed above 0, at most 1000, and from a whole number: --day --speed 20 --seed 1');
  process.exit(1);
}
const day = values.day ? simulation({ speed, seed: Number(values.seed), yours: values.window }) : undefined;

await mkdir(fileURLToPath(new URL('var', import.meta.url)), { recursive: true });
await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });
// A played day begins with an empty hall; a log that was named is never removed.
if (day && values.file === undefined) for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true });
const outboxes: Outbox[] = [];
const hall = await demoHall({ file, outboxes, ...(day && { now: day.now }) });
const server = await webServer(hall, Number(values.port)).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${values.port} is taken. Choose another: npm start -- --port 8081`);
  process.exit(1);
});

// Some of what is told goes wrong on purpose, so that there is something to see to.
const province = await openProvince(zjAtg, {
  faults: { rejected: 0.06, 'server-error': 0.06, 'lost-answer': 0.05, html: 0.03 },
  takesStrangers: true,
});
const bridge = await openBridge({
  file,
  hall: 'demo',
  platform: zhejiang(province.url),
  policy: { pause: 5000, timeout: 5000 },
  ...(day && { now: () => day.now().getTime() }),
});
outboxes.push(bridge.outbox);

const startedAt = Number(process.env['BANSHI_STARTED_AT'] ?? Date.now() - performance.now());
console.log(`The hall is open. 大厅已开门 (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`);
for (const [screen, title] of Object.entries(SCREENS))
  console.log(`  ${`${server.url}/${screen}`.padEnd(32)} ${title}`);
if (day) {
  const yours = values.window === undefined ? '' : `, window ${values.window} is yours`;
  console.log(`\n  A working day is played ${speed} times as fast${yours}. 模拟工作日`);
  void day.play(hall).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
}
console.log(`\n  log 日志: ${file}\n  Ctrl+C closes the hall.`);

const stop = async () => {
  day?.stop();
  await server.close();
  await bridge.close();
  await province.close();
  await hall.close();
  process.exit(0);
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
