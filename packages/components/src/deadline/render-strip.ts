import { html, nothing, type TemplateResult } from 'lit';
import type { DeadlineStrings } from './deadline.strings.ts';
import type { ShownDay } from './shown-deadline.ts';

/**
 * Draws the days of a limit as strips of months, one week a row, and says below what the signs mean and by whose word.
 *
 * 逐日月历. Every cell holds a sign or the number of the day, and its whole sentence for those who cannot see it.
 */
export function renderStrip(days: readonly ShownDay[], words: DeadlineStrings): TemplateResult {
  const months = groupBy(days, ({ date }) => date.slice(0, 7));
  const reasons = [...new Set(days.map(({ reason }) => reason))];
  return html`
    <div part="strip">${months.map((month) => renderMonth(month, words))}</div>
    <dl class="legend">
      ${reasons.map(
        (reason) =>
          html`<div>
            <dt class="cell ${reason}" aria-hidden="true"><span>${words.signs[reason] || '1'}</span></dt>
            <dd>${words.reasons[reason]}</dd>
          </div>`,
      )}
      ${days.some(({ extension }) => extension) ? renderMark('extension', words.extension) : nothing}
      ${days.some(({ provisional }) => provisional) ? renderMark('provisional', words.movable) : nothing}
    </dl>
    ${renderReasons(days, words)}
  `;
}

/** What a border means: it comes on top of the reason. */
function renderMark(mark: string, sentence: string): TemplateResult {
  return html`<div>
    <dt class="cell ${mark}" aria-hidden="true">&nbsp;</dt>
    <dd>${sentence}</dd>
  </div>`;
}

function renderMonth(days: readonly ShownDay[], words: DeadlineStrings): TemplateResult {
  const [year, month] = days[0]!.date.split('-').map(Number) as [number, number];
  return html`<table>
    <caption>
      ${words.month(year, month)}
    </caption>
    <thead>
      <tr>
        ${words.weekdays.map((weekday) => html`<th scope="col">${weekday}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(days).map(
        (week) =>
          html`<tr>
            ${week.map((day) => (day ? renderDay(day, words) : html`<td></td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderDay(day: ShownDay, words: DeadlineStrings): TemplateResult {
  const { date, reason, number, extension, pause, provisional } = day;
  const spoken = [
    words.day(date),
    pause?.reason,
    words.reasons[reason],
    number && words.nth(number),
    extension && words.extension,
    provisional && words.movable,
  ];
  return html`<td class="cell ${reason} ${extension ? 'extension' : ''} ${provisional ? 'provisional' : ''}">
    <span class="unseen">${spoken.filter(Boolean).join(' ')}</span>
    <span aria-hidden="true">${Number(date.slice(8))}</span>
    <b aria-hidden="true">${words.signs[reason]}${number ?? nothing}</b>
  </td>`;
}

/** Which notices and pauses stand behind the days, each with its days. 依据. */
function renderReasons(days: readonly ShownDay[], words: DeadlineStrings): TemplateResult | typeof nothing {
  const because = days.filter(({ by, pause }) => by || pause);
  if (because.length === 0) return nothing;
  const sentences = groupBy(because, ({ by, pause }) => JSON.stringify([by, pause])).map((group) => {
    const { by, pause } = group[0]!;
    const source = pause ? [pause.reason, pause.document] : [by?.title, by?.documentNumber];
    const spans = spansOf(group).map(([from, to]) => words.span(from.date, to.date));
    return html`<li>${spans.join('、')}：${source.filter(Boolean).join(' ')}</li>`;
  });
  return html`<h4>${words.because}</h4>
    <ul class="because">
      ${sentences}
    </ul>`;
}

/** Weeks from Sunday to Saturday; a day that is not of the limit leaves its place empty. */
function weeksOf(days: readonly ShownDay[]): (ShownDay | undefined)[][] {
  const weeks: (ShownDay | undefined)[][] = [];
  for (const day of days) {
    const weekday = new Date(`${day.date}T00:00:00Z`).getUTCDay();
    if (weeks.length === 0 || weekday === 0) weeks.push(Array.from({ length: 7 }, () => undefined));
    weeks[weeks.length - 1]![weekday] = day;
  }
  return weeks;
}

function spansOf(days: readonly ShownDay[]): [ShownDay, ShownDay][] {
  const spans: [ShownDay, ShownDay][] = [];
  for (const day of days) {
    const last = spans[spans.length - 1];
    if (last && Date.parse(day.date) - Date.parse(last[1].date) === 86_400_000) last[1] = day;
    else spans.push([day, day]);
  }
  return spans;
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return Array.from(groups.values());
}
