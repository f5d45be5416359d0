/** A text out of bytes, and by which encoding. 文本与编码. */
export interface ReadText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'unreadable';
  /** Whether the message declares another encoding than its bytes have. */
  readonly misdeclared: boolean;
}

const GB = /charset\s*=\s*["']?(gb\w*)|encoding\s*=\s*["'](gb\w*)/i;
const HAN = /\p{Script=Han}/u;
const NOT_ASCII = /[\u0080-\u07ff]/;

/**
 * Reads a message's bytes: strict UTF-8, else GB18030, whatever it declares.
 *
 * 字符集. Declarations lie both ways: UTF-8 under a GB2312 declaration, GBK under none. A short GBK text may happen to
 * be valid UTF-8 (模 is C4 A3, which is ģ), so bytes declared GB that hold no Han as UTF-8 but do as GB18030 are GB18030.
 */
export function readBytes(bytes: Uint8Array | string, contentType = ''): ReadText {
  if (typeof bytes === 'string') return { text: withoutMark(bytes), encoding: 'utf-8', misdeclared: false };
  const utf8 = decode(bytes, 'utf-8');
  const head = utf8 ?? decodeLatin(bytes.subarray(0, 200));
  const declared = GB.test(contentType) || GB.test(head.slice(0, 200));
  if (utf8 !== undefined) {
    const gb = declared && NOT_ASCII.test(utf8) && !HAN.test(utf8) ? decode(bytes, 'gb18030') : undefined;
    if (gb !== undefined && HAN.test(gb)) return { text: gb, encoding: 'gb18030', misdeclared: false };
    return { text: utf8, encoding: 'utf-8', misdeclared: declared };
  }
  const gb = decode(bytes, 'gb18030');
  if (gb !== undefined) return { text: gb, encoding: 'gb18030', misdeclared: !declared };
  return { text: '', encoding: 'unreadable', misdeclared: false };
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Enough to read a declaration, which is ASCII in every encoding concerned. */
function decodeLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
