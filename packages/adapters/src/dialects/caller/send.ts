import type { Outcome } from '../engine/index.ts';

/** A platform's answer is some kilobytes; a guide with its texts some hundreds. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** What failed before a byte of the request was on its way. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Returns what a failed call means: what cannot have arrived may be sent again, what may have must be asked for.
 *
 * 网络失败判定.
 */
export function lostOutcome(error: unknown, effect: 'read' | 'write'): Outcome {
  // Node's own client says it on the error, `fetch` on its cause.
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  return effect === 'read' || [code, cause?.code].some((one) => NEVER_SENT.has(String(one))) ? 'retry' : 'unknown';
}

/** Reads a body, and gives up on one that does not end. 限量读取. */
export async function readLimited(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  if (response.body) {
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > MOST_BYTES) {
        await reader.cancel();
        throw new RangeError('The answer is too long.');
      }
      parts.push(value);
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
