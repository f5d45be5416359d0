import { MalformedResponseError, type Refusal, REFUSALS, RefusedError, UnreachableError } from '@banshi/core';

/** How a hall is asked. */
export interface AskOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds until a call is given up. */
  readonly timeout: number;
}

/**
 * Asks the hall once, and resolves with its answer, which holds at least `keys`.
 *
 * 调用大厅接口. The shape is only looked at: a page trusts its own hall, and a library that checks all would outweigh the
 * page.
 *
 * @throws RefusedError when the hall says no; UnreachableError when it does not answer, or answers that it cannot now;
 * MalformedResponseError when something else answered; and the signal's own reason when the caller gave up
 */
export async function ask(
  url: string,
  init: RequestInit,
  keys: readonly string[],
  { fetch, timeout }: AskOptions,
  signal?: AbortSignal,
): Promise<unknown> {
  const gaveUp = () => signal?.reason ?? new DOMException('The call was aborted.', 'AbortError');
  if (signal?.aborted) throw gaveUp();
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { ...init, signal: controller.signal });
    return read(response, await response.text(), keys);
  } catch (error) {
    if (signal?.aborted) throw gaveUp();
    if (error instanceof RefusedError || error instanceof MalformedResponseError) throw error;
    throw error instanceof UnreachableError ? error : new UnreachableError(undefined, { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * Returns `value` if it is an object with all of `keys`.
 *
 * 结构检查.
 *
 * @throws MalformedResponseError with the paths that are not there
 */
export function shaped(value: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) throw new MalformedResponseError(['$']);
  const missing = keys.filter((key) => !(key in value));
  if (missing.length > 0) throw new MalformedResponseError(missing.map((key) => `$.${key}`));
  return value;
}

function read({ ok, status }: Response, text: string, keys: readonly string[]): unknown {
  const body = parse(text) as ErrorBody | null | undefined;
  if (ok) return shaped(body, keys);
  const code = REFUSALS.find((refusal) => refusal === body?.error?.code) satisfies Refusal | undefined;
  const told = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  if (code) throw new RefusedError(code, undefined, told(body?.error?.ticket), told(body?.error?.from));
  if (status >= 500 || status === 429 || status === 408) throw new UnreachableError();
  throw new MalformedResponseError(['$']);
}

interface ErrorBody {
  readonly error?: { readonly code?: unknown; readonly ticket?: unknown; readonly from?: unknown };
}

/** A gateway's error page is HTML, whatever was asked for. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
