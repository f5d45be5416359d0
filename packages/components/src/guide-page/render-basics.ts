import type { ServiceGuide } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { field, section } from './field.ts';
import type { GuidePageStrings } from './guide-page.strings.ts';

/** Name, department and the codes of the matter. 基本信息. */
export function renderBasics(guide: ServiceGuide, words: GuidePageStrings): TemplateResult {
  const { matter, department, division, joint } = guide;
  return section(
    'basics',
    words.basics,
    html`<dl>
      ${field(words.parent, matter.parent)} ${field(words.department, department?.name)}
      ${field(words.window, department?.window)} ${field(words.division, division?.name)}
      ${field(words.hallLevel, guide.hallLevel)}
      ${field(words.itemType, matter.itemType && words.itemTypes[matter.itemType])}
      ${field(words.caseType, matter.caseTypes?.map((type) => words.caseTypes[type]).join(words.and))}
      ${field(words.level, matter.level && words.levels[matter.level])} ${field(words.basicCode, matter.basicCode)}
      ${field(words.implementationCode, matter.implementationCode)} ${field(words.quota, matter.quota)}
      ${field(words.sector, matter.sector)} ${field(words.serviceScope, guide.serviceScope)}
      ${field(words.channels, guide.channels?.join(words.and))}
      ${field(words.visits, guide.visits === undefined ? undefined : words.visitTimes(guide.visits))}
      ${joint?.isJoint === undefined ? nothing : field(words.joint, joint.isJoint ? words.yes : words.no)}
      ${field(words.jointLead, joint?.lead)} ${field(words.jointPartners, joint?.partners?.join(words.and))}
      ${field(words.jointTheme, joint?.theme)}
    </dl>`,
  );
}

/** For whom and under which conditions. 服务对象与受理条件. */
export function renderConditions(guide: ServiceGuide, words: GuidePageStrings): TemplateResult {
  const { applicants, conditions } = guide;
  return section(
    'conditions',
    words.conditions,
    html`
      ${applicants?.length ? html`<dl>${field(words.applicants, applicants.join(words.and))}</dl>` : nothing}
      ${renderConditionList(conditions, words)}
    `,
  );
}

function renderConditionList(conditions: ServiceGuide['conditions'], words: GuidePageStrings): TemplateResult {
  if (!conditions) return html`<p class="undisclosed">${words.undisclosed}</p>`;
  if (conditions.length === 0) return html`<p>${words.none}</p>`;
  return html`<ol>
    ${conditions.map((condition) => html`<li>${condition}</li>`)}
  </ol>`;
}

/** The situations of the matter, where it has several. 办理情形. */
export function renderScenarios(guide: ServiceGuide, words: GuidePageStrings): TemplateResult | typeof nothing {
  if (!guide.scenarios?.length) return nothing;
  return section(
    'scenarios',
    words.scenarios,
    guide.scenarios.map(
      (scenario) =>
        html`<div class="block">
          <h4>${scenario.name}</h4>
          <dl>
            ${field(words.condition, scenario.condition)}
            ${field(words.scenarioMaterials, scenario.materials?.join(words.and))}
            ${field(words.promised, scenario.promised && words.limit(scenario.promised))}
            ${field(words.statutory, scenario.statutory && words.limit(scenario.statutory))}
            ${field(words.scenarioFee, scenario.fee)} ${field(words.note, scenario.note)}
          </dl>
        </div>`,
    ),
  );
}
