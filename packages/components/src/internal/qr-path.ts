import { generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code as an SVG path, and how many modules its side has. 二维码. */
export interface QrPath {
  readonly path: string;
  readonly size: number;
}

let last: { readonly text: string; readonly code: QrPath | undefined } | undefined;

/**
 * Returns the QR code that holds `text`, or nothing where it is too long for one.
 *
 * 生成二维码. The last one is remembered, since a card is drawn more often than its address changes.
 */
export function qrPath(text: string): QrPath | undefined {
  if (last?.text !== text) last = { text, code: draw(text) };
  return last.code;
}

function draw(text: string): QrPath | undefined {
  try {
    const code = generate(text);
    return { path: toSvgPath(code), size: code.size };
  } catch {
    return undefined;
  }
}
