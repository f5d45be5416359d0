import type { CaseRecord, HandlingSystem, ServiceGuide, SpecialProcedure, Step } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../internal/button.styles.ts';
import { GuideElement } from '../internal/guide-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { printAlone } from '../internal/print-alone.ts';
import { isElder, languageOf } from '../internal/surroundings.ts';
import { type BranchName, type FlowChartStrings, zhCN } from './flow-chart.strings.ts';
import { styles } from './flow-chart.styles.ts';
import { type FlowBranch, flowOf, type FlowStation } from './flow-of.ts';

/**
 * How a matter goes from the application to its result, and where a case stands on the way.
 *
 * 办事流程图. Its stations and branches are the moves of the case machine, its steps, limits and procedures the guide's; what the
 * rules rule out is not drawn. The drawing is an ordered list, so it is read aloud in order as it is seen. `print()` prints
 * it alone, on A4 or as a wall chart on A3.
 *
 * @tag banshi-flow-chart
 * @fires {BanshiErrorEvent} banshi-error - The guide could not be read.
 * @csspart heading - The name of the matter.
 * @csspart chart - The stations, in order.
 * @csspart station - One station.
 * @csspart branch - Where the chart leaves its straight way.
 * @csspart where - Where a case stands that has left the chart.
 * @csspart print - The button that prints.
 * @csspart problem - The sentence shown when the guide cannot be read.
 */
export class BanshiFlowChart extends GuideElement<FlowChartStrings> {
  static override readonly speech: Speech<FlowChartStrings> = { element: 'flowChart', zhCN };
  static override styles = [GuideElement.styles, buttonStyles, layoutStyles, styles];
  static override properties = {
    record: { attribute: false },
    rules: { attribute: false },
    system: {},
    size: { reflect: true },
  };

  /** The case whose place is shown. */
  declare record: CaseRecord | undefined;
  /** The rules that a case would be handled under. @default those of the record */
  declare rules: CaseRecord['rules'] | undefined;
  /** 办理制 of the matter. @default that of the record */
  declare system: HandlingSystem | undefined;
  /** The paper. @default 'a4' */
  declare size: 'a4' | 'a3';

  constructor() {
    super();
    this.size = 'a4';
  }

  /** Prints the chart and nothing else of the page. */
  async print(): Promise<void> {
    const copy = document.createElement(this.localName) as BanshiFlowChart;
    const { record, rules, system, size, strings } = this;
    const guide = this.shownGuide;
    Object.assign(copy, { guide, record, rules, system, size, strings, lang: languageOf(this), elder: isElder(this) });
    await printAlone(copy, size === 'a3' ? 'a3' : 'a4');
  }

  protected override draw(guide: ServiceGuide): TemplateResult {
    return this._renderChart(guide);
  }

  protected override drawNothing(): unknown {
    return this.record ? this._renderChart() : nothing;
  }

  private _renderChart(guide?: ServiceGuide): TemplateResult {
    const { words, record, rules, system } = this;
    const flow = flowOf({ guide, record, rules, system });
    const department = guide?.department?.name ?? record?.department;
    return html`<article>
        <header>
          <p class="quiet">${words.heading}</p>
          <h2 part="heading">${guide?.matter.name ?? record?.matter}</h2>
          <p class="quiet">${[department, words.type[flow.type]].filter(Boolean).join(' · ')}</p>
        </header>
        ${flow.left ? this._renderLeft() : nothing}
        <ol part="chart" class="chart" aria-label=${words.chart}>
          ${flow.stations.map((station, index) => this._renderStation(station, index, guide))}
        </ol>
        <p class="notice">${words.withdrawal}</p>
      </article>
      <button part="print" @click=${this._print}>${words.print}</button>`;
  }

  private _renderLeft(): TemplateResult {
    const { words, record } = this;
    return html`<p part="where" class="notice" role="status">
      ${words.where}：<strong>${words.case.stages[record!.stage]}</strong>
    </p>`;
  }

