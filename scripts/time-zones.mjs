// Core's tests at home and where the day begins last and first: a legal day is a date, wherever the computer stands.
import { spawnSync } from 'node:child_process';

for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
  const { status, stdout, stderr } = spawnSync('vitest', ['run', '--project', 'node', 'packages/core'], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(stdout, stderr);
    console.error(`✘ core fails in the time zone ${zone}.`);
    process.exit(1);
  }
  console.log(`${zone}: ok`);
}
