// One page of one Chromium over its own protocol: no driver handles every version from 69 to today.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { librariesFor } from './browser.mjs';

/**
 * Starts a browser and opens a page in it.
 * @param {string} executable
 * @returns {Promise<{ evaluate(expression: string): Promise<unknown>, close(): Promise<void> }>}
 */
export async function openPage(executable) {
  const profile = mkdtempSync(join(tmpdir(), 'banshi-browser-'));
  const flags = ['--headless', '--disable-gpu', '--disable-dev-shm-usage', '--remote-debugging-port=0'];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const browser = spawn(executable, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...librariesFor(executable), HOME: profile },
  });
  const gone = once(browser, 'exit');
  const close = async () => {
    browser.kill('SIGKILL');
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const socket = new WebSocket(await pageAddress(await portOf(browser)));
    await Promise.race([once(socket, 'open'), once(socket, 'error').then(() => Promise.reject(new Error('no page')))]);
    return { evaluate: evaluator(socket), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The port that a browser says it listens on. */
function portOf(browser) {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (more) => {
      said += more;
      const [, port] = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said) ?? [];
      if (port) resolve(port);
    });
    browser.on('error', reject);
    browser.on('exit', (code) => reject(new Error(`it ended with ${code}: ${said.slice(-300)}`)));
    setTimeout(() => reject(new Error('it did not listen within 20 s')), 20_000).unref();
  });
}

/** The first tab may come later than the port. */
async function pageAddress(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
    const page = targets.find(({ type, webSocketDebuggerUrl }) => type === 'page' && webSocketDebuggerUrl);
    if (page) return page.webSocketDebuggerUrl;
    await pause(100);
  }
  throw new Error('it opened no tab within 10 s');
}

function evaluator(socket) {
  const answers = new Map();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(data);
    answers.get(answer.id)?.(answer);
  });
  let last = 0;
  return async (expression) => {
    const id = ++last;
    const params = { expression, awaitPromise: true, returnByValue: true };
    const answered = new Promise((resolve) => answers.set(id, resolve));
    socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    const thrown = result.exceptionDetails;
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.result.value;
  };
}
