// One process of a hall that reports to a platform: started, killed and started again by outbox.crash.test.ts.
import { openOutbox, type Channel } from '@banshi/adapters/outbox';
import { sqliteStore } from '@banshi/adapters/stores/sqlite';

const [file = '', url = ''] = process.argv.slice(2);

async function call(path: string, key: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`${url}/${path}`, { method: 'POST', body: key, signal });
  return response.text();
}

const channel: Channel = {
  name: 'p',
  routes: { 'case.accept': 'case', 'case.decide': 'case', 'case.deliver': 'case', 'rating.give': 'rating' },
  async send({ fact }, signal) {
    try {
      const text = await call('push', fact.key, signal);
      return { outcome: text === 'ok' ? 'ok' : 'retry' };
    } catch {
      return { outcome: 'unknown' };
    }
  },
  async find({ fact }, signal) {
    try {
      const text = await call('find', fact.key, signal);
      return text === 'there' || text === 'absent' ? text : 'silent';
    } catch {
      return 'silent';
    }
  },
};

const outbox = await openOutbox({
  store: sqliteStore({ file, pollInterval: 10 }),
  hall: 'h',
  channel,
  policy: { timeout: 150, pause: 20, firstDelay: 5, longestDelay: 50, mostAttempts: 10_000, atOnce: 8, markEvery: 40 },
});
outbox.start();
process.send?.('ready');
// The subscription alone keeps no process alive.
setInterval(() => {}, 1000);
