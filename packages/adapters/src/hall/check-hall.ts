import { businessesAt, businessesOf, printedNumber, queueRulesOf, type ServiceHall } from '@banshi/core';
import { queueRulesSchema } from '@banshi/core/schema';

/**
 * Throws where a hall could not work as it is described.
 *
 * 大厅配置检查. Two prefixes must not lead to one number: neither the same, nor `A` and `A1`, so none ends in a figure; nor
 * may a mark and a prefix look like another prefix (`Y` and `B` beside `YB`). Capitals and small letters are one, as people type
 * and hear them. The rules of the queue are checked as they hold, with the defaults for what the hall leaves out.
 */
export function checkHall(hall: ServiceHall): void {
  const businesses = businessesOf(hall);
  unique('department', hall.departments);
  unique('business', businesses);
  unique('window', hall.windows);
  unique('member of staff', hall.staff ?? []);
  checkRules(hall);
  checkPrefixes(hall);
  for (const { id, prefix, slots = [] } of businesses) {
    if (`${id}${prefix}`.includes('/')) throw new RangeError(`Business "${id}" has a slash in its id or prefix.`);
    for (const { from, until, capacity } of slots) {
      const isSlot = [from, until].every((time) => /^([01]\d|2[0-4]):[0-5]\d$/.test(time)) && from < until;
      if (!isSlot || capacity < 0) throw new RangeError(`Business "${id}" has a slot that is none: ${from}-${until}.`);
    }
  }
  const departments = new Set(hall.departments.map(({ id }) => id));
  for (const window of hall.windows) {
    if (window.id.includes('/')) throw new RangeError(`Window "${window.id}" has a slash in its id.`);
    const stranger =
      window.departments.find((id) => !departments.has(id)) ??
      window.businesses?.find((id) => !businessesAt(hall, window).includes(id));
    if (stranger !== undefined) {
      throw new RangeError(`Window "${window.id}" serves "${stranger}", which is no department or business of it.`);
    }
  }
  checkPosts(hall);
  checkPoints(hall);
}

function checkRules(hall: ServiceHall): void {
  for (const rules of [hall.queue ?? {}, queueRulesOf(hall)]) {
    const { error } = queueRulesSchema.safeParse(rules);
    if (error) {
      const { path, message } = error.issues[0]!;
      throw new RangeError(`The queue rule "${path.join('.')}" is none: ${message}.`);
    }
  }
  unique('ground of priority', queueRulesOf(hall).priorities);
}

function checkPrefixes(hall: ServiceHall): void {
  const businesses = businessesOf(hall);
  const { numbering, priorities } = queueRulesOf(hall);
  const marks = ['', numbering.appointmentMark, ...priorities.flatMap(({ mark }) => mark ?? [])];
  const whose = new Map<string, string>();
  for (const { id, prefix } of businesses) {
    if (!/^(.*\D)?$/u.test(prefix)) throw new RangeError(`The prefix of business "${id}" ends in a figure.`);
    for (const mark of new Set(marks)) {
      const begin = printedNumber(mark + prefix);
      const other = whose.get(begin);
      if (other !== undefined)
        throw new RangeError(`The numbers of "${other}" and "${id}" both begin with "${mark + prefix}".`);
      whose.set(begin, id);
    }
  }
}

function checkPosts({ posts = [], staff, windows }: ServiceHall): void {
  for (const { window, holder, cover } of posts) {
    if (!windows.some(({ id }) => id === window))
      throw new RangeError(`There is a post at window "${window}", which is none.`);
    const stranger = [holder, cover].find((person) => staff && !staff.some(({ id }) => id === person));
    if (stranger !== undefined)
      throw new RangeError(`The post at window "${window}" names "${stranger}", who is not staff.`);
  }
}

function checkPoints({ points = [] }: ServiceHall): void {
  unique('service point', points);
  for (const { id } of points) {
    const above = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = points.find((one) => one.id === at)?.parent) {
      if (above.has(at)) throw new RangeError(`The service point "${id}" is above itself.`);
      if (!points.some((one) => one.id === at))
        throw new RangeError(`There is no service point "${at}" above "${id}".`);
      above.add(at);
    }
  }
}

function unique(what: string, things: readonly { readonly id: string }[]): void {
  const ids = things.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new RangeError(`The ${what} "${twice}" is there twice.`);
}
