import type { Outcome } from './outcome.ts';
import type { PlugInOptions } from './signer.ts';
import type { TextSteps } from './text-steps.ts';

/**
 * How sure we are: `high` a maker's own kit, a standard, or two independent sources; `medium` one; `low` a name only.
 *
 * 可信度.
 */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * How one provincial platform speaks, as data.
 *
 * 方言. One engine runs every dialect; nothing in here acts. What public sources do not tell is left out and named in
 * {@link unknowns}, never guessed.
 */
export interface Dialect {
  /** `zj-atg`. */
  readonly id: string;
  /** The Chinese name of the platform. */
  readonly title: string;
  /** Every preset says so; only the platform's own acceptance test can say more. */
  readonly standing: typeof STANDING;
  readonly confidence: Confidence;
  /** What of it is surer or less sure than the rest, in words. */
  readonly confidenceNotes?: readonly string[];
  /** Where each part was read: product, standard, section. */
  readonly evidence: readonly string[];
  /** What no public source tells, so an integrator must ask. */
  readonly unknowns: readonly string[];
  /** Names under which recorded messages call this dialect, besides its id. */
  readonly recordedAs?: readonly string[];
  /** What must be filled in before an adapter may start. A template has many; a preset only what no source tells. */
  readonly settings: readonly Setting[];

  /** Satisfaction scales by name. A field of kind `level` must name one: a "5" is best here and worst there. */
  readonly scales: Readonly<Record<string, Scale>>;
  /** Code tables by name. */
  readonly codes: Readonly<Record<string, CodeTable>>;
  /** Texts that mean "nothing", unless a field has its own. Missing and null always do. */
  readonly absent: readonly string[];
  /** Layouts of times, tried in order on read; the first is written. All are GMT+8 unless they say otherwise. */
  readonly times: readonly TimeLayout[];
  /** Wire keys that hold personal data or secrets and that no field describes; those of personal fields count anyway. */
  readonly personal: readonly string[];
  /** Whether keys are read without regard to letter case. */
  readonly anyCase?: boolean;

  /** Where requests go. */
  readonly routes: readonly Route[];
  /** Texts inside texts, undone in this order before any field is read, and redone on write. */
  readonly unwrap?: readonly Unwrap[];
  /** What undoes steps other than `json` and `xml`: `textSteps`, where there are any. */
  readonly textSteps?: TextSteps;
  /** What answers mean: the first rule that holds decides. */
  readonly outcomes: readonly OutcomeRule[];
  readonly messages: readonly Message[];
  /** Where the platform's own code of an answer stands, for dead letters. */
  readonly answerCode?: readonly string[];
}

/** What every preset says of itself. 声明. */
export const STANDING = 'faithful to public sources, not accepted by the platform';

/** One thing that an integrator must supply. 待填项. */
export interface Setting {
  readonly name: string;
  /** What it is and whom to ask. */
  readonly ask: string;
  /** A setting without a fallback stops the start. */
  readonly fallback?: string;
}

/** Wire value → our level, 5 best. 满意度量表. */
export interface Scale {
  /** Where its direction was read. */
  readonly source: string;
  /** Wire values by level; the first of each is written, the others are read too. */
  readonly levels: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5, readonly string[]>>>;
}

/** Our word → wire codes and words; the first is written. An unlisted value stays visible as `{ unknown: '6' }`. 码表. */
export type CodeTable = Readonly<Record<string, readonly string[]>>;

/**
 * A layout of date and time: `yyyy MM dd HH mm ss SSS`, anything else literal; or epoch milliseconds or seconds.
 *
 * 时间格式. Single letters (`M d H m s`) also read figures without a leading nought.
 */
export type TimeLayout = string;

