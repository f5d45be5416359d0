import type { Flow, Secrets } from '../engine/index.ts';

/** A folder of recorded messages and what is to be read out of them. 报文样例清单. */
export interface Manifest {
  readonly schema: 'banshi-wire-fixture/1';
  /** Made-up secrets by group; other values are notes. */
  readonly secrets?: Readonly<Record<string, unknown>>;
  readonly sm2?: Readonly<Record<string, string>>;
  /** The clock of the set, where its age matters: ISO 8601. */
  readonly now?: string;
  readonly fixtures: readonly Fixture[];
}

/** One recorded message. 报文样例. */
export interface Fixture {
  readonly file: string;
  readonly id?: string;
  readonly dialect: string;
  readonly bytes?: number;
  readonly sha256?: string;
  readonly flow: Flow;
  readonly api?: string;
  readonly kind?: string;
  readonly quirks?: readonly string[];
  readonly http?: {
    readonly method?: string;
    readonly url?: string;
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** How the ciphertexts in it were made. */
  readonly decrypt?: Readonly<Record<string, string | number | boolean>>;
  /** A group of the manifest's secrets, or secrets of its own. */
  readonly secrets?: string | Secrets;
  readonly now?: string;
  readonly expect: Expectation;
}

/** What a message must turn out to be. 预期. */
export interface Expectation {
  /** An outcome, or `encode`, `decode`, `accept`: the structure is right. */
  readonly outcome: string;
  readonly normalized?: Readonly<Record<string, unknown>>;
  /** Wire keys whose values must never reach a page or a log. */
  readonly mustNotExpose?: readonly string[];
  readonly signedText?: string;
  readonly reconcile?: string;
  /** Wire keys that are wrong. */
  readonly fields?: readonly string[];
}
