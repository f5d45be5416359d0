import { parseArgs } from 'node:util';
import { existsSync } from 'node:fs';
import type { LetterView } from '@banshi/core';
import { type LetterDesk, openLetterDesks } from '../outbox/index.ts';
import { sqliteStore } from '../stores/sqlite.ts';

const FAILED = 1;
const MISUSED = 2;

/**
 * `banshi outbox list <file> [--channel <name>] [--all] [--json]`: what has not arrived, the dead first.
 *
 * 报送清单. Exits 1 when a letter is dead, so that a watchdog can call it.
 */
export async function outboxList(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { channel: { type: 'string' }, all: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  return withDesks(positionals, values.channel, async (desks) => {
    const told = desks.map((desk) => ({
      ...desk.figures(),
      letters: desk.letters().filter(({ state }) => values.all || state !== 'delivered'),
    }));
    if (values.json) console.log(JSON.stringify(told, undefined, 2));
    else for (const { letters, ...figures } of told) console.log(say(figures, letters));
    return told.some(({ dead }) => dead > 0) ? FAILED : 0;
  });
}

/**
 * `banshi outbox resend <file> <key> … --by <staff number> [--channel <name>] [--dead]`: sends dead letters again.
 *
 * 人工重发. The log keeps who did it; a running outbox hears of it by itself. `--dead` takes all that are dead.
 */
export async function outboxResend(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { channel: { type: 'string' }, by: { type: 'string' }, dead: { type: 'boolean' } },
  });
  const { by } = values;
  if (!by || (positionals.length < 2 && !values.dead)) {
    console.error('Say which letters, or --dead for all that are dead, and with --by who asks for it.');
    return MISUSED;
  }
  return withDesks(positionals.slice(0, 1), values.channel, async (desks) => {
    const dead = desks.flatMap((desk) =>
      desk
        .letters()
        .filter(isDead)
        .map(({ key }) => ({ desk, key })),
    );
    const asked = values.dead ? dead : dead.filter(({ key }) => positionals.includes(key, 1));
    for (const { desk, key } of asked) {
      await desk.resend(key, { role: 'clerk', id: by });
      console.log(`${desk.channel}  ${key}  will be sent again`);
    }
    const missing = positionals.slice(1).filter((key) => !dead.some((one) => one.key === key));
    for (const key of missing) console.error(`${key} is not a dead letter.`);
    return missing.length > 0 ? FAILED : 0;
  });
}

async function withDesks(
  [file]: readonly string[],
  channel: string | undefined,
  run: (desks: readonly LetterDesk[]) => Promise<number>,
): Promise<number> {
  if (!file || !existsSync(file)) {
    console.error(file ? `There is no file ${file}.` : "Say where the hall's log is.");
    return MISUSED;
  }
  const store = sqliteStore({ file });
  try {
    const desks = (await openLetterDesks(store)).filter((desk) => channel === undefined || desk.channel === channel);
    if (desks.length > 0) return await run(desks);
    console.error('The log knows no such outbox.');
    return FAILED;
  } finally {
    await store.close();
  }
}

function say(figures: ReturnType<LetterDesk['figures']>, letters: readonly LetterView[]): string {
  const { channel, delivered, waiting, underway, doubtful, dead } = figures;
  const head = `${channel}: ${delivered} delivered, ${waiting} waiting, ${underway} under way, ${doubtful} doubtful, ${dead} dead`;
  const lines = letters.map(({ state, key, at, attempts, reason, code, behind }) => {
    const why = [reason, code, behind && `behind ${behind}`].filter(Boolean).join(' ');
    return `  ${state.padEnd(9)} ${key}  of ${at}, sent ${attempts} times${why && ` (${why})`}`;
  });
  return [head, ...lines].join('\n');
}

function isDead({ state }: LetterView): boolean {
  return state === 'dead';
}
