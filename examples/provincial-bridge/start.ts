import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { demoHall } from '../hall/demo-hall.ts';
import { openBridge } from './bridge.ts';
import { deskServer } from './desk-server.ts';
import { type Mishap, simulatedZhejiang } from './simulated-zhejiang.ts';
import { visit } from './visits.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '8090' },
    file: { type: 'string' },
    visits: { type: 'string', default: '12' },
  },
});
const SECRET = 'secret of a simulated province';
/** What goes wrong, by the number of the call: enough to see every kind of letter once. */
const MISHAPS: Readonly<Record<number, Mishap>> = {
  5: 'busy',
  9: 'lost answer',
  14: 'rejects',
  20: 'html',
  31: 'busy',
};

const file = values.file ?? fileURLToPath(new URL('var/hall.sqlite', import.meta.url));
await mkdir(fileURLToPath(new URL('var', import.meta.url)), { recursive: true });
// The province forgets at each start, so the example's own log begins anew; a log that was named is never removed.
if (values.file === undefined) for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true });

const hall = await demoHall({ file });
const province = await simulatedZhejiang(SECRET, (_, count) => MISHAPS[count] ?? 'fine');
const policy = { pause: 5000, timeout: 5000 };
const bridge = await openBridge({ file, hall: 'demo', url: province.url, secret: SECRET, policy });
const desk = await deskServer(bridge.outbox, Number(values.port)).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${values.port} is taken. Choose another: npm run bridge -- --port 8091`);
  process.exit(1);
});

console.log(`The hall reports to a simulated Zhejiang. 大厅正在向模拟省级平台报送\n`);
console.log(`  ${desk.url}   已报送、待报送、报送失败`);
console.log(`  log 日志: ${file}\n  npm run -s banshi -- outbox list ${file}\n  Ctrl+C ends it.\n`);

let said = '';
const timer = setInterval(() => {
  const { delivered, waiting, underway, doubtful, dead, held } = bridge.outbox.figures();
  const line = `  已报送 ${delivered}  待报送 ${waiting}  报送中 ${underway}  待核对 ${doubtful}  失败 ${dead}${held ? `  暂停 ${held}` : ''}`;
  if (line !== said) console.log((said = line));
}, 500);

const stop = async () => {
  clearInterval(timer);
  await desk.close();
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
