import { html } from 'lit';
import { aReport, someFigures } from '../../test/opinions.ts';
import './banshi-rating-figures.ts';

export default { title: '好差评/rating-figures', component: 'banshi-rating-figures' };

export const Public = {
  render: () => html`<banshi-rating-figures .report=${aReport()} .names=${names}></banshi-rating-figures>`,
};

const names = { health: '卫生健康', civil: '民政' };

/** For who oversees. */
export const Supervisor = {
  render: () =>
    html`<banshi-rating-figures
      .names=${names}
      .report=${aReport({ persons: [someFigures({ of: 'person', id: 'clerk-1' })] })}
    ></banshi-rating-figures>`,
};

export const Empty = {
  render: () =>
    html`<banshi-rating-figures
      .report=${aReport({ units: [], hall: someFigures({ given: 0, levels: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }, tags: {} }) })}
    ></banshi-rating-figures>`,
};

export const Elder = { render: () => html`<banshi-rating-figures elder .report=${aReport()}></banshi-rating-figures>` };

export const English = {
  render: () => html`<banshi-rating-figures lang="en" .report=${aReport()}></banshi-rating-figures>`,
};

export const Narrow = { globals: { viewport: { value: 'mobile1' } }, ...Public };
