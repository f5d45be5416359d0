import { CHINA_NOTICES } from './china-notices.ts';
import { workCalendar, type WorkCalendar } from './work-calendar.ts';

/**
 * The work calendar of mainland China, from 2018 to the last year whose notice is published.
 *
 * 全国工作日历. Local holidays of ethnic-area governments (全国年节及纪念日放假办法第四条) are not in it: see `withOverlay`. Days on
 * which only part of the people are off, such as the afternoon of 8 March, are workdays.
 */
export const chinaCalendar: WorkCalendar = /* @__PURE__ */ workCalendar({ notices: CHINA_NOTICES });
