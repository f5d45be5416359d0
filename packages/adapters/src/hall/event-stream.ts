import type { FrameListener } from './live-topic.ts';

/** A client that lets this much pile up has gone, or cannot follow; it is dropped and will come back. */
const MOST_QUEUED = 256 * 1024;

/** How long a client waits before it comes back, in milliseconds; never all at once. */
const RETRY = 2000;

const encoder = new TextEncoder();
const COMMENT = encoder.encode(':\n\n');

/**
 * Returns a response that streams what a listener is told, as server-sent events.
 *
 * 服务器推送. Every event is the whole record, so a client that missed some has missed nothing.
 *
 * @param listen called once; what it returns is called when the client has gone
 */
export function eventStream(listen: (listener: FrameListener) => () => void): Response {
  let leave = (): void => {};
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(`retry: ${RETRY + Math.floor(Math.random() * RETRY)}\n\n`));
        const send = (bytes: Uint8Array<ArrayBuffer>) => {
          if ((controller.desiredSize ?? 0) >= bytes.length) return controller.enqueue(bytes);
          leave();
          controller.error(new Error('The client does not read what it is sent.'));
        };
        leave = listen({
          next: (frame) => send(frame.bytes()),
          beat: () => send(COMMENT),
          end() {
            leave();
            controller.close();
          },
        });
      },
      cancel: () => leave(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_QUEUED }),
  );
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // A proxy that gathers or compresses would hold the news back.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
