import type { QueueBoard, ServiceHall } from '../../packages/core/src/index.ts';
import type { Page } from 'playwright';
import { bigHall, boardAt } from '../boards.ts';
import { ownClock } from '../own-clock.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile, ratioOf, sayRatio } from '../statistics.ts';
import { bundle } from '../weigh.ts';

const PAGES = 4;
const ROUNDS = 150;
/** So many rounds of a page come before those that count. */
const WARM = 50;
/** A call every five seconds: sixty windows of a busy hall. */
const PAUSE = 5000;
const CALLS = 10_000;
/** The hall display, and the same in bare Lit. */
const TAGS = ['banshi-queue-board', 'lit-board'] as const;

type BoardElement = HTMLElement & { board: QueueBoard; hall: ServiceHall; updateComplete: Promise<unknown> };

/** How long one more call takes on the hall display, and what ten thousand of them leave behind. */
export const question: Question = {
  title: 'The hall display: one call more, and ten thousand',

  async answer({ openPage }) {
    const samples: Sample[] = [];
    for (let opened = 0; opened < PAGES; opened++) {
      const page = await openPage();
      await page.evaluate(ownClock);
      await page.addScriptTag({
        content: await bundle(`import '@banshi/components/define/queue-board'; import './contenders/board-lit.js';`),
      });
      if (opened === 0) await proveContent(page);
      const boards = Array.from({ length: ROUNDS }, (_, step) => boardAt(step + 100));
      samples.push(
        ...(await page.evaluate(measureUpdates, { tags: TAGS, hall: bigHall, boards, warm: WARM, pause: PAUSE })),
      );
      await page.close();
    }
    const rows = TAGS.map((tag, index) => {
      const of = (contender: number) => samples.map(({ updates }) => updates[contender]!);
      return [
        tag === 'lit-board' ? 'a display in bare Lit' : tag,
        quantile(of(index), 0.5).toFixed(2),
        quantile(of(index), 0.99).toFixed(2),
        sayRatio(ratioOf(of(index), of(1))),
      ];
    });
    const between = quantile(
      samples.map((round) => round.between),
      0.5,
    ).toFixed(2);
    const { before, after, timers, left } = await soak(await openPage());
    const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(2);
    return `One thousand people wait for twenty businesses, sixty windows are manned; each round calls one number more, and every
count, estimate and list on the display changes with it. Both show the same words, the sentence that is announced among them; the run
stops when they do not. *Script* is the time from setting the new board until the element has rendered itself. A call comes every
${PAUSE / 1000} seconds of a clock that the page makes run fast: ours keeps its line of announcements, says each twice, forgets what is too
old; the other does not. Who is awaited is looked up when a sentence is over, and the next one
is shown: ${between} ms between two calls, which are not in the table. Both take turns, in an order that changes, on ${PAGES} pages,
${ROUNDS - WARM} rounds each after ${WARM} to warm up.

${table(['', 'script, ms', '99 of 100 below, ms', 'times bare Lit'], rows)}

Target: at most 4 ms, and at most 1.3 times bare Lit.

**Ten thousand calls**, one every five seconds of a clock that the page makes run fast, each announced: the heap after garbage collection goes
from ${megabytes(before)} MB (after the first 500) to ${megabytes(after)} MB, ${megabytes(after - before)} MB more. ${timers} timers run while the display hangs,
${left} when it was taken down.

Target: within ±2 MB, and no timer left.

Not compared: painting, and the network.`;
  },
};

/** Stops the bench when the two do not show the same words. */
async function proveContent(page: Page): Promise<void> {
  const [ours, bare] = await page.evaluate(
    async ({ tags, hall, boards }) => {
      const wordsOf = (node: Node): string =>
        (node as Element).localName === 'style'
          ? ''
          : node.nodeType === Node.TEXT_NODE
            ? (node.textContent ?? '')
            : [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes].map(wordsOf).join(' ');
      const texts: string[] = [];
      for (const tag of tags) {
        const element = Object.assign(document.createElement(tag), { hall }) as BoardElement;
        document.body.append(element);
        for (const board of boards) {
          element.board = board;
          await element.updateComplete;
        }
        texts.push(wordsOf(element).replace(/[\s\u2068\u2069]+/g, ''));
        element.remove();
      }
      return texts;
    },
    // What was called before a display was switched on is not announced: the second board is.
    { tags: TAGS, hall: bigHall, boards: [boardAt(100), boardAt(101)] },
  );
  if (ours !== bare) throw new Error(`They do not show the same:\n${ours}\n${bare}`);
}

/** What a round took: each contender's update, and then the announcements until the next call. In milliseconds. */
interface Sample {
  readonly updates: number[];
  readonly between: number;
}

/** Runs in the page. */
async function measureUpdates({
  tags,
  hall,
  boards,
  warm,
  pause,
}: {
  tags: readonly string[];
  hall: ServiceHall;
  boards: QueueBoard[];
  warm: number;
  pause: number;
}): Promise<Sample[]> {
  const elements = tags.map(
    (tag) => Object.assign(document.createElement(tag), { hall, board: boards[0]! }) as BoardElement,
  );
  document.body.append(...elements);
  const frame = () => new Promise<void>((resolve) => window.realTimeout(resolve, 4));
  const samples: Sample[] = [];
  for (const [round, board] of boards.entries()) {
    const updates: number[] = [];
    for (let turn = 0; turn < elements.length; turn++) {
      const contender = (round + turn) % elements.length;
      await frame();
      const begin = window.realNow();
      elements[contender]!.board = board;
      await elements[contender]!.updateComplete;
      updates[contender] = window.realNow() - begin;
    }
    const begin = window.realNow();
    await window.ownAdvance(pause);
    if (round >= warm) samples.push({ updates, between: window.realNow() - begin });
  }
  elements.forEach((element) => element.remove());
  return samples;
}

/** Plays a long day on a page whose clock runs as fast as it is told. */
async function soak(page: Page): Promise<{ before: number; after: number; timers: number; left: number }> {
  await page.evaluate(ownClock);
  await page.addScriptTag({
    content: await bundle(
      `import '@banshi/components/define/queue-board'; import { boardAt } from './boards.ts'; window.boardAt = boardAt;`,
    ),
  });
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const play = async (from: number, to: number): Promise<void> => {
    for (let step = from; step < to; step += 100)
      await page.evaluate(playBoards, { from: step, to: Math.min(step + 100, to), pause: PAUSE });
  };
  await page.evaluate((hall) => {
    document.body.append(Object.assign(document.createElement('banshi-queue-board'), { hall, clock: true }));
  }, bigHall);
  await play(100, 600);
  const before = await heap();
  await play(600, CALLS + 100);
  const after = await heap();
  const timers = await page.evaluate(() => window.ownTimers());
  const left = await page.evaluate(() => {
    document.querySelector('banshi-queue-board')!.remove();
    return window.ownTimers();
  });
  await page.close();
  return { before, after, timers, left };
}

declare global {
  interface Window {
    boardAt: (step: number) => QueueBoard;
  }
}

/** Runs in the page. */
async function playBoards({ from, to, pause }: { from: number; to: number; pause: number }): Promise<void> {
  const element = document.querySelector('banshi-queue-board') as BoardElement;
  for (let step = from; step < to; step++) {
    element.board = window.boardAt(step);
    await element.updateComplete;
    await window.ownAdvance(pause);
  }
}
