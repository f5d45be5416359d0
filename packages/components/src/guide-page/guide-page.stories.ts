import { UnreachableError } from '@banshi/core';
import { html } from 'lit';
import { aGuide, aSilentGuide } from '../../test/a-guide.ts';
import './banshi-guide-page.ts';

export default { title: '办事指南/guide-page', component: 'banshi-guide-page' };

export const Default = { render: () => html`<banshi-guide-page .guide=${aGuide()}></banshi-guide-page>` };

/** What the source leaves out is named at the top and marked where it should stand. */
export const Undisclosed = { render: () => html`<banshi-guide-page .guide=${aSilentGuide()}></banshi-guide-page>` };

/** A matter with situations, fees by the piece and two sets of hours. */
export const ScenariosAndFees = {
  render: () =>
    html`<banshi-guide-page
      .guide=${aGuide({
        scenarios: [
          { name: '个人申请', materials: ['身份证'], promised: { text: '3个工作日' }, fee: '80元' },
          { name: '企业申请', condition: '依法登记的企业', materials: ['营业执照', '委托书'], fee: '550元' },
        ],
        fees: {
          charged: true,
          items: [
            { name: '登记费（住宅）', amount: 80, per: '件', basis: '发改价格规〔2016〕2559号' },
            { name: '登记费（非住宅）', amount: 550, per: '件', condition: '非住宅类不动产' },
            { name: '测绘费' },
          ],
          waiver: '小微企业免收登记费。',
        },
        hours: [
          { season: '5月至9月', text: '9:00-12:00，15:00-18:00' },
          { season: '10月至次年4月', text: '9:00-12:00，14:00-17:00' },
        ],
        source: { site: '某网站', url: 'javascript:alert(1)', coverage: 'excerpt', mirror: true },
      })}
    ></banshi-guide-page>`,
};

const silentGateway = (findGuide: () => Promise<undefined>) => ({
  findGuide,
  searchGuides: () => Promise.resolve({ guides: [], total: 0 }),
});

export const Loading = {
  render: () =>
    html`<banshi-guide-page guide-id="a" .gateway=${silentGateway(() => new Promise(() => {}))}></banshi-guide-page>`,
};

export const Absent = {
  render: () =>
    html`<banshi-guide-page
      guide-id="a"
      .gateway=${silentGateway(() => Promise.resolve(undefined))}
    ></banshi-guide-page>`,
};

export const Unreachable = {
  render: () =>
    html`<banshi-guide-page
      guide-id="a"
      .gateway=${silentGateway(() => Promise.reject(new UnreachableError()))}
    ></banshi-guide-page>`,
};

export const Elder = { render: () => html`<banshi-guide-page elder .guide=${aGuide()}></banshi-guide-page>` };

export const English = { render: () => html`<banshi-guide-page lang="en" .guide=${aGuide()}></banshi-guide-page>` };

export const RightToLeft = { render: () => html`<banshi-guide-page dir="rtl" .guide=${aGuide()}></banshi-guide-page>` };

/** On a phone every material is a block of its own. */
export const Narrow = {
  globals: { viewport: { value: 'mobile1' } },
  render: () => html`<banshi-guide-page .guide=${aGuide()}></banshi-guide-page>`,
};
