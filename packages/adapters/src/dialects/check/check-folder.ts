import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { createCodec, type Dialect } from '../engine/index.ts';
import { type Batch, checkMessage, type CheckTools, signedAt } from './check-message.ts';
import type { Fixture, Manifest } from './manifest.ts';
import type { DialectReport, MessageReport } from './report.ts';

/** A folder is not what a check can work on. 样例文件夹无法使用. */
export class FixtureFolderError extends Error {
  override readonly name = 'FixtureFolderError';
}

/**
 * Runs a preset against its messages in a folder.
 *
 * 方言一致性检查. The folder holds manifest.json (schema banshi-wire-fixture/1) and the files that it names.
 *
 * @throws FixtureFolderError when there is no manifest, it has another schema, or holds no message of the preset
 */
export function checkFolder(dialect: Dialect, folder: string, tools: CheckTools): DialectReport {
  const manifest = readManifest(folder);
  const names = [dialect.id, ...(dialect.recordedAs ?? [])];
  const own = manifest.fixtures.filter((fixture) => names.includes(fixture.dialect));
  if (own.length === 0) throw new FixtureFolderError(`${folder} holds no message of ${dialect.id}.`);
  const read = own.map((fixture) => ({ fixture, bytes: bytesOf(folder, fixture) }));
  const batch: Batch = { manifest, seen: new Set(), newest: newestOf(manifest, read, dialect) };
  const messages = read.map(({ fixture, bytes }) =>
    bytes === undefined ? unreadable(fixture) : checkMessage(dialect, fixture, bytes, batch, tools),
  );
  const failed = messages.filter(({ passed }) => !passed).length;
  const { id, title, standing, confidence } = dialect;
  return {
    dialect: id,
    title,
    standing,
    confidence,
    ok: failed === 0,
    passed: messages.length - failed,
    failed,
    messages,
  };
}

function readManifest(folder: string): Manifest {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code !== undefined;
    throw new FixtureFolderError(
      missing ? `There is no manifest.json in ${folder}.` : `${folder}/manifest.json is not JSON.`,
    );
  }
  if (typeof manifest !== 'object' || manifest === null || manifest.schema !== 'banshi-wire-fixture/1')
    throw new FixtureFolderError(`${folder}/manifest.json is not of the schema banshi-wire-fixture/1.`);
  const sound =
    Array.isArray(manifest.fixtures) &&
    manifest.fixtures.every(
      (one: Partial<Fixture> | null) =>
        typeof one?.file === 'string' &&
        typeof one.dialect === 'string' &&
        typeof one.flow === 'string' &&
        typeof one.expect?.outcome === 'string',
    );
  if (!sound)
    throw new FixtureFolderError(`${folder}/manifest.json lists messages without file, dialect, flow or outcome.`);
  return manifest;
}

/** A file outside of the folder is not read, whatever the manifest says. */
function bytesOf(folder: string, { file }: Fixture): Uint8Array | undefined {
  const path = resolve(folder, file);
  if (!path.startsWith(resolve(folder) + sep)) return undefined;
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function unreadable({ file, flow, api = '', expect }: Fixture): MessageReport {
  return {
    file,
    flow,
    api,
    passed: false,
    expected: expect.outcome,
    outcome: 'unreadable',
    fields: [],
    checks: [{ check: 'bytes', ok: false, detail: 'the file cannot be read' }],
    notes: [],
  };
}

/** The clock of a set stands at its newest assertion, unless it says otherwise. */
function newestOf(
  manifest: Manifest,
  read: readonly { fixture: Fixture; bytes: Uint8Array | undefined }[],
  dialect: Dialect,
): number {
  if (manifest.now !== undefined) return Date.parse(manifest.now);
  const codec = createCodec(dialect);
  const times = read
    .filter(({ fixture }) => fixture.flow === 'redirect')
    .map(({ fixture, bytes }) => {
      const { record } = codec.decode({ flow: 'redirect', api: fixture.api ?? '', body: bytes ?? '' });
      return signedAt(typeof record['signature'] === 'string' ? record['signature'] : '');
    })
    .filter((time) => !Number.isNaN(time));
  return Math.max(...times, Number.NEGATIVE_INFINITY);
}
