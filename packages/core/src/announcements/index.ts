export {
  type Announcement,
  ANNOUNCEMENT_KINDS,
  type AnnouncementKind,
  type AnnouncementPolicy,
  type AnnouncementRule,
  DEFAULT_ANNOUNCEMENT_POLICY,
  type Sentence,
} from './announcement.ts';
export {
  announce,
  type AnnouncementQueue,
  type AnnouncementTurn,
  endTurn,
  interruptTurn,
  mustInterrupt,
  NO_ANNOUNCEMENTS,
  takeTurn,
  type TurnTaken,
  withdraw,
} from './announcement-queue.ts';
export {
  type CallLanguage,
  type CallStyle,
  DEFAULT_CALL_STYLE,
  english,
  mandarin,
  readTicketNumber,
  readWindow,
  type SpokenCall,
} from './call-reading.ts';
export { DEFAULT_NUMBER_STYLE, type NumberStyle, readCount, readDigits, readNumber } from './chinese-reading.ts';
export { stitchClips } from './stitch-clips.ts';
