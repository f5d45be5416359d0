/** What an `EventSource` has of which a client makes use. */
export interface LiveSource {
  /** 2 once it has given up and will not come back by itself. */
  readonly readyState: number;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: string }) => void) | null;
  onerror: (() => void) | null;
  close(): void;
}

/** The hall sends something every 15 seconds; after three times as long the line is dead, whatever TCP believes. */
const SILENCE = 45_000;

/**
 * Listens to server-sent events with `fetch`: it can send headers, and Node has it too.
 *
 * 服务器推送客户端. Unlike an `EventSource` it never comes back by itself.
 */
export function fetchSource(url: string, send: typeof fetch, headers: Readonly<Record<string, string>>): LiveSource {
  const controller = new AbortController();
  const source = { readyState: 0, onopen: null, onmessage: null, onerror: null, close } as {
    -readonly [TKey in keyof LiveSource]: LiveSource[TKey];
  };
  let watchdog: ReturnType<typeof setTimeout>;

  function close(): void {
    source.readyState = 2;
    clearTimeout(watchdog);
    controller.abort();
  }

  function fail(): void {
    if (source.readyState === 2) return;
    close();
    source.onerror?.();
  }

  function watch(): void {
    clearTimeout(watchdog);
    watchdog = setTimeout(fail, SILENCE);
  }

  async function listen(): Promise<void> {
    watch();
    const headersSent = { ...headers, Accept: 'text/event-stream' };
    const response = await send(url, { headers: headersSent, cache: 'no-store', signal: controller.signal });
    const isStream = (response.headers.get('Content-Type') ?? '').startsWith('text/event-stream');
    if (!response.ok || !isStream || !response.body) return;
    source.readyState = 1;
    source.onopen?.();
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    for (let text = ''; ;) {
      const { done, value } = await reader.read();
      if (done) return;
      watch();
      const blocks = (text + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const lines = block.split(/\r?\n/).filter((line) => line.startsWith('data:'));
        if (lines.length > 0) source.onmessage?.({ data: lines.map((line) => line.slice(5)).join('\n') });
      }
    }
  }

  listen().then(fail, fail);
  return source;
}
