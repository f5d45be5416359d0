import { html, render } from 'lit';
import { describe, expect, it } from 'vitest';
import { changedRows } from './changed-rows.ts';

type Row = readonly [name: string, count: number];

/** A list that tells which rows were drawn. */
function aList() {
  const place = document.createElement('div');
  const drawn: string[] = [];
  const show = (rows: readonly Row[] | undefined) => {
    drawn.length = 0;
    const list = rows
      ? html`<ul>
          ${changedRows(rows, ([name, count]) => (drawn.push(name), html`<li>${name}${count}</li>`))}
        </ul>`
      : html`<p>none</p>`;
    render(list, place);
    return [...place.querySelectorAll('li')].map((item) => item.textContent);
  };
  return { show, drawn, place };
}

describe('changedRows', () => {
  it('draws the rows that changed and leaves the others alone', () => {
    const { show, drawn, place } = aList();
    expect(
      show([
        ['a', 1],
        ['b', 1],
        ['c', 1],
      ]),
    ).toEqual(['a1', 'b1', 'c1']);
    const [first] = place.querySelectorAll('li');
    expect(
      show([
        ['a', 1],
        ['b', 2],
        ['c', 1],
      ]),
    ).toEqual(['a1', 'b2', 'c1']);
    expect(drawn).toEqual(['b']);
    expect(place.querySelector('li')).toBe(first);
  });

  it('draws what comes back after the list was shorter, or away', () => {
    const { show, drawn } = aList();
    show([
      ['a', 1],
      ['b', 1],
    ]);
    expect(show([['a', 1]])).toEqual(['a1']);
    expect(
      show([
        ['a', 1],
        ['b', 1],
      ]),
    ).toEqual(['a1', 'b1']);
    expect(drawn).toEqual(['b']);
    expect(show(undefined)).toEqual([]);
    expect(
      show([
        ['a', 1],
        ['b', 1],
      ]),
    ).toEqual(['a1', 'b1']);
  });
});
