import { type CodecOptions, createDecoder, type Decoder } from './decoder.ts';
import type { Dialect } from './dialect.ts';
import { createEncoder, type Encoder } from './encoder.ts';

/** Both ways of one dialect. 编解码器. */
export interface Codec extends Decoder, Encoder {}

/**
 * Compiles a dialect both ways.
 *
 * 编解码器.
 */
export function createCodec(dialect: Dialect, options: CodecOptions = {}): Codec {
  return { ...createDecoder(dialect, options), ...createEncoder(dialect, options) };
}
