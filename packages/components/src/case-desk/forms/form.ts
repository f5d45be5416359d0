import type { CaseChangeType, CaseRecord, CaseRef, HallCommands, Refusal, ServiceGuide } from '@banshi/core';
import type { FormStrings } from './form.strings.ts';

/**
 * What was typed, by the name of its field; a tick is `yes`.
 *
 * 已填内容. Letters only: it can be kept, compared and restored as it is.
 */
export type Values = Readonly<Record<string, string>>;

/** One thing that can be chosen. 选项. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Why it cannot be chosen; a sentence. */
  readonly barred?: string | undefined;
  /** It is chosen and stays so. */
  readonly locked?: boolean;
}

interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The refusals that are about this field. */
  readonly refusals?: readonly Refusal[];
}

/** One field of a form, or several together. 表单项. */
export type Field =
  | (Labelled & { readonly kind: 'text' | 'long' | 'day' | 'whole' | 'money' })
  | (Labelled & { readonly kind: 'choice' | 'select' | 'ticks'; readonly options: readonly Option[] })
  | { readonly kind: 'group'; readonly label: string; readonly fields: readonly Field[] }
  | { readonly kind: 'more'; readonly name: string; readonly label: string; readonly count: number }
  | { readonly kind: 'note'; readonly text: string };

/** What a form is about. 表单所涉办件. */
export interface Situation {
  readonly record: CaseRecord;
  /** Absent until it is read. */
  readonly guide: ServiceGuide | undefined;
  readonly words: FormStrings;
  /** Today in Beijing. */
  readonly today: string;
}

/**
 * How one command is written down: its fields, what they hold at first, and what becomes of them.
 *
 * 操作表单. It asks for nothing that the command does not know, and checks nothing: whether the words are enough is the
 * machine's to say, and each field names the refusals that are about it.
 */
export interface CommandForm<TName extends CaseChangeType = CaseChangeType> {
  readonly fields: (situation: Situation, values: Values) => readonly Field[];
  readonly first?: (situation: Situation) => Values;
  readonly input: (values: Values, situation: Situation) => Omit<HallCommands[TName]['input'], keyof CaseRef>;
}

/** The forms of some commands. 一组操作表单. */
export type FormsOf<TName extends CaseChangeType> = { readonly [T in TName]: CommandForm<T> };

/**
 * Returns the refusal of the first choice that nobody made, or nothing.
 *
 * 未选项. A command without it would be turned away at the hall's door as a whole, before the machine could say what is missing.
 */
export function unansweredIn(fields: readonly Field[], values: Values): Refusal | undefined {
  const open = fields.find(
    (field) => field.kind === 'choice' && !values[field.name] && field.refusals?.[0]?.endsWith('-required'),
  );
  return open && 'refusals' in open ? open.refusals?.[0] : undefined;
}

/** Returns what was ticked under a name, in the order of the options. 已勾选. */
export function ticked(values: Values, name: string, among: readonly string[]): readonly string[] {
  return among.filter((value) => values[`${name}.${value}`] === 'yes');
}

/** Returns the lines that say something: `name.0`, `name.1` and so on. 逐行内容. */
export function linesOf(values: Values, name: string): readonly string[] {
  return Object.keys(values)
    .filter((key) => key.startsWith(`${name}.`))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((key) => values[key]!.trim())
    .filter((line) => line !== '');
}

/** Returns a field as an optional key: left out where nothing was typed. 选填项. */
export function optional<TKey extends string>(key: TKey, value: string | undefined): Partial<Record<TKey, string>> {
  const text = value?.trim();
  return text ? ({ [key]: text } as Record<TKey, string>) : {};
}

/** Returns what was typed, without blanks around it. */
export function textOf(values: Values, name: string): string {
  return (values[name] ?? '').trim();
}
