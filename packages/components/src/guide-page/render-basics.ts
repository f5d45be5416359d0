import type { ServiceGuide } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { facts, list, section } from './field.ts';
import type { GuidePageStrings } from './guide-page.strings.ts';

/** What a section draws: something, or nothing at all. */
type Drawn = TemplateResult | typeof nothing;

/** Department, place and the codes of the matter. 基本信息. */
export function renderBasics(guide: ServiceGuide, words: GuidePageStrings): Drawn {
  const { matter, department, division, joint, channels, visits, hallLevel, serviceScope } = guide;
  const { parent, itemType, caseTypes, level, basicCode, implementationCode, quota, sector } = matter;
  return section(
    'basics',
    words.basics,
    facts(words, {
      parent,
      department: department?.name,
      window: department?.window,
      division: division?.name,
      hallLevel,
      itemType: itemType && words.matter.itemTypes[itemType],
      caseType: caseTypes?.map((type) => words.matter.caseTypes[type]).join(words.and),
      level: level && words.levels[level],
      basicCode,
      implementationCode,
      quota,
      sector,
      serviceScope,
      channels: channels?.join(words.and),
      visits: visits === undefined ? undefined : words.visitTimes(visits),
      joint: joint?.isJoint === undefined ? undefined : joint.isJoint ? words.yes : words.no,
      jointLead: joint?.lead,
      jointPartners: joint?.partners?.join(words.and),
      jointTheme: joint?.theme,
    }),
  );
}

/** For whom and under which conditions. 服务对象与受理条件. */
export function renderConditions({ applicants, conditions }: ServiceGuide, words: GuidePageStrings): Drawn {
  return section(
    'conditions',
    words.conditions,
    html`${facts(words, { applicants: applicants?.join(words.and) })}
    ${list(
      conditions,
      words,
      (items) =>
        html`<ol>
          ${items.map((condition) => html`<li>${condition}</li>`)}
        </ol>`,
    )}`,
  );
}

/** The situations of the matter, where it has several. 办理情形. */
export function renderScenarios({ scenarios }: ServiceGuide, words: GuidePageStrings): Drawn {
  if (!scenarios?.length) return nothing;
  return section(
    'scenarios',
    words.scenarios,
    scenarios.map(
      ({ name, condition, materials, promised, statutory, fee, note }) =>
        html`<div class="block">
          <h4>${name}</h4>
          ${facts(words, {
            condition,
            scenarioMaterials: materials?.join(words.and),
            promised: promised && words.limit(promised),
            statutory: statutory && words.limit(statutory),
            scenarioFee: fee,
            note,
          })}
        </div>`,
    ),
  );
}

/** What the applicant receives. 办理结果. */
export function renderResult({ result }: ServiceGuide, words: GuidePageStrings): Drawn {
  return section(
    'result',
    words.result,
    facts(words, {
      resultName: result?.name,
      resultType: result?.type,
      validity: result?.validity,
      delivery: result?.delivery?.join(words.and),
    }),
  );
}

/** Where to go, when, and whom to call. 办理地点与时间. */
export function renderPlace({ address, hours, hotline }: ServiceGuide, words: GuidePageStrings): Drawn {
  const open = hours?.map(({ season, text }) => html`<p>${season ? `${season}：` : ''}${text}</p>`);
  return section(
    'place',
    words.place,
    facts(words, { address, hours: open?.length ? html`${open}` : undefined, hotline }),
  );
}
