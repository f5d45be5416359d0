import type { Field, FieldCondition, Message } from './dialect.ts';

/** A record by our names. 记录. */
export type WireRecord = Readonly<Record<string, unknown>>;

/** The required fields of a message that a record lacks. 缺失字段. */
export function missingFields({ fields }: Message): (record: WireRecord) => readonly Field[] {
  const required = fields.filter((field) => field.required !== undefined && field.required !== false);
  const isDue = ({ required: when }: Field, record: WireRecord) =>
    when === true || (when as readonly FieldCondition[]).every((one) => holds(one, record));
  return (record) => required.filter((field) => fieldOf(field.to, record) === undefined && isDue(field, record));
}

/** What a record holds under a dotted name. 取字段. */
export function fieldOf(name: string, record: WireRecord): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (here, key) => (typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[key] : undefined),
      record,
    );
}

/** Whether a test of a decoded field holds; of a missing field only `present: false` does. 条件成立. */
export function holds(one: FieldCondition, record: Readonly<Record<string, unknown>>): boolean {
  const value = fieldOf(one.field, record);
  if ('present' in one) return (value !== undefined && (value as { length?: number }).length !== 0) === one.present;
  if ('is' in one) return one.is.includes(value as string);
  if ('below' in one) return typeof value === 'number' && value < one.below;
  const other = fieldOf(one.before, record);
  return typeof value === 'string' && typeof other === 'string' && Date.parse(value) < Date.parse(other);
}
