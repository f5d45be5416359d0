import type { IsoDate } from '../model/iso-date.ts';
import type { DaySpan, HolidayNotice } from './holiday-notice.ts';

/**
 * One row a notice: year | issued on | document number | page on www.gov.cn | days off | make-up workdays | title of an
 * amendment. A day is MMDD of the year, or of the year before after `<`.
 *
 * Every day of 2018–2026 agrees with chinese-days 1.5.7 and holiday-cn (2026-08-07), save that the latter also lists Monday
 * 2020-02-03. The number of the notice for 2024 was on no page that was read. The notice for 2027 was not published on
 * 2026-11-22.
 */
const ROWS = `
2018|2017-11-30|2017〕12|2017-11/30/content_5243579|0101 0215-0221 0405-0407 0429-0501 0618 0924 1001-1007|0211 0224 0408 0428 0929 0930
2019|2018-12-04|2018〕15|2018-12/06/content_5346276|<1230-0101 0204-0210 0405 0501 0607 0913 1001-1007|<1229 0202 0203 0929 1012
2019|2019-03-22|2019〕3|2019-03/22/content_5375877|0502-0504|0428 0505|调整2019年劳动节假期安排
2020|2019-11-21|2019〕16|2019-11/21/content_5454164|0101 0124-0130 0404-0406 0501-0505 0625-0627 1001-1008|0119 0201 0426 0509 0628 0927 1010
2020|2020-01-26|2020〕1|2020-01/27/content_5472352|0131-0202||延长2020年春节假期
2021|2020-11-25|2020〕27|2020-11/25/content_5564127|0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007|0207 0220 0425 0508 0918 0926 1009
2022|2021-10-25|2021〕11|2021-10/25/content_5644835|0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007|0129 0130 0402 0424 0507 1008 1009
2023|2022-12-08|2022〕16|2022-12/08/content_5730844|<1231-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006|0128 0129 0423 0506 0625 1007 1008
2024|2023-10-25||202310/content_6911528|0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007|0204 0218 0407 0428 0511 0914 0929 1012
2025|2024-11-12|2024〕12|202411/content_6986383|0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008|0126 0208 0427 0928 1011
2026|2025-11-04|2025〕7|202511/content_7047091|0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007|0104 0214 0228 0509 0920 1010
`;

/**
 * What the State Council has published on public holidays, in the order of issue.
 *
 * 国务院办公厅关于部分节假日安排的通知, 2018–2026, with the changes of 2019-03-22 and 2020-01-26.
 */
export const CHINA_NOTICES: readonly HolidayNotice[] = /* @__PURE__ */ ROWS.trim().split('\n').map(toNotice);

function toNotice(row: string): HolidayNotice {
  const [year, issuedOn, number, page, off, on, change] = row.split('|') as [string, IsoDate, ...string[]];
  const words = (list = '') => list.split(' ').filter(Boolean);
  return {
    id: change ? issuedOn : year,
    year: Number(year),
    title: `国务院办公厅关于${change ?? `${year}年部分节假日安排`}的通知`,
    issuedOn,
    source: `https://www.gov.cn/zhengce/zhengceku/${page}.htm`,
    holidays: words(off).map(
      (span) =>
        span
          .split('-')
          .map((day) => toDay(year, day))
          .join('/') as DaySpan,
    ),
    makeUpWorkdays: words(on).map((day) => toDay(year, day)),
    ...(number && { documentNumber: `国办发明电〔${number}号` }),
    ...(change && { amends: year }),
  };
}

function toDay(year: string, day: string): IsoDate {
  const [, before, month, date] = /^(<?)(\d\d)(\d\d)$/.exec(day)!;
  return `${Number(year) - before!.length}-${month}-${date}` as IsoDate;
}
