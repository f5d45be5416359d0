import { CHINESE_NUMERALS } from './chinese-number.ts';

/** The words in which guides state their limits, as patterns. Each is read by {@link parseLimit} alone. */
const HAN = '[\\u4e00-\\u9fff]';
const NUMBER = `(?:\\d{1,4}(?:\\.\\d{1,2})?|[${CHINESE_NUMERALS}]{1,7})`;
const UNIT = '(?:个?(?:法定)?工作[日天]|个?(?:自然|日历)[日天]|个?(?:小时|钟头)|个月|日|天|年)';
const TO = '(?:或者?|至|到|[-‐‑‒–—―−~〜]{1,2})';

const LABEL =
  '(?:(?:本|总|法定|承诺|办理|办结|审批|审核|审查|受理|许可|行政|事项)*(?:时限|期限|时间)|法定|承诺)?(?:共计?|合计|总计|[为是]|仅需|只需|需要?)?';
const CONDITION = `(?:且|并)?(?:${HAN}{0,8}(?:齐全|齐备|完备|完整|合格|无误)|符合${HAN}{0,8}(?:条件|形式|要求|规定))(?:且|并)?(?:后|的|时|(?:的)?情况下)?`;
const START = `(?:${HAN}{0,24}(?:起算?|开始|后)(?:计算?)?的?|${CONDITION})`;
const LOWER = '(?:最短|最少|最快|最低|至少|不少于|不低于)';
const UPPER = '(?:(?:最长|最多|至多|最迟|最晚)(?:不得?超过)?|不得?超过|不得?超出|不多于|不大于|≤)';

const ACT =
  '(?:办理完毕|办理|办结|办完|办毕|办好|审核|审批|审查|审定|审结|登记|注册|发放|发证|发照|核发|颁发|签发|换发|补发|制发|制证|出证|换证|补证|领证|取证|拿证|出具|开具|出件|取件|领取|打印|盖章|完成|生效|答复|反馈|处理|确认|核准|核定|核验|备案|通过|作出决定|决定|查询|送达|办)';
const OBJECT = '(?:证书|证照|证件|证明|执照|凭证|结果)?';
const AT_ONCE = '(?:即时|即刻|立即|立刻|马上|当场|当即|即日|实时|当[日天]内?)';
const FINAL_ACT = '(?:办理|办结|审核登记|审批|登记|发放|发证|制证|出证|领证|取证|出具|领取|取件|打印|确认|即办|办)';
const IDIOM = `(?:即${HAN}即[办结取走发审批享领]|即办(?:[理结件]|即[走取结])?|随[到来报申]随[办结批审]|立等(?:可取|即取)|马上就办|(?:智能)?秒[办批])`;
const IMMEDIATE = `(?:${AT_ONCE}(?:${ACT}${OBJECT})*|现场(?:${FINAL_ACT}${OBJECT})*|${IDIOM})`;
const PASSED = '(?:现场)?审[核查批]通过后?';

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/** `自受理之日起` `承诺` `最短仅需` `3` 或 `5` `个工作日` `内办结`. */
export const PERIOD_CLAUSE = whole(
  `(?<start>${START})?[在于]?(?<label>${LABEL})(?:(?<lower>${LOWER}(?:仅需|只需|需要?|为)?)|${UPPER}(?:需要?|为)?)?` +
    `(?<first>${NUMBER})(?<firstUnit>${UNIT}|个)?(?:${TO}(?<second>${NUMBER}))?(?<unit>${UNIT})?` +
    `(?:(?<more>起|及?以上)|(?:[之以]?内(?<act>${HAN}{0,30})|${ACT}${OBJECT})?)`,
);

/** `0天` `2.0小时`: one period written in two units. */
export const TWO_UNITS = whole(
  `(?<days>${NUMBER})(?<dayUnit>${UNIT})(?<hours>${NUMBER})(?<hourUnit>个?小时)[之以]?内?`,
);

/** `即时办结` `当场审核登记` `手续齐全后立等可取`. */
export const IMMEDIATE_CLAUSE = whole(
  `(?<start>${START})??${LABEL}(?:${PASSED}|${AT_ONCE}(?:受理|收件|接件)|(?:受理|收件|收到申请|提交申请|申请)(?=当[日天]))?(?:${IMMEDIATE}后?)*${IMMEDIATE}`,
);

/** `自然日`, in brackets behind a number of days. */
export const DAY_KIND_CLAUSE = whole('(?:均?为|[指按以])?(?<kind>工作日|自然日|日历日)(?:计算?)?');

/** Clauses that say when the clock starts, for whom it is shown, or which condition must hold: no length of time. */
export const SIDE_CLAUSES: readonly RegExp[] = [
  whole(`(?<start>${START})?${LABEL}`),
  whole('承诺件'),
  whole(PASSED),
  whole(`(?<start>${START})?自动(?:审[核查批]|核验|受理)(?:通过)?`),
  whole(`(?:${AT_ONCE}|现场)(?:受理|收件|接件|告知)`),
  whole(
    '(?:情况|案情|事项|情形)(?:特殊|复杂|疑难)的?|(?:特殊|复杂)(?:情况|情形|事项)的?|经?[\\u4e00-\\u9fff]{0,12}批准的?',
  ),
];

/** `不含公示期`: what is not counted. It may name a length of time that is no part of the limit. */
export const EXCLUDING_CLAUSE =
  /^(?:不含|不包括|不包含|不计|不算|扣除)|^除.*外$|除外$|不计(?:算|入)在?内?$|另计$|另行计算$/;

/** `情况复杂经批准延长不超过30个工作日`: what may be added. Not 含延长, which is in the figure, nor 延期, a matter of its own. */
export const EXTENDING_CLAUSE =
  /^(?!含|包括|包含|已|经延)(?:.*顺延|.*(?:可|经|批准|需|得|再|情况|特殊).*(?:延长|延期|展期))/;

/** Words that turn a start or an act into something else than its plain meaning; a text with one is not read. */
export const UNCERTAIN = new RegExp(
  `不(?!动产|予)|无(?!误)|[非未除每逾超前]|第(?!三方)|延长|延期|中止|即时|即办|当场|现场|立即|马上|当[日天](?!起)|[${CHINESE_NUMERALS}]${UNIT}`,
);
