import { disclosureOf, type GuideGateway, type ServiceGuide } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { Call } from '../internal/call.ts';
import { buttonStyles } from '../internal/button.styles.ts';
import { guideGatewayContext, hallGatewayContext } from '../internal/gateway-contexts.ts';
import { GatewaySource } from '../internal/gateway-source.ts';
import { GuideElement } from '../internal/guide-element.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import type { Speech } from '../internal/languages.ts';
import { renderReading } from '../internal/render-reading.ts';
import { type GuidePageStrings, zhCN } from './guide-page.strings.ts';
import { styles } from './guide-page.styles.ts';
import { renderBasics, renderConditions, renderPlace, renderResult, renderScenarios } from './render-basics.ts';
import { renderMaterials } from './render-materials.ts';
import { renderLegalBasis, renderRemarks, renderSource } from './render-source.ts';
import { renderFees, renderLimits, renderSpecialProcedures, renderSteps } from './render-steps.ts';

/**
 * A whole guide: everything an applicant is told, and plainly what they are not told.
 *
 * 办事指南页面. It shows every field of the guide; what the source leaves out of the five disclosures says 未公开. The guide
 * comes as a property, as JSON in a `<script type="application/json">` child, or by `guide-id` from a gateway.
 *
 * @tag banshi-guide-page
 * @slot - Below the guide: a link to an application, a button to print.
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @csspart problem - The sentence shown when the guide cannot be read.
 * @csspart heading - The name of the matter.
 * @csspart summary - The few facts that most people come for.
 * @csspart basics - 基本信息.
 * @csspart conditions - 受理条件.
 * @csspart scenarios - 办理情形.
 * @csspart materials - 申报材料.
 * @csspart procedure - 办理流程.
 * @csspart special-procedures - 特别程序.
 * @csspart limits - 办理时限.
 * @csspart fees - 收费标准.
 * @csspart result - 办理结果.
 * @csspart place - 办理地点与时间.
 * @csspart legal-basis - 设定依据.
 * @csspart source - 指南来源.
 * @csspart remarks - 原文备注.
 * @csspart collector-remarks - 采集说明.
 */
export class BanshiGuidePage extends GuideElement<GuidePageStrings> {
  static override readonly speech: Speech<GuidePageStrings> = { element: 'guidePage', zhCN };
  static override styles = [GuideElement.styles, buttonStyles, layoutStyles, styles];
  static override properties = {
    guideId: { attribute: 'guide-id' },
    gateway: { attribute: false },
  };

  /** The guide to ask the gateway for, where none is given. */
  declare guideId: string | undefined;
  /** Where to ask; without it, the gateway in the context. */
  declare gateway: GuideGateway | undefined;

  private readonly _guides = new GatewaySource<GuideGateway>(this, guideGatewayContext);
  private readonly _hall = new GatewaySource<GuideGateway>(this, hallGatewayContext);
  private readonly _call = new Call<ServiceGuide | undefined>(this);
  private _asked: { readonly id: string; readonly gateway: GuideGateway } | undefined;

  protected override willUpdate(): void {
    const { guideId: id } = this;
    const gateway = this.gateway ?? this._guides.value ?? this._hall.value;
    if (isServer || this.guide || !id || !gateway) return;
    const same = this._asked?.id === id && this._asked.gateway === gateway;
    if (same && this._call.state !== 'idle') return;
    if (!same) this._call.reset();
    this._asked = { id, gateway };
    this._ask();
  }

  protected override get shownGuide(): ServiceGuide | undefined {
    return super.shownGuide ?? this._call.value;
  }

  protected override drawNothing(): unknown {
    const { words } = this;
    const { absent, unreachable } = words;
    return renderReading(this._call.state, words, { absent, failed: () => unreachable }, this._ask);
  }

  protected override draw(guide: ServiceGuide): TemplateResult {
    const { words } = this;
    return html`<article>
      <header>
        <p class="quiet">${guide.department?.name}</p>
        <h2 part="heading">${guide.matter.name}</h2>
        ${this._renderSummary(guide)}
      </header>
      ${renderConditions(guide, words)} ${renderScenarios(guide, words)} ${renderMaterials(guide, words)}
      ${renderSteps(guide, words)} ${renderSpecialProcedures(guide, words)} ${renderLimits(guide, words)}
      ${renderFees(guide, words)} ${renderResult(guide, words)} ${renderPlace(guide, words)}
      ${renderBasics(guide, words)} ${renderLegalBasis(guide, words)} ${renderSource(guide, words)}
      ${renderRemarks(guide, words)}
      <slot></slot>
    </article>`;
  }

  private _renderSummary(guide: ServiceGuide): TemplateResult {
    const { words } = this;
    const { promised } = guide.limits;
    const { charged, text } = guide.fees ?? {};
    const fee = text ?? (charged === undefined ? undefined : charged ? words.charged : words.free);
    const missing = disclosureOf(guide).items.filter(({ disclosed }) => !disclosed);
    const figure = (label: string, value: string | undefined) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${value ?? html`<i>${words.undisclosed}</i>`}</dd>
      </div>`;
    return html`
      <dl part="summary" class="summary">
        ${figure(words.promised, promised && words.limit(promised))}
        ${figure(words.materials, guide.materials && words.materialCount(guide.materials.length))}
        ${figure(words.fees, fee)}
        ${guide.visits === undefined ? nothing : figure(words.visits, words.visitTimes(guide.visits))}
      </dl>
      ${
        missing.length > 0
          ? html`<p class="notice">${words.notDisclosed(missing.map(({ key }) => words.disclosures[key]))}</p>`
          : nothing
      }
    `;
  }

  private readonly _ask = (): void => {
    const asked = this._asked;
    if (asked) void this._call.run((signal) => asked.gateway.findGuide(asked.id, { signal }));
  };
}
