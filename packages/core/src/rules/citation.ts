/** Where a rule can be read. 出处. */
export interface Citation {
  /** 法律、法规或文件名称. */
  readonly title: string;
  /** 条款. */
  readonly article?: string;
  /** 文号. */
  readonly documentNumber?: string;
  readonly url?: string;
  /** Whether the text itself was read, or the rule is only a design choice or hearsay. 已核原文. */
  readonly verified: boolean;
}

/** 中华人民共和国行政许可法 (2019-04-23). */
export const licensingLaw = (article: string): Citation => ({ title: '行政许可法', article, verified: true });

/** 中华人民共和国民法典. */
export const civilCode = (article: string): Citation => ({ title: '民法典', article, verified: true });

/** What no text settles: a documented default. 本库约定. */
export const ownDefault = (title: string): Citation => ({ title: `约定：${title}`, verified: false });