/** Where a kind of message goes. 路由. */
export interface Route {
  /** `case.receive`. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Behind the base address, which is a setting. */
  readonly path: string;
  /** The platform's name of the operation. */
  readonly operation: string;
  /** Which names of operations it answers to: a regular expression from start to end. Without it: the operation. */
  readonly api?: string;
  /** A lost answer to a `read` may be asked again; to a `write` it must be reconciled first. */
  readonly effect: 'read' | 'write';
  /** The route that answers whether a write took place. */
  readonly reconcile?: string;
  readonly signing?: Signing;
  /** Headers and parameters besides the message. `{operation}`, `{trace}`, `{now:layout}`, `{setting:x}`, `{secret:x}`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  /** Where in the body the parameters stand, and where the message. Without it: the root. */
  readonly paramsAt?: string;
  readonly messageAt?: string;
  /** How the message travels. */
  readonly carriage: Carriage;
  /** Around XML: the element that holds the message as text. */
  readonly charset?: 'utf-8' | 'gb18030';
  /** At most this many a minute, when a source tells. */
  readonly perMinute?: number;
  readonly timeoutSeconds?: number;
}

/** A body's outer form. 报文形式. */
export type Carriage = 'json' | 'form' | 'query' | 'xml' | 'text';

/** A signer by name, what it is told, and which group of secrets it uses. 签名. */
export interface Signing {
  readonly by: string;
  readonly options?: PlugInOptions;
  /** The group of secrets: `zjAtg`. */
  readonly secrets: string;
  /** What the signature does not give: shown to whoever chooses the dialect. */
  readonly weakness?: string;
}

/** One step out of a text: the next is applied to what it yields. 解包步骤. */
export type Step =
  | 'json'
  | 'xml'
  | 'base64'
  | 'form'
  | 'trim'
  /** Blanks that a query string made of plus signs. */
  | 'plus'
  /** `NAME=value` pairs joined by this mark. */
  | { readonly pairs: string }
  /** One field of a query, when the text is one; else the whole text. */
  | { readonly query: string }
  /** What stands behind the first of this mark. */
  | { readonly after: string }
  /** A cipher by name; `if` only when the decoded bytes begin so. */
  | { readonly decrypt: string; readonly secrets: string; readonly options?: PlugInOptions; readonly if?: string };

/** A text at a path that holds more than text. 内嵌报文. */
export interface Unwrap {
  /** From the root; `*` stands for every row. */
  readonly at: string;
  readonly steps: readonly Step[];
}

/** A rule that reads an answer. `lost` is `retry` for a read and `unknown` for a write. 结果规则. */
export interface OutcomeRule {
  /** All of them must hold. */
  readonly when: readonly Condition[];
  readonly means: Outcome | 'lost';
  /** Only for these flows; without it for answers. */
  readonly flow?: readonly Flow[];
  readonly note?: string;
}

/** What a rule looks at: a value, a header, the status, or what the body is. 条件. */
export type Condition =
  | { readonly at: string; readonly is: readonly string[] }
  | { readonly at: string; readonly not: readonly string[] }
  | { readonly at: string; readonly matches: string }
  | { readonly at: string; readonly present: boolean }
  | { readonly header: string; readonly is: readonly string[] }
  | { readonly header: string; readonly not: readonly string[] }
  | { readonly status: readonly number[] }
  | { readonly body: 'tree' | 'empty' | 'html' | 'sentence' | 'broken'; readonly matches?: string };

/** Which way a message goes, and how it is recorded. 流向. */
export type Flow = 'request' | 'response' | 'callback' | 'plaintext' | 'row' | 'redirect' | 'bridge' | 'datagram';

/** One kind of message: what it is called and which fields it has. 报文. */
export interface Message {
  /** `rating.push`. */
  readonly name: string;
  readonly flows: readonly Flow[];
  /** The platform's name of the operation, a regular expression, without regard to case. */
  readonly api: string;
  /** Where the fields start, tried in order; the first that is there counts. Without it: the root. */
  readonly at?: readonly string[];
  /** Where they are written, when that is not the first of {@link at}. */
  readonly writeAt?: string;
  /** Steps from the body's text to its tree, where the body is neither JSON, XML nor a form. */
  readonly steps?: readonly Step[];
  readonly fields: readonly Field[];
  /** What is written besides the fields. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** Why it must not be sent even though each field is right. */
  readonly refuse?: readonly RefusalRule[];
}

