/** Returns the id of a new command. 命令标识. `crypto.randomUUID` would need Chromium 92 and https; halls have neither. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
