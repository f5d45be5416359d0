/** Keeps people's words and names so that a copy of the log does not give them away. */
export interface Vault {
  seal(text: string): Promise<string>;
  /** Returns `value` with every sealed text in it, at whatever depth, in clear. */
  open<T>(value: T): Promise<T>;
}

const MARK = 'sealed:1:';
/** Stands for a text that was sealed with another secret, or altered since. */
const UNREADABLE = '\uFFFD';

/**
 * Returns a vault whose key is worked out from the hall's secret: AES-GCM with 256 bits, one fresh nonce a text.
 *
 * 加密保管. Who has the log and not the secret sees that something was said, and about how much.
 */
export function createVault(secret: string): Vault {
  const encoder = new TextEncoder();
  const key = crypto.subtle
    .importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey'])
    .then((raw) =>
      crypto.subtle.deriveKey(
        { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode('banshi vault') },
        raw,
        { name: 'AES-GCM', length: 256 },
        false,
        ['encrypt', 'decrypt'],
      ),
    );

  async function seal(text: string): Promise<string> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const hidden = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key, encoder.encode(text));
    return MARK + btoa(String.fromCharCode(...iv, ...new Uint8Array(hidden)));
  }

  async function openText(sealed: string): Promise<string> {
    try {
      const bytes = Uint8Array.from(atob(sealed.slice(MARK.length)), (character) => character.charCodeAt(0));
      const shown = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: bytes.subarray(0, 12) },
        await key,
        bytes.subarray(12),
      );
      return new TextDecoder().decode(shown);
    } catch {
      return UNREADABLE;
    }
  }

  async function open(value: unknown): Promise<unknown> {
    if (typeof value === 'string') return value.startsWith(MARK) ? openText(value) : value;
    if (Array.isArray(value)) return Promise.all(value.map(open));
    if (typeof value !== 'object' || value === null) return value;
    const opened = Object.entries(value).map(async ([name, item]) => [name, await open(item)] as const);
    return Object.fromEntries(await Promise.all(opened));
  }

  return { seal, open: open as Vault['open'] };
}
