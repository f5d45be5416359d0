import { VersionConflictError } from '@banshi/core';
import type { LogDraft, LogEntry, LogStore, StreamAppend } from '@banshi/core/log';
import { createListeners } from './listeners.ts';
import { StoreClosedError } from './store-closed-error.ts';

export { StoreClosedError } from './store-closed-error.ts';

/** Options for {@link memoryStore}. */
export interface MemoryStoreOptions {
  /** Told of what a listener throws. @default console.error */
  readonly onListenerError?: (error: unknown) => void;
}

/**
 * Returns a log that lives in this process and dies with it.
 *
 * 内存日志存储. For tests, demonstrations and training halls; it keeps every promise of the contract but the one that a
 * restart loses nothing.
 */
export function memoryStore(options: MemoryStoreOptions = {}): LogStore {
  const log: LogEntry[] = [];
  const streams = new Map<string, LogEntry[]>();
  const commands = new Map<string, LogEntry[]>();
  const listeners = createListeners(options.onListenerError);
  let closed = false;

  function write(appends: readonly StreamAppend[]): readonly LogEntry[] {
    const written: LogEntry[] = [];
    const versions = new Map<string, number>();
    for (const { stream, expectedVersion, drafts } of appends) {
      const version = versions.get(stream) ?? streams.get(stream)?.length ?? 0;
      if (version !== expectedVersion) throw new VersionConflictError(stream, expectedVersion);
      versions.set(stream, version + drafts.length);
      for (const [index, draft] of drafts.entries()) {
        const position = log.length + written.length + 1;
        written.push(frozenCopy({ ...draft, stream, version: version + index + 1, position }));
      }
    }
    for (const entry of written) {
      log.push(entry);
      file(streams, entry.stream, entry);
      file(commands, entry.command, entry);
    }
    return written;
  }

  return {
    async append(appends) {
      if (closed) throw new StoreClosedError();
      const written = write(appends);
      listeners.tell(written);
      return written;
    },

    async read(stream, afterVersion = 0) {
      if (closed) throw new StoreClosedError();
      return streams.get(stream)?.slice(afterVersion) ?? [];
    },

    async readAll(position, limit) {
      if (closed) throw new StoreClosedError();
      return log.slice(position, position + limit);
    },

    async findCommand(command) {
      if (closed) throw new StoreClosedError();
      return [...(commands.get(command) ?? [])];
    },

    subscribe: (listener) => listeners.add(listener),

    async close() {
      closed = true;
    },
  };
}

/** What JSON would have kept, and nobody can change: the caller's objects stay the caller's. */
function frozenCopy(entry: LogDraft & Pick<LogEntry, 'stream' | 'version' | 'position'>): LogEntry {
  return JSON.parse(JSON.stringify(entry), (_, value: unknown) => Object.freeze(value)) as LogEntry;
}

function file(shelf: Map<string, LogEntry[]>, name: string, entry: LogEntry): void {
  const entries = shelf.get(name);
  if (entries) entries.push(entry);
  else shelf.set(name, [entry]);
}
