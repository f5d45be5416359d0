import type { MeetingInput, MeetingMinutes, MeetingPlace } from '../model/meeting.ts';

/** The first event of a review meeting. 召集评议会. All words of a meeting are sealed. */
export interface MeetingConvened extends MeetingInput {
  readonly type: 'meeting.convene';
  /** 编号. */
  readonly id: string;
}

/** What a meeting machine accepts. 评议会变更. */
export type MeetingChange =
  /** 改期. */
  | ({ readonly type: 'meeting.move' } & MeetingPlace)
  /** 取消. */
  | { readonly type: 'meeting.cancel'; readonly words: string }
  /** 记录纪要. */
  | ({ readonly type: 'meeting.record' } & MeetingMinutes)
  /** 公示. */
  | { readonly type: 'meeting.publish' }
  /** 整改事项完成. */
  | { readonly type: 'meeting.finish'; readonly task: number; readonly words: string };

/** What the log says of one review meeting. 评议会事件. */
export type MeetingEvent = MeetingConvened | MeetingChange;
