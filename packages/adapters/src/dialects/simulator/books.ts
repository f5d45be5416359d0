import { type Tree, writeTime } from '../engine/index.ts';
import type { Answer } from './answers.ts';

/** What a platform says to a message that may come in: it is new, known already, or too early; or words of its own. */
type Taken = 'new' | 'duplicate' | 'order' | Answer;

/** What one simulated platform keeps of what it was told, and what it answers when it is asked. 业务台账. */
export interface Book {
  /** Takes in what a route brought. */
  take(route: string, record: Readonly<Record<string, unknown>>): Taken;
  /** Answers a question; nothing where the platform's answer is not known from any source. */
  ask(route: string, asked: Tree): Answer | undefined;
}

/** What a book is begun with. */
export interface BookOptions {
  /** Whether later steps of a case are taken in that it never heard of. */
  readonly takesStrangers: boolean;
}

const json = (tree: unknown): Answer => ({ body: JSON.stringify(tree) });

/** What Zhejiang keeps: the steps of each case, its acceptance first. 浙江政务中台台账. */
function zhejiangBook({ takesStrangers }: BookOptions): Book {
  const cases = new Map<string, Record<string, unknown>>();
  const failed = (code: string) => json({ resultStatus: 'F', resultCode: code, resultMsg: '不予接收', data: null });
  const local = (iso: unknown) => (typeof iso === 'string' ? writeTime(iso, 'yyyy-MM-dd HH:mm:ss') : null);
  const FIRST = new Set(['case.number', 'case.receive', 'case.accept']);
  const ABOUT_CASES = /^(case|rating|special|supplement)\./;

  return {
    take(route, record) {
      if (!ABOUT_CASES.test(route) || route === 'case.number') return 'new';
      const caseNo = record['caseNo'];
      if (typeof caseNo !== 'string') return failed('B0001');
      const known = cases.get(caseNo);
      if (!known && !FIRST.has(route) && !takesStrangers) return failed('B0002');
      cases.set(caseNo, { ...known, ...record });
      return 'new';
    },
    ask(route, asked) {
      const { projId } = (asked ?? {}) as { readonly projId?: unknown };
      const one = cases.get(String(projId));
      if (route === 'rating.query') {
        if (!one?.['ratedAt']) return failed('NOT_FOUND');
        const satisfyLevel = String(6 - Number(one['satisfaction'] ?? 0));
        const data = { projId, satisfyLevel, gmtEval: local(one['ratedAt']), origin: '0' };
        return json({ resultStatus: 'S', resultCode: '', resultMsg: '', data });
      }
      if (route !== 'case.base') return undefined;
      if (!one) return failed('NOT_FOUND');
      const delivered = one['deliveredAt'] !== undefined;
      const data = {
        projId,
        affStatus: delivered ? '5' : '3',
        affStatusSummary: delivered ? '已送达' : '办理中',
        matCode: one['itemCode'],
        gmtApply: local(one['acceptedAt']),
        gmtAccept: local(one['acceptedAt']),
        gmtResult: local(one['completedAt']),
      };
      return json({ resultStatus: 'S', resultCode: '', resultMsg: '', data });
    },
  };
}

/** What the national push keeps: services by case and number, then one rating of each. 国家好差评台账. */
function nationalRatingBook({ takesStrangers }: BookOptions): Book {
  const known = new Set<string>();
  return {
    take(route, record) {
      const { number } = (record['service'] ?? {}) as { readonly number?: unknown };
      const service = `service ${String(record['caseNo'])} ${String(number)}`;
      if (route.startsWith('rating') && !known.has(service) && !takesStrangers) return 'order';
      const key = route.startsWith('rating') ? `rating of ${service} ${String(record['number'])}` : service;
      if (known.has(key)) return 'duplicate';
      known.add(key);
      return 'new';
    },
    ask: () => undefined,
  };
}

/** The books of the presets whose rules public sources show. 各方言的业务台账. */
export const BOOKS: Readonly<Record<string, (options: BookOptions) => Book>> = {
  'zj-atg': zhejiangBook,
  'hcp-national': nationalRatingBook,
};
