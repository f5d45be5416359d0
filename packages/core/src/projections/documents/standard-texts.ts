/** What a document says where the rules, not an officer, end a case. 标准文字. */
export interface StandardTexts {
  /** 救济途径. */
  readonly remedies: readonly string[];
  /** 逾期未补正. */
  readonly notSupplied: string;
  /** 容缺材料逾期未补齐. */
  readonly deferredNotSupplied: string;
  /** What both rest on, after the number of the notice that told of it. 依据. */
  readonly asTold: (notice: string) => string;
  /** 承诺核查不实. */
  readonly commitmentBroken: string;
  /** 撤销、责令改正的依据. */
  readonly commitmentBasis: string;
}

/**
 * The sentences that a hall uses unless it has its own.
 *
 * 标准文字. The sixty days are those of 行政复议法 20 (2023). The six months of 行政诉讼法 46 and the basis of a revocation
 * (行政许可法 69) were not read while this was written: a hall whose matters rest on other laws gives its own words.
 */
export const STANDARD_TEXTS: StandardTexts = {
  remedies: [
    '自知道本决定之日起六十日内，可以依法申请行政复议（行政复议法第二十条）',
    '自知道或者应当知道本决定之日起六个月内，可以依法提起行政诉讼（行政诉讼法第四十六条）',
  ],
  notSupplied: '逾期未补正',
  deferredNotSupplied: '容缺材料逾期未补齐',
  asTold: (notice) => `${notice} 已告知的逾期后果`,
  commitmentBroken: '经核查，告知承诺的内容与事实不符',
  commitmentBasis: '行政许可法第六十九条；告知承诺书载明的后果',
};
