import type { LetterState, LetterView, OutboxFigures } from '@banshi/core';
import type { LetterBox } from './letter-box.ts';
import type { Letter } from './letter.ts';
import type { Strain } from './strain.ts';

const ORDER: readonly LetterState[] = ['dead', 'doubtful', 'underway', 'waiting'];

/** Counts the letters of a box. 报送概况. */
export function figuresOf(box: LetterBox, { channel, strain }: { channel: string; strain?: Strain }): OutboxFigures {
  const count = { waiting: 0, underway: 0, doubtful: 0, dead: 0 };
  for (const { state } of box.open.values()) count[state] += 1;
  const held = strain?.cause;
  return { channel, ...count, delivered: box.delivered, ...(held && { held }) };
}

/** Returns the letters of a box as people see them: the dead first, the latest arrivals last; at most so many that are open. 报送清单. */
export function lettersOf(box: LetterBox, most = Number.POSITIVE_INFINITY): LetterView[] {
  const open = [...box.open.values()];
  const sorted = ORDER.flatMap((state) => open.filter((letter) => letter.state === state))
    .slice(0, most)
    .map((letter) => viewOf(letter, box.before(letter)));
  const arrived = box.arrivals.map(({ letter, how, at }): LetterView => {
    const { key, kind, subject, at: happened, attempts } = viewOf(letter);
    return { key, kind, subject, at: happened, state: 'delivered', attempts, how, since: at };
  });
  return [...sorted, ...arrived];
}

function viewOf(letter: Letter, before?: Letter): LetterView {
  const { fact, state, attempts, earlier, reason, code, doubt, since, due } = letter;
  const { key, kind, subject, at } = fact;
  return {
    key,
    kind,
    subject,
    at,
    state,
    attempts: earlier + attempts,
    ...(reason !== undefined && { reason }),
    ...(code !== undefined && { code }),
    ...(doubt && { doubt }),
    ...(before && { behind: before.fact.key }),
    since,
    ...(due > 0 && state !== 'dead' && { due: new Date(due).toISOString() }),
  };
}
