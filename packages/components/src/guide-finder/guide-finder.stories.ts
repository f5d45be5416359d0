import { UnreachableError, type GuideGateway } from '@banshi/core';
import { html } from 'lit';
import { aSummary } from '../../test/a-guide.ts';
import './banshi-guide-finder.ts';

export default { title: '办事指南/guide-finder', component: 'banshi-guide-finder' };

const names = ['护士执业首次注册', '老年人优待证办理', '公共场所卫生许可', '不动产首次登记', '城乡居民养老保险参保'];
const departments = ['县卫生健康局', '县民政局', '县自然资源局'];
const guides = Array.from({ length: 35 }, (_, index) => {
  const { promised: _promised, ...silent } = aSummary();
  const summary = index % 4 === 3 ? silent : aSummary();
  return {
    ...summary,
    id: `g${index}`,
    name: names[index % names.length]!,
    department: departments[index % departments.length]!,
    audience: index % 2 ? ['自然人'] : ['自然人', '法人'],
  };
});

const gatewayOf = (searchGuides: GuideGateway['searchGuides']): GuideGateway => ({
  searchGuides,
  findGuide: () => Promise.resolve(undefined),
});

export const Default = { render: () => html`<banshi-guide-finder .guides=${guides}></banshi-guide-finder>` };

/** The first few; the rest on demand. */
export const FirstFew = {
  render: () => html`<banshi-guide-finder page-size="5" .guides=${guides}></banshi-guide-finder>`,
};

export const Filtered = {
  render: () => html`<banshi-guide-finder department="县民政局" .guides=${guides}></banshi-guide-finder>`,
};

export const NothingFound = {
  render: () => html`<banshi-guide-finder text="宇宙飞船" .guides=${guides}></banshi-guide-finder>`,
};

export const Searching = {
  render: () => html`<banshi-guide-finder .gateway=${gatewayOf(() => new Promise(() => {}))}></banshi-guide-finder>`,
};

/** What was typed stays. */
export const HallDown = {
  render: () =>
    html`<banshi-guide-finder
      text="护士"
      .gateway=${gatewayOf(() => Promise.reject(new UnreachableError()))}
    ></banshi-guide-finder>`,
};

export const Elder = {
  render: () => html`<banshi-guide-finder elder page-size="4" .guides=${guides}></banshi-guide-finder>`,
};

export const English = {
  render: () => html`<banshi-guide-finder lang="en" page-size="4" .guides=${guides}></banshi-guide-finder>`,
};

export const RightToLeft = {
  render: () => html`<banshi-guide-finder dir="rtl" page-size="4" .guides=${guides}></banshi-guide-finder>`,
};

export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => html`<banshi-guide-finder page-size="4" .guides=${guides}></banshi-guide-finder>`,
};
