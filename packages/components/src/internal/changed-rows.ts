import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';

/** What one row is drawn from: values that can be compared. */
type Row = readonly (string | number | boolean | undefined)[];

class ChangedRows extends Directive {
  private _before: readonly Row[] = [];

  override render(rows: readonly Row[], draw: (row: never) => unknown): unknown {
    const before = this._before;
    this._before = rows;
    return rows.map((row, at) => (isSame(row, before[at]) ? noChange : draw(row as never)));
  }
}

/**
 * Draws a list of which little changes at a time: a row made of the same values as before is left alone.
 *
 * 只重绘有变化的行. A hall of sixty windows has two rows to draw at a call. `draw` may use nothing but the row.
 */
export const changedRows = directive(ChangedRows) as <T extends Row>(
  rows: readonly T[],
  draw: (row: T) => unknown,
) => unknown;

function isSame(row: Row, before: Row | undefined): boolean {
  if (before?.length !== row.length) return false;
  for (let at = 0; at < row.length; at++) if (row[at] !== before[at]) return false;
  return true;
}
