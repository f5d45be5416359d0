/** A text out of bytes, and by which encoding. 文本与编码. */
export interface ReadText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'unreadable';
  /** Whether the message declares another encoding than its bytes have. */
  readonly misdeclared: boolean;
}

const GB = /charset\s*=\s*["']?gb|encoding\s*=\s*["']gb/i;
const HAN = /\p{Script=Han}/u;
const NOT_ASCII = /[\u0080-\u07ff]/;

/**
 * Reads a message's bytes: strict UTF-8, else GB18030, whatever it declares.
 *
 * 字符集. Declarations lie both ways: UTF-8 under a GB2312 declaration, GBK under none. A short GBK text may happen to
 * be valid UTF-8 (模 is C4 A3, which is ģ), so bytes declared GB that hold no Han as UTF-8 but do as GB18030 are GB18030.
 */
export function readBytes(bytes: Uint8Array | string, contentType = ''): ReadText {
  const as = (text: string, encoding: ReadText['encoding'], misdeclared = false) => ({ text, encoding, misdeclared });
  if (typeof bytes === 'string') return as(bytes.replace(/^\uFEFF/, ''), 'utf-8');
  const utf8 = decode(bytes, 'utf-8');
  // A declaration is ASCII in every encoding concerned.
  const head = (utf8 ?? String.fromCharCode(...bytes.subarray(0, 200))).slice(0, 200);
  const declared = GB.test(contentType) || GB.test(head);
  const mayBeGb = utf8 === undefined || (declared && NOT_ASCII.test(utf8) && !HAN.test(utf8));
  const gb = mayBeGb ? decode(bytes, 'gb18030') : undefined;
  if (gb !== undefined && (utf8 === undefined || HAN.test(gb))) return as(gb, 'gb18030', !declared);
  return utf8 === undefined ? as('', 'unreadable') : as(utf8, 'utf-8', declared);
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
