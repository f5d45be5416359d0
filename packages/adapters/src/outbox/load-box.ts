import type { LogEntry, LogStore } from '@banshi/core/log';
import { createLetterBox, type LetterBox, streamOf } from './letter-box.ts';
import { type LetterEvent, markStream, type OutboxMark } from './letter-event.ts';

/** A box that can be brought up to date. */
export interface LoadedBox {
  readonly box: LetterBox;
  /** Where it began. */
  readonly mark: OutboxMark | undefined;
  /** How many marks there are: the next one is written on this version. */
  readonly marks: number;
  /** Reads what was appended since, by whomever. */
  refresh(): Promise<void>;
  /** Hears of an entry of our own: what lies next in the log need not be read again. */
  wrote(entry: LogEntry): void;
}

/** Hears of each call that the log tells of, in the order of the log. */
export type CallListener = (route: string, at: number, worker: string) => void;

const PAGE = 1000;

/** Returns the latest mark of a channel, and how many there are. 最近断点. */
async function lastMark(store: LogStore, channel: string): Promise<Pick<LoadedBox, 'mark' | 'marks'>> {
  const marks = await store.read(markStream(channel));
  return { mark: marks.at(-1)?.event as OutboxMark | undefined, marks: marks.length };
}

/**
 * Returns the letters of a channel as they stood at its last mark; the first refresh reads the rest of the hall's log.
 *
 * 信箱加载. Of what lies before the mark, only the letters that were still open there are read.
 */
export async function loadBox(
  store: LogStore,
  channel: string,
  { routes, lease, heard }: { routes: Readonly<Record<string, string>>; lease: number; heard?: CallListener },
): Promise<LoadedBox> {
  const { mark, marks } = await lastMark(store, channel);
  const box = createLetterBox({ channel, routes, lease, ...(mark && { from: mark }) });
  for (const position of mark?.open ?? []) {
    for (const entry of await store.readAll(position - 1, 1)) box.apply(entry);
  }
  for (const letter of box.open.values()) {
    // What was written after the mark is read with the rest of the log.
    const before = (await store.read(streamOf(channel, letter))).filter((entry) => entry.position <= mark!.position);
    for (const entry of before) box.apply(entry);
  }
  let position = mark?.position ?? 0;
  const own = `${markStream(channel)}/`;
  /** Our own entries behind others that are not read yet, by position. */
  const ahead = new Map<number, LogEntry>();

  return {
    box,
    mark,
    marks,
    wrote(entry) {
      if (entry.position > position) ahead.set(entry.position, entry);
      for (let next = ahead.get(position + 1); next; next = ahead.get(position + 1)) {
        ahead.delete(next.position);
        box.apply(next);
        position = next.position;
      }
    },
    async refresh() {
      for (;;) {
        const news = await store.readAll(position, PAGE);
        for (const entry of news) {
          ahead.delete(entry.position);
          const letter = entry.stream.startsWith(own) ? box.open.get(entry.stream.slice(own.length)) : undefined;
          const event = entry.event as LetterEvent;
          if (letter && 'worker' in event) heard?.(letter.route, Date.parse(entry.at), event.worker);
          box.apply(entry);
        }
        position = Math.max(position, news.at(-1)?.position ?? 0);
        if (news.length < PAGE) return;
      }
    },
  };
}
