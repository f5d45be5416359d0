import type { IsoDate, IsoInstant } from './iso-date.ts';
import type { RatingTags } from './rating-tags.ts';
import type { RectificationStage } from './rectification.ts';

/**
 * The five levels of a rating, the best last, so that a level is its number.
 *
 * 好差评五级: 1 非常不满意, 2 不满意, 3 基本满意, 4 满意, 5 非常满意 (国办发〔2019〕51号).
 */
export const RATING_LEVELS = [1, 2, 3, 4, 5] as const;

/** One of {@link RATING_LEVELS}. 评价等级. */
export type RatingLevel = (typeof RATING_LEVELS)[number];

/**
 * Whether a level is a bad rating.
 *
 * 差评: 不满意 and 非常不满意 (国办发〔2019〕51号).
 *
 * @example
 * isBadLevel(2) // => true
 * isBadLevel(3) // => false
 */
export function isBadLevel(level: RatingLevel): boolean {
  return level < 3;
}

/**
 * What one rating speaks of.
 *
 * 评价环节: `visit` 现场一次一评, a visit that led to no case; `acceptance` 受理环节, the visit or the request with which a case
 * was accepted; `result` 办结环节, 网上一事一评.
 */
export const RATING_POINTS = ['visit', 'acceptance', 'result'] as const;

/** One of {@link RATING_POINTS}. 评价环节. */
export type RatingPoint = (typeof RATING_POINTS)[number];

/** By which way a person rates. 评价渠道: 网页, 手机, 二维码, 窗口平板, 大厅其他终端, 短信. */
export const RATING_CHANNELS = ['web', 'mobile', 'qr', 'tablet', 'terminal', 'sms'] as const;

/** One of {@link RATING_CHANNELS}. 评价渠道. */
export type RatingChannel = (typeof RATING_CHANNELS)[number];

/**
 * How long the words of a rating may be, in code points without the spaces around them.
 *
 * 评价文字字数. 窗口评价器 takes 150 (平潭). Code points, so that 𠮷 is one character as a reader counts it, on every browser.
 */
export const MOST_RATING_WORDS = 150;

/**
 * Returns the length of a person's words as {@link MOST_RATING_WORDS} counts it.
 *
 * 字数. A line break is one character, however a system writes it: old browsers hand over two for the one that was typed.
 *
 * @example
 * wordsLength(' 𠮷利 ') // => 2
 * wordsLength('一\r\n二') // => 3
 */
export function wordsLength(words: string): number {
  return Array.from(words.trim().split('\r\n').join('\n')).length;
}

/** How many tags of a level are shown before 更多. 首屏标签数. */
export const FIRST_TAGS = 3;

/**
 * What is rated: a case by its number, or a visit by its ticket and the code that only the visitor was given.
 *
 * 评价对象. A ticket's number can be guessed, so it needs its {@link code}; a case number cannot.
 */
export interface RatingSubject {
  /** 办件编号. */
  readonly caseNumber?: string;
  /** Of a case: `result` where it is not said. 环节. */
  readonly point?: Exclude<RatingPoint, 'visit'>;
  /** The visit's ticket: `2026-11-23/A001`. 排队号. */
  readonly ticket?: string;
  /** Proves the visit. 评价码. */
  readonly code?: string;
}

/** Who rates under their own name and may be called back. 实名评价人. Kept encrypted, for the call-back alone. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
}

const MOST_NAME = 30;
/** A mobile number of the mainland, or a line with its area code. */
const PHONE = /^(1[3-9]\d{9}|0\d{9,11})$/;

/**
 * Returns a name and a number as they are kept: without spaces, hyphens, brackets and the code of the country.
 *
 * 联系方式规整.
 *
 * @example
 * plainContact({ name: ' 王某 ', phone: '+86 138-0000-0000' }) // => { name: '王某', phone: '13800000000' }
 */
