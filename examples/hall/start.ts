import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { demoHall } from './demo-hall.ts';
import { SCREENS, webServer } from './web-server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '8080' },
    file: { type: 'string', default: fileURLToPath(new URL('var/hall.sqlite', import.meta.url)) },
  },
});

await mkdir(fileURLToPath(new URL('var', import.meta.url)), { recursive: true });
await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });
const hall = await demoHall({ file: values.file });
const server = await webServer(hall, Number(values.port)).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${values.port} is taken. Choose another: npm start -- --port 8081`);
  process.exit(1);
});

const startedAt = Number(process.env['BANSHI_STARTED_AT'] ?? Date.now() - performance.now());
console.log(`The hall is open. 大厅已开门 (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`);
for (const [screen, title] of Object.entries(SCREENS))
  console.log(`  ${`${server.url}/${screen}`.padEnd(32)} ${title}`);
console.log(`\n  log 日志: ${values.file}\n  Ctrl+C closes the hall.`);

const stop = async () => {
  await server.close();
  await hall.close();
  process.exit(0);
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
