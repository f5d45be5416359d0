import fc from 'fast-check';
import type { Dialect, Field, Message } from '../src/dialects/engine/index.ts';

/** Records of one kind of message, as the dialect describes it: whatever may be written must come back. */
export function arbitraryRecord(
  message: Message,
  dialect: Dialect,
  xml: boolean,
): fc.Arbitrary<Record<string, unknown>> {
  return recordOf(message.fields, dialect, xml || JSON.stringify(message.steps ?? '').includes('pairs'));
}

function recordOf(fields: readonly Field[], dialect: Dialect, plain: boolean): fc.Arbitrary<Record<string, unknown>> {
  const own = fields.filter(({ readOnly, to }, at) => !readOnly && fields.findIndex((one) => one.to === to) === at);
  const parts = own.map((field) => {
    const value = valueOf(field, dialect, plain);
    return field.required === true ? value : fc.option(value, { nil: undefined });
  });
  return fc.tuple(...parts).map((values) => {
    const record: Record<string, unknown> = {};
    for (const [index, { to, whenEmpty }] of own.entries()) {
      const value = values[index] ?? whenEmpty;
      if (value === undefined) continue;
      const keys = to.split('.');
      const last = keys.pop()!;
      let here = record;
      for (const key of keys) here = (here[key] ??= {}) as Record<string, unknown>;
      here[last] = value;
    }
    return record;
  });
}

function valueOf(field: Field, dialect: Dialect, plain: boolean): fc.Arbitrary<unknown> {
  const nothing = new Set(['', ...(field.absent ?? dialect.absent)]);
  const words =
    (field.kind === 'level' ? dialect.scales[field.scale!]!.levels : dialect.codes[field.codes ?? '']) ?? {};
  const known = Object.keys(words);
  switch (field.kind) {
    case 'integer':
      return fc.integer({ min: 0, max: 99_999 });
    case 'decimal':
      return fc.integer({ min: 0, max: 9_999_999 }).map((cents) => cents / 100);
    case 'flag':
      return fc.boolean();
    case 'date':
      return fc
        .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    case 'time':
      return fc
        .integer({ min: 1_000_000_000, max: 4_000_000_000 })
        .map((at) => new Date(at * 1000 + 8 * 3600_000).toISOString().replace('.000Z', '+08:00'));
    case 'level':
      return fc.constantFrom(...known.map(Number));
    case 'code':
      return fc.constantFrom(...known);
    case 'codes':
      return fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 3 });
    case 'limit': {
      const units = field.unitAt ? known : ['workday', 'day', 'month', 'year'];
      return fc.record({ value: fc.integer({ min: 1, max: 99 }), unit: fc.constantFrom(...units) });
    }
    case 'area':
      return fc.integer({ min: 110_000, max: 659_999 }).map(String);
    case 'id':
      return fc
        .stringMatching(/^[1-9A-Z][0-9A-Z]{3,30}$/)
        .map((id) => (field.first === undefined ? id : id.slice(0, field.first)));
    case 'texts':
      return fc.array(
        text(plain, nothing).map((one) => one.replace(/[,;，；[\]【】()（）\s]/g, '字')),
        { minLength: 1, maxLength: 3 },
      );
    case 'rows':
      return fc.array(recordOf(field.rows ?? [], dialect, plain), { minLength: 1, maxLength: 3 });
    default:
      return text(plain, nothing);
  }
}

/** Texts with what breaks careless writers: marks of XML, JSON and queries, blanks, rare characters. */
function text(plain: boolean, nothing: ReadonlySet<string>): fc.Arbitrary<string> {
  const letters = fc.constantFrom(...Array.from('办事大厅𠮷㐂abc012<>&"\'\\/:#?% '));
  return fc
    .oneof(fc.string({ unit: letters, minLength: 1, maxLength: 20 }), fc.string({ minLength: 1, maxLength: 12 }))
    .map((one) => (plain ? one.replace(/[|&=]/g, '和') : one))
    .map((one) => one.trim())
    .filter((one) => !nothing.has(one) && !/^["[{]/.test(one));
}
