import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Disclosure, disclosureOf, isBanshiError, type ServiceGuide } from '@banshi/core';
import { importGuide, lostFacts } from './import-guide.ts';
import { readJson } from './read-json.ts';

/** What came of one file. 单个指南的检查结果. */
export type GuideCheck =
  | {
      readonly file: string;
      readonly state: 'read';
      readonly guide: ServiceGuide;
      /** 五公开. */
      readonly disclosure: Disclosure;
      /** What the file says and the guide does not. Empty unless something is wrong. 遗失. */
      readonly lost: readonly string[];
    }
  | { readonly file: string; readonly state: 'unreadable'; readonly code: string; readonly message: string }
  /** JSON of another schema. 非指南. */
  | { readonly file: string; readonly state: 'skipped' };

/** What came of a folder. 检查报告. */
export interface GuideCheckReport {
  readonly checks: readonly GuideCheck[];
  /** Whether there is a guide at all, every file that should be one is one, and nothing was lost. */
  readonly ok: boolean;
}

/**
 * Imports every `guide-facts/1` file of a folder and its subfolders, and says what became of it.
 *
 * 检查指南文件夹. A file that cannot be read is reported and does not stop the others; a second file with the same id
 * is reported as well, since one of the two would be lost.
 */
export async function checkGuides(folder: string): Promise<GuideCheckReport> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.json$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const checks: GuideCheck[] = [];
  const ids = new Map<string, string>();
  for (const file of files) {
    const check = checkGuide(file, await readFile(join(folder, file)));
    checks.push(check.state === 'read' ? withoutTwin(check, ids) : check);
  }
  const isFine = (check: GuideCheck) =>
    check.state === 'skipped' || (check.state === 'read' && check.lost.length === 0);
  return { checks, ok: checks.some(({ state }) => state === 'read') && checks.every(isFine) };
}

function checkGuide(file: string, bytes: Uint8Array): GuideCheck {
  try {
    const { value, repeatedKeys } = readJson(bytes);
    if (!isGuideFacts(value)) return { file, state: 'skipped' };
    const guide = importGuide(value);
    const lost = [
      ...lostFacts(value, guide).map(({ path }) => path),
      ...repeatedKeys.map((key) => `${key} (written twice)`),
    ];
    return { file, state: 'read', guide, disclosure: disclosureOf(guide), lost };
  } catch (error) {
    if (!isBanshiError(error)) throw error;
    return { file, state: 'unreadable', code: error.code, message: error.message };
  }
}

function isGuideFacts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { schema?: unknown }).schema === 'guide-facts/1';
}

function withoutTwin(check: Extract<GuideCheck, { state: 'read' }>, ids: Map<string, string>): GuideCheck {
  const first = ids.get(check.guide.id);
  ids.set(check.guide.id, first ?? check.file);
  return first ? { ...check, lost: [...check.lost, `id (already in ${first})`] } : check;
}
