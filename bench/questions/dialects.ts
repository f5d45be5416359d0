import { createDecoder } from '../../packages/adapters/src/dialects/engine/index.ts';
import { zjAtg } from '../../packages/adapters/src/dialects/zj-atg/index.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile, ratioOf, sayRatio } from '../statistics.ts';

const GUIDES = 10_000;
const ROUNDS = 9;
const bodies = Array.from({ length: GUIDES }, (_, at) => guide(at));

/** What reading a guide by a description costs beside reading it by hand. */
export const question: Question = {
  title: 'Reading guides in a dialect',

  async answer() {
    const decoder = createDecoder(zjAtg);
    const api = 'atg.biz.matter.query.matter.fulldetail';
    const byDialect = (body: string) => decoder.decode({ flow: 'response', api, body }).outcome === 'ok';
    const contenders = [
      { name: 'JSON.parse alone', read: (body: string) => JSON.parse(body) !== null },
      { name: 'JSON.parse and checks by hand', read: byHand },
      { name: 'the dialect `zj-atg`', read: byDialect },
    ];
    const times = contenders.map((): number[] => []);
    for (let round = -1; round < ROUNDS; round++)
      for (let turn = 0; turn < contenders.length; turn++) {
        const index = (turn + round + contenders.length) % contenders.length;
        const start = performance.now();
        let read = 0;
        for (const body of bodies) if (contenders[index]!.read(body)) read++;
        if (read !== GUIDES) throw new Error(`${contenders[index]!.name} read ${read}.`);
        if (round >= 0) times[index]!.push(performance.now() - start);
      }
    return `${GUIDES.toLocaleString('en')} guides of ${fieldsIn(bodies[0]!)} fields each, ${Math.round(bodies[0]!.length / 100) / 10} kB, out of text. The dialect also finds the outcome, maps names both
old and new, reads limits and code tables, keeps unknown codes and knows what is personal; the checks by hand only check
that the same fields have the right type. Median of ${ROUNDS} rounds in which all take turns, in Node, on one core.

${table(
  ['', 'ms', 'times checks by hand'],
  contenders.map(({ name }, index) => [
    name,
    Math.round(quantile(times[index]!, 0.5)),
    index === 1 ? '1' : sayRatio(ratioOf(times[index]!, times[1]!)),
  ]),
)}`;
  },
};

function guide(at: number): string {
  return JSON.stringify({
    success: true,
    code: '200',
    message: '',
    data: {
      matterStandardDTO: {
        matterCode: `11330102MADEUP013P40001${at}`,
        bCategoryName: '食品经营许可新办',
        bCategoryCommonName: '我要办食品经营许可新办',
        localCategoryCode: '11330102MADEUP013P4000199901000',
        regionCode: '330102000000',
        orgName: '示例区行政审批局',
      },
      matterGuideSimpleElements: [{ metaCode: 'promiseDay', content: '5' }],
      materialDTOList: [1, 2, 3, 4].map((sort) => ({
        materialName: `材料${sort}`,
        materialType: '1',
        materialForm: '1,2',
        materialNecessity: '1',
        materialNecessityDesc: '租赁场地需提供',
        paperMaterialNums: '1',
        paperMaterialSpecific: 'A4',
        sourceChannel: '10',
        mtIssueUnit: '申请人自备',
        rq: '0',
        sort: String(sort),
      })),
      chargeDTOList: [],
      qaDTOList: [{ question: '可以委托他人办理吗？', answer: '可以，需提供委托书。' }],
      acceptAddressDTOList: [
        { address: '示例区政务服务中心二楼', phone: '0571-00000000', acceptTime: '工作日 9:00—17:00' },
      ],
    },
  });
}

function fieldsIn(body: string): number {
  const count = (tree: unknown): number =>
    typeof tree === 'object' && tree !== null
      ? Object.values(tree).reduce<number>((sum, one) => sum + count(one), 0)
      : 1;
  return count(JSON.parse(body));
}

type Loose = Record<string, Record<string, unknown>[] & Record<string, unknown>>;

/** As somebody would who writes one adapter: every field that the dialect reads, checked for its type. */
function byHand(body: string): boolean {
  const answer = JSON.parse(body) as { success?: unknown; data?: Loose };
  const { data } = answer;
  if (answer.success !== true || typeof data !== 'object') return false;
  const text = (value: unknown) => value === undefined || value === null || typeof value === 'string';
  const figure = (value: unknown) => value === undefined || (typeof value === 'string' && /^\d*$/.test(value));
  const standard = data['matterStandardDTO'];
  if (!standard || typeof standard['matterCode'] !== 'string' || typeof standard['bCategoryName'] !== 'string')
    return false;
  if (!text(standard['bCategoryCommonName']) || !text(standard['localCategoryCode']) || !text(standard['orgName']))
    return false;
  if (!/^\d{6}(\d{6})?$/.test(String(standard['regionCode']))) return false;
  const lists = ['matterGuideSimpleElements', 'materialDTOList', 'chargeDTOList', 'qaDTOList', 'acceptAddressDTOList'];
  if (!lists.every((list) => Array.isArray(data[list]))) return false;
  return (
    data['matterGuideSimpleElements']!.every((one) => text(one['metaCode']) && text(one['content'])) &&
    data['materialDTOList']!.every(
      (one) =>
        typeof one['materialName'] === 'string' &&
        text(one['materialType']) &&
        text(one['materialForm']) &&
        text(one['materialNecessity']) &&
        text(one['materialNecessityDesc']) &&
        figure(one['paperMaterialNums']) &&
        text(one['paperMaterialSpecific']) &&
        text(one['sourceChannel']) &&
        text(one['mtIssueUnit']) &&
        (one['rq'] === '0' || one['rq'] === '1') &&
        figure(one['sort']),
    ) &&
    data['qaDTOList']!.every((one) => text(one['question']) && text(one['answer'])) &&
    data['acceptAddressDTOList']!.every((one) => text(one['address']) && text(one['phone']) && text(one['acceptTime']))
  );
}
