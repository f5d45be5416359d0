import { inSlices } from './in-slices.ts';
import { PairTable } from './pair-table.ts';
import type { Pause } from './pause.ts';

/** The postings of all tokens, one token behind the other. */
export interface SortedTokens {
  /** Numbers the tokens. */
  readonly table: PairTable;
  /** Where the postings of a token begin; one more at the end. */
  readonly startOf: Uint32Array;
  readonly postings: Uint32Array;
}

/** Places between two pauses: the work on one is an addition. */
const SLICE = 100_000;

/** Collects postings as they are met, and sorts them by token without losing their order. 词元记录. */
export class TokenLog {
  readonly #table: PairTable;
  readonly #tokens: Uint32Array;
  readonly #postings: Uint32Array;
  /** Where the last posting of each token stands, plus one. */
  #lastOf = new Uint32Array(1024);
  #end = 0;

  /** Room for `capacity` notes, on perhaps as many tokens as `expected`. */
  constructor(capacity: number, expected: number) {
    this.#table = new PairTable(expected);
    this.#tokens = new Uint32Array(capacity);
    this.#postings = new Uint32Array(capacity);
  }

  /** Notes that a rank holds a token. Of several notes on one rank, in a row, the best level stays. */
  add(first: number, second: number, rank: number, level: number): void {
    const token = this.#table.add(first, second);
    if (token >= this.#lastOf.length) this.#growLast();
    const posting = rank * 4 + level;
    const last = this.#lastOf[token]! - 1;
    if (last >= 0 && this.#postings[last]! >>> 2 === rank) {
      if (posting < this.#postings[last]!) this.#postings[last] = posting;
      return;
    }
    this.#tokens[this.#end] = token;
    this.#postings[this.#end] = posting;
    this.#end += 1;
    this.#lastOf[token] = this.#end;
  }

  /** Returns all that was added, by token. */
  async sorted(pause: Pause): Promise<SortedTokens> {
    const startOf = new Uint32Array(this.#table.size + 1);
    await inSlices(this.#end, SLICE, pause, (from, to) => {
      for (let at = from; at < to; at++) startOf[this.#tokens[at]! + 1]! += 1;
    });
    for (let token = 0; token < this.#table.size; token++) startOf[token + 1]! += startOf[token]!;
    const next = startOf.slice();
    const postings = new Uint32Array(this.#end);
    await inSlices(this.#end, SLICE, pause, (from, to) => {
      for (let at = from; at < to; at++) postings[next[this.#tokens[at]!]!++] = this.#postings[at]!;
    });
    return { table: this.#table, startOf, postings };
  }

  #growLast(): void {
    const grown = new Uint32Array(this.#lastOf.length * 2);
    grown.set(this.#lastOf);
    this.#lastOf = grown;
  }
}
