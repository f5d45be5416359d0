/**
 * Numbers pairs of characters in the order in which they are first met; a single character is its pair with 0.
 *
 * A hash table over typed arrays: it takes eight bytes a place where a `Map` takes forty, and a hundred thousand names
 * hold as many pairs again.
 */
export class PairTable {
  #keys: Uint32Array;
  /** One more than the number of the pair; 0 is a free place. */
  #numbers: Uint32Array;
  #size = 0;
  /** Leaves as many leading bits of a hash as there are places. */
  #shift: number;

  /** Room for `expected` pairs before it must grow, which takes a while in a large table. */
  constructor(expected: number) {
    const bits = Math.min(Math.max(10, 33 - Math.clz32(expected)), 24);
    this.#keys = new Uint32Array(2 ** bits);
    this.#numbers = new Uint32Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  /** How many pairs are numbered. */
  get size(): number {
    return this.#size;
  }

  /** Returns the number of a pair, -1 for one never met. */
  find(first: number, second: number): number {
    return this.#numbers[this.#placeOf(first * 65_536 + second)]! - 1;
  }

  /** Returns the number of a pair, a new one where it is met for the first time. */
  add(first: number, second: number): number {
    const key = first * 65_536 + second;
    let place = this.#placeOf(key);
    if (this.#numbers[place] !== 0) return this.#numbers[place]! - 1;
    if (this.#size * 2 >= this.#keys.length) {
      this.#grow();
      place = this.#placeOf(key);
    }
    this.#keys[place] = key;
    this.#numbers[place] = ++this.#size;
    return this.#size - 1;
  }

  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    let place = Math.imul(key, 0x9e37_79b1) >>> this.#shift;
    while (this.#numbers[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#numbers = new Uint32Array(keys.length * 2);
    this.#shift -= 1;
    for (let at = 0; at < keys.length; at++) {
      if (numbers[at] === 0) continue;
      const place = this.#placeOf(keys[at]!);
      this.#keys[place] = keys[at]!;
      this.#numbers[place] = numbers[at]!;
    }
  }
}
