import type { ServiceGuide } from '@banshi/core';
import { caseTypes, itemTypes, levels, necessity } from './code-tables.ts';
import { limitFacts } from './limit-facts.ts';

/**
 * Writes a guide's fields as the facts do, without its remarks.
 *
 * 指南还原为事实. The importer compares this with what the source said: whatever is not written back was held by no
 * field and becomes an original remark.
 */
export function factsOf(guide: ServiceGuide): unknown {
  const { matter, limits } = guide;
  return {
    schema: 'guide-facts/1',
    id: guide.id,
    matter: {
      name: matter.name,
      parent: matter.parent,
      type: itemTypes.write(matter.itemType),
      sector: matter.sector,
      basic_code: matter.basicCode,
      impl_code: matter.implementationCode,
      level: levels.write(matter.level),
      case_type: matter.caseTypes?.map(caseTypes.write).join('、'),
      quota: matter.quota,
    },
    region: guide.division,
    hall_level: guide.hallLevel,
    department: guide.department,
    joint: guide.joint && {
      is_joint: guide.joint.isJoint,
      lead: guide.joint.lead,
      partners: guide.joint.partners,
      theme: guide.joint.theme,
    },
    legal_basis: guide.legalBasis?.map(({ name, article, documentNumber }) => ({
      name,
      article,
      doc_no: documentNumber,
    })),
    applicants: guide.applicants,
    conditions: guide.conditions,
    scenarios: guide.scenarios?.map((scenario) => ({
      ...scenario,
      promised: limitFacts(scenario.promised),
      statutory: limitFacts(scenario.statutory),
    })),
    steps: guide.steps?.map(({ limit, inClock, ...step }) => ({
      ...step,
      limit: limitFacts(limit),
      in_clock: inClock,
    })),
    special_procedures: guide.specialProcedures?.map(({ limit, excludedFromClock, ...procedure }) => ({
      ...procedure,
      limit: limitFacts(limit),
      excluded_from_clock: excludedFromClock,
    })),
    materials: guide.materials?.map(({ originals, copies, required, deferrable, ...material }) => ({
      ...material,
      original_count: originals,
      copy_count: copies,
      necessity: required === undefined ? undefined : necessity.write(required ? 'true' : 'false'),
      tolerable: deferrable,
    })),
    limits: {
      accept: limits.acceptance && {
        statutory: limitFacts(limits.acceptance.statutory),
        promised: limitFacts(limits.acceptance.promised),
      },
      statutory: limitFacts(limits.statutory),
      promised: limitFacts(limits.promised),
      excludes: limits.excludes,
      note: limits.note,
    },
    fee: guide.fees && {
      charged: guide.fees.charged,
      raw: guide.fees.text,
      items: guide.fees.items?.map(({ currency, ...item }) => ({ ...item, currency_unit: currency })),
      waiver: guide.fees.waiver,
    },
    result: guide.result,
    channels: guide.channels,
    visits: guide.visits,
    service_scope: guide.serviceScope,
    place: { address: guide.address, hours: guide.hours?.map(({ text, ...hours }) => ({ ...hours, raw: text })) },
    public_hotline: guide.hotline,
    source: guide.source && {
      url: guide.source.url,
      site: guide.source.site,
      page_date: guide.source.publishedOn,
      read_on: guide.source.readOn,
      coverage: guide.source.coverage,
      mirror: guide.source.mirror,
    },
  };
}