/** A message that must not be sent, and why. 不得发送. */
export interface RefusalRule {
  readonly code: string;
  /** All of them must hold; values are ours, not the wire's. */
  readonly when: readonly FieldCondition[];
}

/** A test of one decoded field. 字段条件. */
export type FieldCondition =
  | { readonly field: string; readonly is: readonly (string | number | boolean)[] }
  | { readonly field: string; readonly present: boolean }
  | { readonly field: string; readonly below: number }
  | { readonly field: string; readonly before: string };

/** What a field holds. 字段类型. */
export type FieldKind =
  | 'text'
  /** Figures that are a name, not a number: 700000000000000001. */
  | 'id'
  | 'integer'
  | 'decimal'
  | 'flag'
  /** One moment, as ISO 8601 with +08:00. */
  | 'time'
  | 'date'
  /** A word of ours; needs `codes`. */
  | 'code'
  /** Codes in one text or list; needs `codes`. */
  | 'codes'
  /** Satisfaction, 5 best; needs `scale`. */
  | 'level'
  /** A time limit `{ value, unit }` out of one text or of a figure and a unit. */
  | 'limit'
  /** A division code; 6 figures here, padded to 12 where `width` says so. */
  | 'area'
  /** Texts in one text or a list of rows. */
  | 'texts'
  /** How many rows there are. */
  | 'count'
  /** Records of their own; needs `rows`. */
  | 'rows';

/** One field, both ways. 字段. */
export interface Field {
  /** Our name; dots nest. */
  readonly to: string;
  /** Wire paths: the first is written, all are read, for misspelt keys in circulation and old names. */
  readonly at: readonly string[];
  readonly kind: FieldKind;
  /** The Chinese label for reports, where our name's own words do not say it. */
  readonly label?: string;
  /** Missing is a fault; with conditions, only when they hold. */
  readonly required?: boolean | readonly FieldCondition[];
  readonly codes?: string;
  readonly scale?: string;
  /** Texts that mean nothing in this field. */
  readonly absent?: readonly string[];
  /** What is written when there is nothing. Without it the key is left out. */
  readonly writeAbsent?: string | null;
  readonly times?: readonly TimeLayout[];
  /** For a limit: where its unit stands, by which codes, and which it is when nothing is said. */
  readonly unitAt?: readonly string[];
  readonly unit?: string;
  /** For texts: the characters that separate them in one text, of which the first is written; and a mark in brackets that
   * each may begin with. */
  readonly separator?: string;
  readonly marks?: readonly string[];
  /** For texts: each is written with its number, `1.申请表`, and may be read without. */
  readonly numbered?: boolean;
  /** For rows: their fields. */
  readonly rows?: readonly Field[];
  /** For texts out of rows: sort rows by this key, as a number. */
  readonly sortBy?: string;
  /** For a text out of rows: the last row in which this key is absent. */
  readonly lastOpen?: string;
  /** Out of a key/value list: the value beside the key that is this. */
  readonly rowWhere?: { readonly key: string; readonly is: readonly string[]; readonly value: string };
  /** What a field is when nothing stands there: for lists whose emptiness is a statement. */
  readonly whenEmpty?: string;
  /** For areas: how many figures are written. */
  readonly width?: 6 | 12;
  /** For item codes: only so many characters, when only the longer code is known. */
  readonly first?: number;
  /** Written as a JSON number instead of text. */
  readonly numeric?: boolean;
  /** `name` may be shown to its owner but not logged; `hidden` never leaves the server. */
  readonly personal?: 'name' | 'hidden';
  readonly steps?: readonly Step[];
  /** Read only: another field writes this path. */
  readonly readOnly?: boolean;
}
