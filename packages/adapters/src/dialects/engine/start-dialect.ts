import { BanshiError } from '@banshi/core';
import { type Codec, createCodec } from './codec.ts';
import type { CodecOptions } from './decoder.ts';
import type { Dialect } from './dialect.ts';

/** A dialect is started although something that no source tells is not filled in. 方言未补全. */
export class DialectIncompleteError extends BanshiError {
  override readonly name = 'DialectIncompleteError';
  /** The settings that are missing. */
  readonly settings: readonly string[];
  constructor(id: string, settings: readonly string[]) {
    super('dialect-incomplete', `The dialect ${id} lacks: ${settings.join(', ')}.`);
    this.settings = settings;
  }
}

/** A dialect that may be spoken. 已启动的方言. */
export interface StartedDialect extends Codec {
  /** Every setting, fallbacks included. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Compiles a dialect for use, and refuses one that is not filled in.
 *
 * 启动方言. A template (Shanghai, Jiangsu) asks for routes, tables and scales that no public source tells; whoever has them
 * writes a dialect of their own out of it (`{ ...shanghai, settings: [], routes, messages }`).
 *
 * @throws DialectIncompleteError when a setting without a fallback is missing or blank, or nothing can be sent or read
 */
export function startDialect(
  dialect: Dialect,
  given: Readonly<Record<string, string>>,
  options: CodecOptions = {},
): StartedDialect {
  const settings = Object.fromEntries(
    dialect.settings.map(({ name, fallback }) => [name, (given[name] ?? '').trim() || (fallback ?? '')]),
  );
  const missing = dialect.settings
    .filter(({ name, fallback }) => fallback === undefined && settings[name] === '')
    .map(({ name }) => name);
  // Names of what is missing are no substitute for it: a template stays one until it has a description.
  const template =
    dialect.confidence === 'low' ? dialect.settings.map(({ name }) => name).filter((name) => DESCRIBED.has(name)) : [];
  const lacking = [...new Set([...missing, ...template])];
  if (lacking.length > 0 || dialect.messages.length === 0)
    throw new DialectIncompleteError(dialect.id, lacking.length > 0 ? lacking : ['messages']);
  return { ...createCodec(dialect, options), settings };
}

/** What is filled in by writing the description, not by a text. */
const DESCRIBED = new Set(['routes', 'messages', 'codes', 'satisfactionScale', 'signing', 'identity']);
