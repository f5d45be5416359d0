import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect, XmlFormat } from '../engine/index.ts';
import { cleanMessage, type RawMessage } from './clean-message.ts';

export type { RawMessage } from './clean-message.ts';

/** What became of a message: the file's name, or why it was not written. 记录结果. */
export type Recorded = { readonly file: string } | { readonly refused: 'encrypted' | 'unreadable' | 'left-over' };

/** Writes messages into a folder of the fixtures' form. 记录器. */
export interface Recorder {
  /** @param outcome what the message must turn out to be, which only whoever records it knows */
  record(message: RawMessage, outcome: string): Recorded;
}

/**
 * Returns a recorder for a folder; what it holds already stays.
 *
 * 报文记录器. Persons, keys and hosts are replaced before anything is written: the same person by the same made-up one within
 * a recorder's life. No original value is kept anywhere.
 */
export function createRecorder(dialect: Dialect, folder: string, xml?: XmlFormat): Recorder {
  const names = new Map<string, string>();
  return {
    record(message, outcome) {
      const cleaned = cleanMessage(dialect, message, names, xml);
      if (!cleaned.clean) return { refused: cleaned.reason };
      mkdirSync(folder, { recursive: true });
      const path = join(folder, 'manifest.json');
      const manifest = existsSync(path)
        ? (JSON.parse(readFileSync(path, 'utf8')) as { fixtures: unknown[] })
        : { schema: 'banshi-wire-fixture/1', secrets: {}, fixtures: [] as unknown[] };
      const bytes = Buffer.from(cleaned.body, 'utf8');
      const file = `${dialect.id}-${String(manifest.fixtures.length + 1).padStart(4, '0')}.txt`;
      const { flow, api, method, status } = message;
      manifest.fixtures.push({
        file,
        dialect: dialect.id,
        flow,
        api,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        http: {
          ...(method !== undefined && { method }),
          ...(cleaned.url !== undefined && { url: cleaned.url }),
          ...(status !== undefined && { status }),
          headers: cleaned.headers,
        },
        expect: { outcome },
      });
      writeFileSync(join(folder, file), bytes);
      writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
      return { file };
    },
  };
}