export function plainContact({ name, phone }: Contact): Contact {
  const plain = phone
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(\+|00)86/, '');
  return { name: name.trim(), phone: plain };
}

/**
 * Returns which part of a contact is at fault, or nothing.
 *
 * 联系方式校验: 姓名 of 30 characters at most, 手机号 of the mainland or 固定电话 with its area code. It proves the form only, not that
 * anybody answers there. It stands beside {@link wordsLength}, so that a page which has one file of the two has both.
 *
 * @example
 * contactFault({ name: '王某', phone: '0571-88888888' }) // => undefined
 * contactFault({ name: '', phone: '13800000000' }) // => 'name'
 * contactFault({ name: '王某', phone: '138' }) // => 'phone'
 */
export function contactFault(contact: Contact): keyof Contact | undefined {
  const { name, phone } = plainContact(contact);
  if (!name || wordsLength(name) > MOST_NAME) return 'name';
  return PHONE.test(phone) ? undefined : 'phone';
}

/** What a person says. 评价内容. */
export interface Opinion {
  readonly level: RatingLevel;
  /** National tag codes of that level. 评价标签. */
  readonly tags?: readonly string[];
  /** At most {@link MOST_RATING_WORDS}. 文字评价. */
  readonly words?: string;
}

/** A rating as it is sent. 评价. Anonymous without a {@link rater}. */
export interface RatingInput extends RatingSubject, Opinion {
  /** @default 'web' */
  readonly channel?: RatingChannel;
  /** 实名评价人. */
  readonly rater?: Contact;
}

/** What somebody holds in hand who has said something, and can look it up with. 回执. */
export interface Receipt {
  /** 回执号. */
  readonly receipt: string;
}

/** What somebody gets who has said something. 提交结果. */
export interface Given extends Receipt {
  /**
   * Kept on this device until the network is back; the receipt is one of the device until then, and finds the hall's own later. 待联网提交.
   */
  readonly kept?: true;
}

/** Whether and until when something may be rated, for the page that a code or a link opens. 评价资格. */
export interface RatingOccasion {
  readonly point: RatingPoint;
  /** 事项名称. */
  readonly matter: string;
  /** 部门. */
  readonly department: string;
  /** 是否已评价. */
  readonly rated: boolean;
  /** The last day, where the rule set ends it. 评价截止日. */
  readonly until?: IsoDate;
  /**
   * The tags that the hall takes, of all levels at once: whoever watches the line does not learn the level. 评价标签.
   */
  readonly tags?: RatingTags;
}

/** What a window's own tablet or code shows after a visit. 评价邀请. */
export interface RatingInvitation {
  readonly window: string;
  /** The last visit that ended at the window, while it is not rated. */
  readonly subject?: RatingSubject;
}

/** A rating as its rater sees it again. 评价回查. */
export interface RatingCheck extends Receipt, Opinion {
  readonly at: IsoInstant;
  readonly point: RatingPoint;
  /** 追评. */
  readonly followUp?: Opinion & { readonly at: IsoInstant };
  /** Whether one more word may be said. 可追评. */
  readonly mayFollowUp: boolean;
  /** Whether it counts, or a review has excluded it as mistaken or malicious. 是否有效. */
  readonly counts: boolean;
  /** The place of the rating in the chain of all ratings, and its hash. 存证. */
  readonly link: RatingLink;
  /** Whether what is kept is still what was given. 未被改动. */
  readonly intact: boolean;
  /** What follows from it. 整改进展. */
  readonly rectification?: {
    readonly stage: RectificationStage;
    /** 整改截止日. */
    readonly due?: IsoDate;
    /** 答复. */
    readonly answer?: string;
  };
}

/** One link of the chain of ratings. 评价存证链. */
export interface RatingLink {
  /** Counts from 1. 序号. */
  readonly number: number;
  /** SHA-256 over the link before and the entry, in hexadecimal. 哈希值. */
  readonly hash: string;
}
