import { type CodecOptions, createDecoder, type Decoded, type Dialect } from '../src/dialects/engine/index.ts';

/** Reads a body as one kind of message, whatever its envelope says: for tests of the fields alone. */
export function readAs(dialect: Dialect, name: string, body: string, options: CodecOptions): Decoded {
  const messages = dialect.messages
    .filter((message) => message.name === name)
    .map((message) => ({ ...message, flows: ['plaintext'] as const, api: '' }));
  return createDecoder({ ...dialect, outcomes: [], messages }, options).decode({ flow: 'plaintext', api: '', body });
}
