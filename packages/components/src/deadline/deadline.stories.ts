import { type CaseFacts, deadlines, explainDeadline, nationalRuleSet } from '@banshi/core/rules';
import { chinaCalendar } from '@banshi/core/time';
import { html, type TemplateResult } from 'lit';
import './banshi-deadline.ts';

export default { title: '办件/deadline', component: 'banshi-deadline' };

/** Five workdays over Spring Festival 2026, with a make-up Saturday. */
const spring: CaseFacts = {
  receivedOn: '2026-02-12',
  acceptedOn: '2026-02-12',
  limits: { promised: { unit: 'workday', amount: 5 } },
};
const review = {
  reason: '专家评审',
  from: '2026-03-05',
  to: '2026-03-11',
  notifiedOn: '2026-03-05',
  document: '特告〔2026〕7号',
} as const;

/** What the engine says of facts on a day, shown. */
function show(facts: CaseFacts, today: CaseFacts['receivedOn'], open = false): TemplateResult {
  const { promised, statutory, card } = deadlines(facts, nationalRuleSet, chinaCalendar, today);
  const days = explainDeadline(facts, nationalRuleSet, chinaCalendar, { today });
  return html`<banshi-deadline
    .deadline=${{ ...(promised ?? statutory)!, card }}
    .days=${days}
    ?open=${open}
  ></banshi-deadline>`;
}

export const OnTime = { render: () => show(spring, '2026-02-13') };

export const Explained = { render: () => show(spring, '2026-02-13', true) };

export const YellowCard = { render: () => show(spring, '2026-02-25') };

export const RedCard = { render: () => show(spring, '2026-03-02') };

/** The days of the review are left out, with the document that told the applicant. */
export const Paused = {
  render: () => show({ receivedOn: '2026-03-02', acceptedOn: '2026-03-02', pauses: [review] }, '2026-03-16', true),
};

export const Frozen = {
  render: () => show({ receivedOn: '2026-03-02', acceptedOn: '2026-03-02', pauses: [review] }, '2026-03-09'),
};

/** Ten more days, granted before the twenty were over. */
export const Extended = {
  render: () => {
    const extensions = [
      { approvedOn: '2026-03-20', amount: 10, approver: 'authorityHead', reason: '案情复杂' },
    ] as const;
    return show({ receivedOn: '2026-03-02', acceptedOn: '2026-03-02', extensions }, '2026-03-23', true);
  },
};

/** Ends in a year without a notice. */
export const Provisional = {
  render: () => show({ receivedOn: '2026-12-21', acceptedOn: '2026-12-21' }, '2026-12-21', true),
};

export const Met = { render: () => show({ ...spring, decidedOn: '2026-02-24' }, '2026-03-02') };

export const NotCountable = {
  render: () => html`<banshi-deadline .deadline=${{ state: 'onTime', provisional: false }}></banshi-deadline>`,
};

export const Elder = { render: () => html`<div elder>${show(spring, '2026-02-13', true)}</div>` };

export const Narrow = { render: () => html`<div class="narrow">${show(spring, '2026-02-13', true)}</div>` };

export const Loading = {
  render: () =>
    html`<banshi-deadline
      open
      .deadline=${{ due: '2026-02-26', remaining: 3, state: 'onTime', provisional: false }}
    ></banshi-deadline>`,
};

export const Unreadable = {
  render: () =>
    html`<banshi-deadline
      ><script type="application/json">
        {"deadline":
      </script></banshi-deadline
    >`,
};
