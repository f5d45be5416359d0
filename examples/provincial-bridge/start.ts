import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zjAtg } from '@banshi/adapters/dialects/zj-atg';
import type { Outbox } from '@banshi/adapters/outbox';
import { build } from 'vite';
import { demoHall } from '../hall/demo-hall.ts';
import { webServer } from '../hall/web-server.ts';
import { openBridge } from './bridge.ts';
import { zhejiang } from './platforms.ts';
import { openProvince } from './province.ts';
import { visit } from './visits.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '8090' },
    file: { type: 'string' },
    visits: { type: 'string', default: '12' },
  },
});
/** What goes wrong, by the number of the call: enough to see every kind of letter once. */
const SCRIPT = {
  5: 'server-error',
  9: 'lost-answer',
  14: 'rejected',
  20: 'html',
  31: 'server-error',
  38: 'rejected',
} as const;

const file = values.file ?? fileURLToPath(new URL('var/hall.sqlite', import.meta.url));
await mkdir(fileURLToPath(new URL('var', import.meta.url)), { recursive: true });
await build({ configFile: fileURLToPath(new URL('../hall/vite.config.ts', import.meta.url)) });
// The province forgets at each start, so the example's own log begins anew; a log that was named is never removed.
if (values.file === undefined) for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true });

const outboxes: Outbox[] = [];
const hall = await demoHall({ file, outboxes });
const province = await openProvince(zjAtg, { script: SCRIPT, takesStrangers: values.file !== undefined });
const policy = { pause: 5000, timeout: 5000 };
const bridge = await openBridge({ file, hall: 'demo', platform: zhejiang(province.url), policy });
outboxes.push(bridge.outbox);
const server = await webServer(hall, Number(values.port)).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${values.port} is taken. Choose another: npm run bridge -- --port 8091`);
  process.exit(1);
});

console.log(`The hall reports to a simulated Zhejiang. 大厅正在向模拟省级平台报送\n`);
console.log(`  ${server.url}/oversight#reports   报送台：失败、待报送、已送达，重新报送`);
console.log(`  log 日志: ${file}\n  npm run -s banshi -- outbox list ${file}\n  Ctrl+C ends it.\n`);

let said = '';
const timer = setInterval(() => {
  const { delivered, waiting, underway, doubtful, dead, held } = bridge.outbox.figures();
  const line = `  已送达 ${delivered}  待报送 ${waiting}  报送中 ${underway}  待核对 ${doubtful}  报送失败 ${dead}${held ? `  暂停 ${held}` : ''}`;
  if (line !== said) console.log((said = line));
}, 500);

const stop = async () => {
  clearInterval(timer);
  await server.close();
  await bridge.close();
  await province.close();
  await hall.close();
  process.exit(0);
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());

for (let number = 0; number < Number(values.visits); number += 1) {
  await visit(hall, 'ah-yanzihe-sscard-cancel', ([5, 4, 5, 2, 3] as const)[number % 5]!).catch((error: Error) => {
    console.error(`  ✘ the visit failed: ${(error as { code?: string }).code ?? error.name}`);
  });
}
