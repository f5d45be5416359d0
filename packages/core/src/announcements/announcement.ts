/**
 * What may be announced in a hall, the most urgent first.
 *
 * 播报种类. An emergency interrupts whatever is being said; the others wait until a sentence is over.
 */
export const ANNOUNCEMENT_KINDS = [
  'emergency', // 紧急广播
  'call', // 叫号
  'notice', // 通知
] as const;

/** One of {@link ANNOUNCEMENT_KINDS}. 播报种类. */
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];

/** A sentence in one language. 播报语句. */
export interface Sentence {
  /** BCP 47: `zh-CN`. 语言. */
  readonly lang: string;
  readonly text: string;
}

/** Something to be said in the hall. 播报. */
export interface Announcement {
  /** Names this occasion: said once, it is never said again, however often a screen hears of it. 播报标识. */
  readonly id: string;
  /** What it is about, such as a ticket: a newer one about the same takes the place of one that still waits. 对象. */
  readonly about: string;
  readonly kind: AnnouncementKind;
  /** The same in every language of the hall, one after the other. */
  readonly sentences: readonly Sentence[];
  /** When it became true, in milliseconds of the clock that the queue is told. 发生时刻. */
  readonly at: number;
}

/** How often announcements of a kind are said, and until when they are worth saying. 播报规则. */
export interface AnnouncementRule {
  readonly times: number;
  /** In milliseconds since it became true; without it, always. 时效. */
  readonly maxAge?: number;
}

/** A rule for each kind. 播报规则. */
export type AnnouncementPolicy = Readonly<Record<AnnouncementKind, AnnouncementRule>>;

/**
 * Calls twice within ninety seconds, notices once within ten minutes, emergencies three times whatever their age.
 *
 * 默认播报规则. No standard with such figures was found: they are common practice, and a hall sets its own.
 */
export const DEFAULT_ANNOUNCEMENT_POLICY: AnnouncementPolicy = {
  emergency: { times: 3 },
  call: { times: 2, maxAge: 90_000 },
  notice: { times: 1, maxAge: 600_000 },
};
