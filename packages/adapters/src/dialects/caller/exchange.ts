import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { promisify } from 'node:util';
import { brotliDecompress, unzip } from 'node:zlib';
import { MOST_BYTES, readLimited } from './send.ts';

/** What came back of one call. 应答. */
interface Exchanged {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** One call as it goes out. */
export interface Outbound {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Makes one call; it rejects when no whole answer came. 收发. */
export type Exchange = (url: string, outbound: Outbound, signal: AbortSignal) => Promise<Exchanged>;

/** Lines that nobody used for so long are closed before most servers close them: a call into a closing line is in doubt. */
const KEPT = { keepAlive: true, timeout: 4000 } as const;
const http = new HttpAgent(KEPT);
const https = new HttpsAgent(KEPT);
const OPEN: Readonly<Record<string, (packed: Buffer, limit: { maxOutputLength: number }) => Promise<Uint8Array>>> = {
  gzip: promisify(unzip),
  deflate: promisify(unzip),
  br: promisify(brotliDecompress),
};

/**
 * Makes one call over a line that is kept open for the next.
 *
 * 长连接收发. Node's own client: it costs less than half of what `fetch` does, and a hall makes thousands of calls. No
 * redirection is followed: a platform that moved is asked about, and not followed with a signed request.
 */
export const exchangeOverHttp: Exchange = (url, { method, headers, body }, signal) =>
  new Promise((resolve, reject) => {
    const secure = url.startsWith('https:');
    const options = { method, headers, signal, agent: secure ? https : http };
    const request = (secure ? httpsRequest : httpRequest)(url, options, (response) => {
      collect(response).then(resolve, (error: unknown) => {
        response.destroy();
        reject(error as Error);
      });
    });
    request.once('error', reject);
    request.end(body);
  });

/** Makes calls through `send`: a server behind a proxy, or a test, brings its own. */
export function exchangeThrough(send: typeof fetch): Exchange {
  return async (url, outbound, signal) => {
    const response = await send(url, { ...outbound, signal, redirect: 'error' });
    const body = await readLimited(response);
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  };
}

async function collect(response: IncomingMessage): Promise<Exchanged> {
  const { statusCode: status = 0 } = response;
  if (status >= 300 && status < 400) throw new TypeError('The platform sends us elsewhere.');
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const packed = await whole(response);
  const open = OPEN[headers['content-encoding']?.trim().toLowerCase() ?? ''];
  return { status, headers, body: open ? await open(packed, { maxOutputLength: MOST_BYTES }) : packed };
}

function whole(response: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    response.on('data', (part: Buffer) => {
      length += part.length;
      if (length > MOST_BYTES) reject(new RangeError('The answer is too long.'));
      else parts.push(part);
    });
    response.once('end', () => resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts)));
    response.once('error', reject);
    // An answer that is cut off neither ends nor always says so.
    response.once('close', () => reject(new TypeError('The answer was cut off.')));
  });
}
