import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkGuides, summaryOf } from '@banshi/adapters/guides';
import { createHall, type Hall, limitByAddress } from '@banshi/adapters/hall';
import { openOutboxOffice, type Outbox } from '@banshi/adapters/outbox';
import { sqliteStore } from '@banshi/adapters/stores/sqlite';
import type { Actor, Department, ServiceGuide, ServiceHall } from '@banshi/core';
import { addressOf } from './addresses.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What `hall.json` says: a hall whose departments name the sectors they handle. */
interface HallPlan extends Omit<ServiceHall, 'departments'> {
  readonly departments: readonly (Omit<Department, 'guides'> & { readonly sectors: readonly string[] })[];
}

/** What the demo hall is opened with. */
export interface DemoHallOptions {
  readonly file: string;
  readonly now?: () => Date;
  /** The outboxes that run in this process, those of them too that are added later. */
  readonly outboxes?: readonly Outbox[];
}

/** Opens the demo hall on one SQLite file. */
export async function demoHall({ file, now, outboxes = [] }: DemoHallOptions): Promise<Hall> {
  const plan = JSON.parse(await readFile(here('hall.json'), 'utf8')) as HallPlan;
  const guides = await readGuides();
  const departmentOf = ({ matter: { sector } }: ServiceGuide) =>
    plan.departments.find(({ sectors }) => sectors.includes(sector ?? ''));
  const hall: ServiceHall = {
    ...plan,
    departments: plan.departments.map(({ id, name, prefix, slots, lastNumber }) => ({
      id,
      name,
      prefix,
      ...(slots && { slots }),
      ...(lastNumber !== undefined && { lastNumber }),
      guides: guides.filter((guide) => departmentOf(guide)?.id === id).map((guide) => guide.id),
    })),
  };
  const store = sqliteStore({ file });
  const visitors = limitByAddress({ addressOf, most: 300 });
  return createHall({
    hall,
    guides,
    summaries: guides.map((guide) => ({ ...summaryOf(guide), department: departmentOf(guide)?.name ?? '' })),
    store,
    outbox: openOutboxOffice(store, { outboxes }),
    secret: createHash('sha256').update(`demo hall ${file}`).digest('hex'),
    identify: (request) => identify(request, plan),
    // The hall's own screens share one address and write as often as they must.
    limit: (request, guess) => identify(request, plan).id !== 'visitor' || visitors(request, guess),
    ...(now && { now }),
  });
}

async function readGuides(): Promise<readonly ServiceGuide[]> {
  const { checks, ok } = await checkGuides(here('data/guides'));
  if (!ok)
    throw new Error(
      'A guide of the demo hall cannot be read. Run: npm run -s banshi -- guides check examples/hall/data/guides',
    );
  return checks.flatMap((check) => (check.state === 'read' ? [check.guide] : []));
}

/** The demo believes the page, and has who holds a post sit at its window; a real hall reads its own session here. */
function identify(request: Request, { posts = [] }: HallPlan): Actor {
  const window = request.headers.get('banshi-window');
  const kiosk = request.headers.get('banshi-kiosk');
  if (kiosk) return { role: 'kiosk', id: kiosk };
  const overseer = request.headers.get('banshi-oversight');
  if (overseer) return { role: 'supervisor', id: overseer };
  const tablet = request.headers.get('banshi-tablet');
  if (tablet) return { role: 'applicant', id: `tablet-${tablet}`, window: tablet };
  if (!window) return { role: 'applicant', id: 'visitor' };
  const holder = posts.find((post) => post.window === window)?.holder ?? `window-${window}`;
  return { role: 'clerk', id: holder, window };
}