  private _renderStation(station: FlowStation, index: number, guide?: ServiceGuide): TemplateResult {
    const { words } = this;
    const { name, state, steps, branches } = station;
    const isHere = state === 'current';
    return html`<li part="station" class="station ${state} ${name}" aria-current=${isHere ? 'step' : nothing}>
      <div class="box">
        <p class="count">
          ${words.number(index)}${state === 'ahead' ? nothing : html`<span class="mark">${isHere ? this._here() : words.past}</span>`}
        </p>
        <h3>${words.stations[name]}</h3>
        <p>${words.about[name]}</p>
        ${this._renderFacts(station, guide)}
        ${
          steps.length > 0
            ? html`<ul class="steps">
                ${steps.map((step) => this._renderStep(step))}
              </ul>`
            : nothing
        }
      </div>
      ${
        branches.length > 0
          ? html`<ul class="branches">
              ${branches.map((branch) => this._renderBranch(branch, guide))}
            </ul>`
          : nothing
      }
    </li>`;
  }

  private _here(): string {
    const { words, record } = this;
    return record?.due && record.stage === 'accepted'
      ? `${words.current} · ${words.case.dueOn(record.due)}`
      : words.current;
  }

  private _renderFacts({ name }: FlowStation, guide?: ServiceGuide): TemplateResult | typeof nothing {
    const { words, record } = this;
    const { materials, limits } = guide ?? {};
    const promised = limits?.promised ?? record?.promised;
    const isReview = name === 'immediate' || name === 'promised' || name === 'joint';
    const facts = [
      name === 'apply' && materials?.length ? words.papers(materials.length) : '',
      isReview && promised ? words.promised(promised) : '',
      isReview && limits?.statutory ? words.statutory(limits.statutory) : '',
      name === 'received' && record?.stage === 'received' ? words.noticeBy(words.case.day(record.noticeBy)) : '',
    ].filter(Boolean);
    return facts.length > 0 ? html`${facts.map((fact) => html`<p class="fact">${fact}</p>`)}` : nothing;
  }

  private _renderStep({ name, actor, limit, inClock, note }: Step): TemplateResult {
    const { words } = this;
    const said = [actor, limit && words.limit(limit), inClock === false && words.notCounted, note].filter(Boolean);
    return html`<li>
      <strong>${name}</strong>${said.length > 0 ? html` <span class="quiet">${said.join(' · ')}</span>` : nothing}
    </li>`;
  }

  private _renderBranch({ to, back, lapses, current }: FlowBranch, guide?: ServiceGuide): TemplateResult {
    const { words } = this;
    const name = to as BranchName;
    const isReturn = name === 'returned.issued';
    const office = (this.rules ?? this.record?.rules)?.returning.reviewOffice;
    const sentences = [
      words.aboutBranches[name],
      isReturn && office ? words.reviewed(office) : '',
      back && !isReturn ? words.back(words.stations[back]) : '',
      ...lapses.map((lapse) => words.lapse[lapse]),
    ];
    return html`<li part="branch" class="branch ${current ? 'current' : ''}" aria-current=${current ? 'step' : nothing}>
      <h4>${words.branches[name]}${current ? html`<span class="mark">${words.current}</span>` : nothing}</h4>
      ${sentences.filter(Boolean).map((sentence) => html`<p>${sentence}</p>`)}
      ${name.endsWith('.suspended') ? this._renderProcedures(guide?.specialProcedures) : nothing}
    </li>`;
  }

  private _renderProcedures(procedures: readonly SpecialProcedure[] = []): TemplateResult | typeof nothing {
    const { words } = this;
    if (procedures.length === 0) return nothing;
    return html`<ul class="steps" aria-label=${words.procedures}>
      ${procedures.map(({ name, limit, trigger }) => {
        const said = [limit && words.limit(limit), trigger].filter(Boolean).join(' · ');
        return html`<li><strong>${name}</strong> <span class="quiet">${said}</span></li>`;
      })}
    </ul>`;
  }

  private readonly _print = (): Promise<void> => this.print();
}
