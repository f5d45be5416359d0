import {
  MEETING_ROLES,
  type MeetingHeads,
  type MeetingPlace,
  type MeetingTask,
  type MeetingTopic,
  type PublishedMeeting,
} from '@banshi/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { renderFact } from './render-fact.ts';
import { line, quiet, radius, warn } from '../themes/tokens.ts';
import type { MeetingWords } from './meeting.strings.ts';

/** What of a meeting is shown, as far as it has come. 评议会内容. */
type ShownMeeting = MeetingPlace &
  Pick<PublishedMeeting, 'invited' | 'conclusions' | 'tasks'> &
  Partial<Pick<PublishedMeeting, 'attended' | 'publishedOn'>> & { readonly topics: readonly MeetingTopic[] };

/** A meeting as its minutes have it: when and where, who by role, what was found, and what is to be done. 评议会内容. */
export function renderMeeting(
  meeting: ShownMeeting,
  words: MeetingWords,
  departments: Readonly<Record<string, string>>,
): TemplateResult {
  const { day, time, place, topics, invited, attended, conclusions, tasks, publishedOn } = meeting;
  const { parts } = words;
  return html`<dl class="facts">
      ${renderFact(parts.when, `${day} ${time}`)} ${renderFact(parts.place, place)}
      ${renderFact(parts.invited, headsInWords(invited, words))}
      ${renderFact(parts.attended, attended && headsInWords(attended, words))}
      ${renderFact(parts.published, publishedOn)}
    </dl>
    <section>
      <h4>${parts.topics}</h4>
      <ol>
        ${topics.map(
          ({ subject, words: said, entry }) =>
            html`<li>
              <span class="badge">${words.subjects[subject]}</span> ${said}
              ${entry ? html`<small class="quiet">${entry}</small>` : nothing}
            </li>`,
        )}
      </ol>
    </section>
    ${
      attended
        ? html`<section>
              <h4>${parts.conclusions}</h4>
              <ol>
                ${conclusions.map((one) => html`<li>${one}</li>`)}
              </ol>
            </section>
            <section>
              <h4>${parts.tasks}</h4>
              ${
                tasks.length
                  ? html`<ol part="tasks">
                      ${tasks.map((task) => renderTask(task, words, departments))}
                    </ol>`
                  : html`<p>${words.noTasks}</p>`
              }
            </section>`
        : nothing
    }`;
}

function renderTask(
  { words: said, department, by, state, doneOn, result }: MeetingTask,
  words: MeetingWords,
  departments: Readonly<Record<string, string>>,
): TemplateResult {
  return html`<li>
    <span class="badge ${state}">${words.taskStates[state]}</span> ${said}
    <p class="quiet">
      <small>${words.department(departments[department] ?? department)}</small>
      <small>${words.by(by)}</small> ${doneOn ? html`<small>${words.doneOn(doneOn)}</small>` : nothing}
    </p>
    ${result ? html`<p>${words.result(result)}</p>` : nothing}
  </li>`;
}

function headsInWords(heads: MeetingHeads, words: MeetingWords): string {
  return MEETING_ROLES.flatMap((role) => (heads[role] ? words.heads(words.roles[role], heads[role]) : [])).join('，');
}

/** How a meeting looks. 评议会样式. */
export const meetingStyles = css`
  .facts > div {
    grid-template-columns: 5em minmax(0, 1fr);
  }

  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid ${line};
    border-radius: ${radius};
    font-weight: 600;
  }

  .badge.overdue {
    border-color: ${warn};
    color: ${warn};
  }

  .badge.overdue::before {
    content: '■ ';
  }

  .badge.done::before {
    content: '✓ ';
  }

  h4 {
    margin-bottom: 0.25em;
  }

  ol {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.5em;
  }

  li small {
    display: inline-block;
    margin-inline-end: 0.75em;
    color: ${quiet};
  }

  @media (max-width: 26rem) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }

  @media print {
    li,
    h4 {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;
