import { isBanshiError } from '@banshi/core';
import { holds, missingFields, type WireRecord } from './conditions.ts';
import type { CodecOptions } from './decoder.ts';
import type { Dialect, Message } from './dialect.ts';
import { changeAt, pathOf, put } from './paths.ts';
import type { StepContext } from './steps.ts';
import { isLeaf, textOf, type Tree } from './tree.ts';
import { wrapText } from './wrap-text.ts';
import { writerOf } from './write-field.ts';

/** A message ready to be carried, or why it must not be. 编码结果. */
export type Encoded =
  | { readonly outcome: 'ok'; readonly tree: Tree; readonly text: string }
  | { readonly outcome: 'refuse'; readonly reasons: readonly string[] };

/** The writing half of a dialect. 编码器. */
export interface Encoder {
  /** @param name the message's name: `rating.push` */
  encode(name: string, record: WireRecord): Encoded;
  /** Why a record must not be sent. Empty when it may. */
  refusals(name: string, record: WireRecord): readonly string[];
}

/**
 * Compiles what a dialect writes.
 *
 * 编码器. It refuses what the platform would refuse, and what nobody may send: a rating that no person gave.
 */
export function createEncoder(dialect: Dialect, options: CodecOptions = {}): Encoder {
  const kinds = new Map(dialect.messages.map((message) => [message.name, messageWriter(message, dialect)]));
  const unwraps = (dialect.unwrap ?? []).map(({ at, steps }) => ({ path: pathOf(at), steps }));

  return {
    refusals(name, record) {
      return kinds.get(name)?.refusals(record) ?? [`no message ${name}`];
    },

    encode(name, record) {
      const kind = kinds.get(name);
      if (!kind) return { outcome: 'refuse', reasons: [`no message ${name}`] };
      const reasons = [...kind.refusals(record)];
      const tree = (kind.isList ? [] : {}) as Record<string, Tree>;
      reasons.push(...kind.write(record, tree));
      if (reasons.length > 0) return { outcome: 'refuse', reasons };
      try {
        const context: StepContext = { ...options, notes: [] };
        let whole: Tree = tree;
        for (const { path, steps } of [...unwraps].reverse())
          whole = changeAt(whole, path, (inner) => (isLeaf(inner) ? inner : wrapText(inner, steps, context)));
        return { outcome: 'ok', tree: whole, text: kind.carry(whole, context) };
      } catch (error) {
        if (error instanceof RangeError || isBanshiError(error)) return { outcome: 'refuse', reasons: [error.message] };
        throw error;
      }
    },
  };
}

function messageWriter(message: Message, dialect: Dialect) {
  const writers = message.fields.filter(({ readOnly }) => !readOnly).map((field) => writerOf(field, dialect));
  const missing = missingFields(message);
  const at = message.writeAt ?? message.at?.[0] ?? '';
  const root = pathOf(at);
  return {
    isList: /^\d/.test(at),
    write(record: WireRecord, tree: Record<string, Tree>): string[] {
      const inner: Record<string, Tree> = {};
      const failed = writers.flatMap((write) => {
        const path = write(record, inner);
        return path === undefined ? [] : [`not-writable ${path}`];
      });
      if (root.length === 0) Object.assign(tree, inner);
      else put(tree, root, inner);
      for (const [path, value] of Object.entries(message.constants ?? {})) put(tree, pathOf(path), value as Tree);
      return failed;
    },
    refusals(record: WireRecord): string[] {
      const broken = (message.refuse ?? []).filter(({ when }) => when.every((one) => holds(one, record)));
      return [...missing(record).map((field) => `missing ${field.at[0]}`), ...broken.map(({ code }) => code)];
    },
    carry: (tree: Tree, context: StepContext) => textOf(wrapText(tree, message.steps ?? ['json'], context)),
  };
}
