import type { ServiceHall } from '@banshi/core';

/**
 * Throws where a hall could not work as it is described.
 *
 * 大厅配置检查. Two prefixes must not lead to one number: neither the same, nor `A` and `A1`, so none ends in a figure.
 */
export function checkHall({ departments, windows }: ServiceHall): void {
  unique(
    'department',
    departments.map(({ id }) => id),
  );
  unique(
    'prefix',
    departments.map(({ prefix }) => prefix),
  );
  unique(
    'window',
    windows.map(({ id }) => id),
  );
  const known = new Set(departments.map(({ id }) => id));
  for (const { id, prefix } of departments) {
    if (!/^(.*\D)?$/u.test(prefix)) throw new RangeError(`The prefix of department "${id}" ends in a figure.`);
    if (`${id}${prefix}`.includes('/')) throw new RangeError(`Department "${id}" has a slash in its id or prefix.`);
  }
  for (const window of windows) {
    const stranger = window.departments.find((id) => !known.has(id));
    if (stranger) throw new RangeError(`Window "${window.id}" serves "${stranger}", which is no department.`);
  }
}

function unique(what: string, values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw new RangeError(`The ${what} "${twice}" is there twice.`);
}
