import type { CaseType, Material, ServiceGuide, TimeLimits } from '@banshi/core';
import { caseTypes, itemTypes, levels, necessity } from './code-tables.ts';
import type { GuideFacts } from './facts.ts';
import { toLimit } from './limit-facts.ts';
import { present, rows } from './present.ts';

/**
 * Turns facts into a guide, as far as its fields reach.
 *
 * 事实转指南. Pure, and the mirror image of `factsOf`: what one reads the other writes.
 */
export function toGuide(facts: GuideFacts): ServiceGuide {
  const { matter, place } = facts;
  return {
    id: facts.id,
    matter: {
      name: matter.name,
      ...present({
        parent: matter.parent,
        itemType: itemTypes.read(matter.type),
        caseTypes: toCaseTypes(matter.case_type),
        basicCode: matter.basic_code,
        implementationCode: matter.impl_code,
        level: levels.read(matter.level),
        quota: matter.quota,
        sector: matter.sector,
      }),
    },
    limits: toLimits(facts.limits),
    ...present({
      division: facts.region && present(facts.region),
      department: facts.department && present(facts.department),
      hallLevel: facts.hall_level,
      joint:
        facts.joint &&
        present({
          isJoint: facts.joint.is_joint,
          lead: facts.joint.lead,
          partners: rows(facts.joint.partners),
          theme: facts.joint.theme,
        }),
      legalBasis: rows(facts.legal_basis)?.map(({ name, article, doc_no: documentNumber }) => ({
        name,
        ...present({ article, documentNumber }),
      })),
      applicants: rows(facts.applicants),
      conditions: rows(facts.conditions),
      scenarios: rows(facts.scenarios)?.map(({ name, condition, materials, promised, statutory, fee, note }) => ({
        name,
        ...present({
          condition,
          materials: rows(materials),
          promised: toLimit(promised),
          statutory: toLimit(statutory),
          fee,
          note,
        }),
      })),
      steps: rows(facts.steps)?.map(({ name, limit, actor, in_clock: inClock, note }) => ({
        name,
        ...present({ limit: toLimit(limit), actor, inClock, note }),
      })),
      specialProcedures: rows(facts.special_procedures)?.map(
        ({ name, limit, excluded_from_clock: excludedFromClock, actor, trigger }) => ({
          name,
          ...present({ limit: toLimit(limit), excludedFromClock, actor, trigger }),
        }),
      ),
      materials: rows(facts.materials)?.map(toMaterial),
      fees: facts.fee && toFees(facts.fee),
      result: facts.result && present({ ...facts.result, delivery: rows(facts.result.delivery) }),
      channels: rows(facts.channels),
      visits: facts.visits,
      serviceScope: facts.service_scope,
      address: place?.address,
      hours: rows(place?.hours)?.map(({ raw, season, days, slots }) => ({
        text: raw,
        ...present({ season, days, slots: rows(slots) }),
      })),
      hotline: facts.public_hotline,
      source: facts.source && toSource(facts.source),
    }),
  };
}

type Row<T> = NonNullable<NonNullable<T> extends readonly (infer TRow)[] ? TRow : never>;

function toMaterial(facts: Row<GuideFacts['materials']>): Material {
  const required = necessity.read(facts.necessity);
  return {
    name: facts.name,
    ...present({
      kind: facts.kind,
      count: facts.count,
      originals: facts.original_count,
      copies: facts.copy_count,
      form: facts.form,
      source: facts.source,
      required: required && required === 'true',
      deferrable: facts.tolerable,
      condition: facts.condition,
      note: facts.note,
    }),
  };
}

function toLimits(facts: GuideFacts['limits']): TimeLimits {
  if (!facts) return {};
  return present({
    statutory: toLimit(facts.statutory),
    promised: toLimit(facts.promised),
    acceptance:
      facts.accept && present({ statutory: toLimit(facts.accept.statutory), promised: toLimit(facts.accept.promised) }),
    excludes: rows(facts.excludes),
    note: facts.note,
  });
}

function toFees({ charged, raw, items, waiver }: NonNullable<GuideFacts['fee']>) {
  return present({
    charged,
    text: raw,
    items: rows(items)?.map(({ name, amount, currency_unit: currency, per, basis, condition }) => ({
      name,
      ...present({ amount, currency, per, basis, condition }),
    })),
    waiver,
  });
}

function toSource({
  url,
  site,
  page_date: publishedOn,
  read_on: readOn,
  coverage,
  mirror,
}: NonNullable<GuideFacts['source']>) {
  const known: NonNullable<ServiceGuide['source']>['coverage'] | undefined =
    coverage === 'full' || coverage === 'excerpt' ? coverage : undefined;
  return present({ url, site, publishedOn, readOn, coverage: known, mirror });
}

/** 即办件、承诺件 → both. One word that is no case type makes the whole a remark. */
function toCaseTypes(words: string | null | undefined): readonly CaseType[] | undefined {
  const types = words?.split(/[、,，;；\s]+/).map(caseTypes.read);
  return types?.every((type) => type !== undefined) ? types : undefined;
}
