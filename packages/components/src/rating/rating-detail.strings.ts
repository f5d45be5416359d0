/** Why nothing can be rated here, or no more. 不能评价的原因. */
export type RatingClosed = 'already-rated' | 'not-allowed-now' | 'rating-over' | 'unknown-case' | 'unknown-visit';

/** The ways in which giving a rating may fail, and a sentence for the rest. 评价的出错说法. */
export type RatingProblem =
  | 'bad-rating-needs-detail'
  | 'words-too-long'
  | 'invalid-contact'
  | 'too-many-requests'
  | 'unreachable'
  | 'kept-too-long'
  | 'other';

/** What is said beside a level, and after it was sent. 评价内容部分的文字. */
export interface RatingDetailStrings {
  readonly closed: Readonly<Record<RatingClosed, string>>;
  readonly errors: Readonly<Record<RatingProblem, string>>;
  /** The same at every level, so that no level makes the page longer. */
  readonly reasons: string;
  /** A tag in this language, by its code and its Chinese. */
  readonly tag: (code: string, label: string) => string;
  readonly more: string;
  readonly say: string;
  /** How many more characters may be written; below nothing, how many are too many. */
  readonly left: (left: number) => string;
  readonly named: string;
  readonly name: string;
  readonly phone: string;
  /** Beside the name or the number that is at fault. */
  readonly faults: Readonly<Record<'name' | 'phone', string>>;
  readonly submit: string;
  readonly sending: string;
  readonly thanks: string;
  readonly receipt: (receipt: string) => string;
  /** On a shared screen: shows the receipt for a few seconds. */
  readonly showReceipt: string;
  readonly kept: string;
  /** What was kept before this page was opened is still to be sent. */
  readonly waits: string;
  /** What was kept on another day and then not taken: of which case or visit, and the sentence for why. */
  readonly refused: (of: string, why: string) => string;
}

/** 中文. */
export const zhCN: RatingDetailStrings = {
  closed: {
    'already-rated': '这次办理已经评价过了，感谢您。',
    'not-allowed-now': '办理还没有结束，结束后可以评价。',
    'rating-over': '已过评价期限。',
    'unknown-case': '没有找到这个办件，请核对办件编号。',
    'unknown-visit': '评价码不正确，请核对排队号小票。',
  },
  errors: {
    'bad-rating-needs-detail': '请至少选一项，或写一句话。',
    'words-too-long': '最多 150 字，请删减。',
    'invalid-contact': '姓名或手机号不正确，请核对（可不填）。',
    'too-many-requests': '操作太频繁，请稍后再试。',
    unreachable: '暂时连不上大厅系统，请稍后再试。',
    'kept-too-long': '在本机保存的时间已满，一直没有连上大厅系统，没有提交。请重新提交。',
    other: '操作没有成功，请稍后再试，或联系工作人员。',
  },
  reasons: '为什么？（至少选一项，或写一句话）',
  tag: (_, label) => label,
  more: '更多',
  say: '写一句话（150 字以内）',
  left: (left) => (left < 0 ? `超出 ${-left} 字` : `还可以写 ${left} 字`),
  named: '留下姓名和手机号，便于回访（可不填）',
  name: '姓名',
  phone: '手机号',
  faults: { name: '请填写姓名，最多 30 字。', phone: '请填写 11 位手机号，或带区号的固定电话。' },
  submit: '提交评价',
  sending: '正在提交……',
  thanks: '感谢您的评价。',
  receipt: (receipt) => `回执号：${receipt}，凭此查询评价和整改进展。`,
  showReceipt: '显示评价回执',
  kept: '现在没有网络，评价已保存在本机，联网后自动提交一次；回执号只能在本机查询。',
  waits: '评价已保存在本机，正在提交；没有网络时，联网后自动提交一次。回执号只能在本机查询。',
  refused: (of, why) => `之前保存在本机的评价（${of}）没有提交成功：${why}`,
};
