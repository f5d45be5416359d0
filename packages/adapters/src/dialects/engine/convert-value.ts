import type { CodeTable, Dialect, Field } from './dialect.ts';
import { readLimit } from './limits.ts';
import { firstAt, pathOf } from './paths.ts';
import { readTime } from './times.ts';
import { isLeaf, textOf, type Tree } from './tree.ts';

/** Why a field cannot be read. 字段问题代码. */
export type FaultCode =
  | 'missing'
  | 'not-a-value'
  | 'not-a-number'
  | 'not-a-flag'
  | 'no-such-time'
  | 'not-rows'
  | 'too-deep';

/** A wire value that no table knows, kept as it came. 未知代码. */
export interface Unknown {
  readonly unknown: string;
}

/** What a wire value is by our words, or why it is nothing. 转换结果. */
export type Converted =
  | string
  | number
  | boolean
  | readonly unknown[]
  | Unknown
  | object
  | { readonly fault: FaultCode };

const YES = ['1', 'true', 'y', 'yes', '是'];
const NO = ['0', 'false', 'n', 'no', '否'];

/**
 * Makes what turns a wire value into ours, by the kind of the field.
 *
 * 字段转换. It is asked of values that are there, and of lists only for `codes`.
 */
export function converterOf(field: Field, dialect: Dialect): (value: Tree, from: Tree) => Converted {
  const layouts = field.times ?? dialect.times;
  switch (field.kind) {
    case 'integer':
    case 'decimal': {
      const shape = field.kind === 'integer' ? /^[+-]?\d{1,15}(\.0+)?$/ : /^[+-]?\d{1,15}(\.\d+)?$/;
      return (value) => {
        if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
        const text = textOf(value).trim();
        return shape.test(text) ? Number(text) : { fault: 'not-a-number' };
      };
    }
    case 'flag':
      return (value) => {
        const word = textOf(value).trim().toLowerCase();
        return YES.includes(word) || (NO.includes(word) ? false : { fault: 'not-a-flag' });
      };
    case 'time':
    case 'date':
      return (value) => readTime(textOf(value).trim(), layouts) ?? { fault: 'no-such-time' };
    case 'code':
    case 'level': {
      const table = tableOf(field, dialect);
      return (value) => table.get(textOf(value).trim()) ?? { unknown: textOf(value) };
    }
    case 'codes': {
      const table = tableOf(field, dialect);
      const separator = field.separator ?? ',';
      return (value) =>
        (Array.isArray(value) ? (value as readonly Tree[]).filter(isLeaf).map(textOf) : textOf(value).split(separator))
          .map((one) => one.trim())
          .filter((one) => one !== '')
          .map((one) => table.get(one) ?? { unknown: one });
    }
    case 'limit': {
      const units = field.codes === undefined ? undefined : tableOf(field, dialect);
      const unitPaths = (field.unitAt ?? []).map(pathOf);
      return (value, from) => {
        const said = firstAt(from, unitPaths, dialect.anyCase, (one) => !isLeaf(one) || one === '');
        const unit = said === undefined ? field.unit : String(units?.get(textOf(said).trim()) ?? textOf(said));
        return readLimit(textOf(value), unit);
      };
    }
    case 'area':
      return (value) => textOf(value).replace(/^(\d{6})000000$/, '$1');
    default: {
      const { first } = field;
      return (value) => textOf(value).slice(0, first);
    }
  }
}

/** Wire value → ours, out of a code table or a scale. */
function tableOf(field: Field, dialect: Dialect): Map<string, string | number> {
  const scale = field.scale === undefined ? undefined : dialect.scales[field.scale];
  const codes: CodeTable = scale ? scale.levels : (dialect.codes[field.codes ?? ''] ?? {});
  return new Map(
    Object.entries(codes).flatMap(([ours, wires]) =>
      (wires ?? []).map((wire) => [wire, scale ? Number(ours) : ours] as const),
    ),
  );
}
