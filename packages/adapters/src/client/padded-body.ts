import { jsonText } from './json-text.ts';

/** More than a rating with a name and 150 characters of four bytes needs; a rating is then one network packet or two, like any other. */
const BYTES = 2048;

/**
 * Returns a command as it is sent, filled up with spaces to one size.
 *
 * 等长报文. Whoever watches the line, or the proxy's log of sizes, cannot tell a complaint from praise: a bad rating has words and a
 * good one has none. JSON allows spaces at its end, so nobody has to take them off.
 */
export function paddedBody(command: unknown): string {
  const body = jsonText(command);
  const { length } = new TextEncoder().encode(body);
  return body + ' '.repeat(Math.max(0, BYTES - length));
}
