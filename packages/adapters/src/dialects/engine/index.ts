export { type Codec, createCodec } from './codec.ts';
export { type CodecOptions, createDecoder, type Decoded, type Decoder, type Incoming } from './decoder.ts';
export type {
  Carriage,
  CodeTable,
  Condition,
  Confidence,
  Dialect,
  Field,
  FieldCondition,
  FieldKind,
  Flow,
  Message,
  OutcomeRule,
  RefusalRule,
  Route,
  Scale,
  Setting,
  Signing,
  Step,
  TimeLayout,
  Unwrap,
} from './dialect.ts';
export { STANDING } from './dialect.ts';
export { createEncoder, type Encoded, type Encoder } from './encoder.ts';
export { dialectFaults } from './check-dialect.ts';
export type { Unknown } from './convert-value.ts';
export { guardRecord, maskName } from './guard-record.ts';
export { NEXT_STEPS, type Outcome, OUTCOMES } from './outcome.ts';
export type { Fault } from './read-field.ts';
export type { Cipher, PlugInOptions, PlugIns, Secrets, Signed, Signer, WireRequest } from './signer.ts';
export { DialectIncompleteError, startDialect, type StartedDialect } from './start-dialect.ts';
export type { XmlFormat } from './steps.ts';
export { type TextSteps, textSteps } from './text-steps.ts';
export { readTime, writeTime } from './times.ts';
export type { Branch, Tree } from './tree.ts';
