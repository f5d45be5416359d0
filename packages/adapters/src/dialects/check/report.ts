/** What became of one field of one message. 字段结果. */
export interface FieldResult {
  /** Our name, or the wire key that is wrong. */
  readonly field: string;
  /** Its Chinese label. */
  readonly label?: string;
  /** Where it stands on the wire. */
  readonly wire?: string;
  /** `read` stood in the message and nothing was expected of it. */
  readonly state: 'same' | 'read' | 'different' | 'absent' | 'unknown-code' | 'wrong';
  /** Values only of codes, figures, flags and times: texts and ids may be somebody's. */
  readonly detail?: string;
  /** What was expected and what was read, where it is not the same: within the same limit. */
  readonly expected?: string;
  readonly actual?: string;
}

/** One thing besides fields that was looked at. 检查项. */
export interface CheckResult {
  readonly check:
    | 'bytes'
    | 'outcome'
    | 'round-trip'
    | 'signature'
    | 'signed-text'
    | 'masking'
    | 'reconcile'
    | 'wrong-fields';
  readonly ok: boolean;
  readonly detail?: string;
}

/** One message of a folder. 报文结果. */
export interface MessageReport {
  readonly file: string;
  readonly flow: string;
  readonly api: string;
  /** The kind of message of the preset; nothing when none fits. */
  readonly message?: string;
  readonly passed: boolean;
  readonly expected: string;
  readonly outcome: string;
  readonly fields: readonly FieldResult[];
  readonly checks: readonly CheckResult[];
  /** What was forgiven on the way. */
  readonly notes: readonly string[];
}

/** One preset against one folder. 一致性报告. */
export interface DialectReport {
  readonly dialect: string;
  readonly title: string;
  readonly standing: string;
  readonly confidence: string;
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly messages: readonly MessageReport[];
}
