/**
 * What a list, a search result or a kiosk shows of a guide.
 *
 * 指南摘要. Made when guides are imported; the pinyin comes with it, so that no page loads a pinyin library.
 */
export interface GuideSummary {
  /** 指南标识. */
  readonly id: string;
  /** 事项名称. */
  readonly name: string;
  /** 实施主体. */
  readonly department: string;
  /** 服务对象. */
  readonly audience: readonly string[];
  /** 承诺时限, in the source's words; absent where it is not disclosed. */
  readonly promised?: string;
  /** 拼音首字母, lower case, one string for each reading: 办事 → `['bs']`, 重庆 → `['cq', 'zq']`. */
  readonly initials: readonly string[];
}

/** What to look for. 查询条件. */
export interface GuideQuery {
  /** A name, a part of one, or pinyin initials. 关键词. */
  readonly text?: string;
  /** 实施主体. */
  readonly department?: string;
  /** 服务对象. */
  readonly audience?: string;
  /** How many results at most; a hall answers up to 1,000, a ticket machine's whole list. @default 20 */
  readonly limit?: number;
}

/** What was found. 查询结果. */
export interface GuideResults {
  /** The best first. */
  readonly guides: readonly GuideSummary[];
  /** How many there are in all. */
  readonly total: number;
}
