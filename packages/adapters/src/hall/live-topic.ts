/** One state of a topic. It is encoded once, for all who listen. */
export interface Frame {
  readonly value: unknown;
  /** As a server-sent event. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Is told of a topic. */
export interface FrameListener {
  next(frame: Frame): void;
  /** Nothing has changed, and the connection is still there. */
  beat?(): void;
  /** The hall closes. */
  end?(): void;
}

/** Something that can be listened to. */
export interface LiveTopic {
  readonly size: number;
  add(listener: FrameListener): () => void;
  /** Reads the topic again, and tells those who have not heard of what it is now. */
  publish(): void;
  each(tell: (listener: FrameListener) => void): void;
}

const encoder = new TextEncoder();

/**
 * Returns a topic that is read anew after each change, by one reading at a time, so that no older state follows a newer.
 *
 * 实时主题. Changes that come faster than they can be read become one.
 */
export function createLiveTopic(read: () => Promise<unknown>, report: (error: unknown) => void): LiveTopic {
  const heard = new Map<FrameListener, Frame | undefined>();
  let text: string | undefined;
  let frame: Frame | undefined;
  let dirty = false;
  let reading = false;

  async function readWhileDirty(): Promise<void> {
    if (reading) return;
    reading = true;
    try {
      while (dirty && heard.size > 0) {
        dirty = false;
        keep(await read());
        tell();
      }
    } catch (error) {
      report(error);
    } finally {
      reading = false;
    }
  }

  function keep(value: unknown): void {
    const written = value === undefined ? undefined : JSON.stringify(value);
    if (written === text) return;
    text = written;
    frame = written === undefined ? undefined : frameOf(value, written);
  }

  function tell(): void {
    if (!frame) return;
    for (const [listener, last] of heard) {
      if (last === frame) continue;
      heard.set(listener, frame);
      try {
        listener.next(frame);
      } catch (error) {
        report(error);
      }
    }
  }

  function publish(): void {
    dirty = true;
    void readWhileDirty();
  }

  return {
    get size() {
      return heard.size;
    },
    add(listener) {
      heard.set(listener, undefined);
      publish();
      return () => void heard.delete(listener);
    },
    publish,
    each(tellOne) {
      for (const listener of heard.keys()) tellOne(listener);
    },
  };
}

function frameOf(value: unknown, text: string): Frame {
  let encoded: Uint8Array<ArrayBuffer> | undefined;
  return { value, bytes: () => (encoded ??= encoder.encode(`data: ${text}\n\n`)) };
}
