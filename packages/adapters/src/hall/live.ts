import type { Actor, HallTopics } from '@banshi/core';
import type { LogEntry } from '@banshi/core/log';
import { createLiveTopic, type FrameListener, type LiveTopic } from './live-topic.ts';
import { viewerOf } from './topics.ts';

/** A topic of a hall, of which window, case or ticket, and who listens. */
interface TopicName {
  readonly topic: keyof HallTopics;
  readonly key: string;
  readonly actor: Actor;
}

/** Live news of a hall. */
export interface Live {
  /** Tells `listener` of the topic now and after each change, until the returned function is called. */
  listen(name: TopicName, listener: FrameListener): () => void;
  /** Publishes what these entries change. */
  changed(entries: readonly LogEntry[]): void;
  close(): void;
}

/** What {@link createLive} needs. */
export interface LiveOptions {
  readonly read: (name: TopicName) => Promise<unknown>;
  readonly report: (error: unknown) => void;
  /** Milliseconds between two beats. */
  readonly heartbeat: number;
}

/**
 * Returns the live topics of a hall; each costs something only while somebody listens.
 *
 * 实时更新. With every beat all topics are read again: a day that passes changes boards and due dates without any entry.
 */
export function createLive({ read, report, heartbeat }: LiveOptions): Live {
  const topics = new Map<string, { readonly name: TopicName; readonly live: LiveTopic }>();
  let beating: ReturnType<typeof setInterval> | undefined;

  function beat(): void {
    for (const { live } of topics.values()) {
      live.each((listener) => listener.beat?.());
      live.publish();
    }
  }

  return {
    listen(name, listener) {
      const id = `${name.topic} ${name.key} ${viewerOf(name.topic, name.actor)}`;
      const topic = topics.get(id) ?? { name, live: createLiveTopic(() => read(name), report) };
      topics.set(id, topic);
      beating ??= setInterval(beat, heartbeat);
      const leave = topic.live.add(listener);
      return () => {
        leave();
        if (topic.live.size === 0 && topics.get(id) === topic) topics.delete(id);
        if (topics.size > 0) return;
        clearInterval(beating);
        beating = undefined;
      };
    },

    changed(entries) {
      if (topics.size === 0) return;
      const touched = new Set(entries.flatMap(touchedBy));
      for (const { name, live } of topics.values()) {
        if (touched.has(`${name.topic} ${name.key}`) || touched.has(name.topic)) live.publish();
      }
    },

    close() {
      clearInterval(beating);
      for (const { live } of topics.values()) live.each((listener) => listener.end?.());
      topics.clear();
    },
  };
}

/** Single topics as `ticket 2026-11-23/A001`, whole kinds as `window`. What did not change is not sent again anyway. */
function touchedBy({ stream }: LogEntry): string[] {
  const slash = stream.indexOf('/');
  const key = stream.slice(slash + 1);
  switch (stream.slice(0, slash < 0 ? undefined : slash)) {
    case 'ticket':
      return [`ticket ${key}`, 'board', 'window', 'place'];
    case 'window':
      return ['board', `window ${key.slice(key.indexOf('/') + 1)}`, 'place'];
    case 'day':
      return ['board'];
    case 'case':
      return [`case ${key}`, 'window', 'overdue'];
    case 'filing':
      return ['window'];
    case 'rating':
      return [`case ${key}`];
    case 'rating-chain':
      return ['ratings'];
    case 'rectification':
      return ['ratings', 'ledgers'];
    case 'suggestion':
    case 'complaint':
    case 'meeting':
      return ['ledgers'];
    case 'outbox':
      return ['outbox'];
    default:
      return [];
  }
}
