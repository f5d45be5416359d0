import type { ServiceGuide } from '../packages/core/src/index.ts';

const NAMES = [
  '护士执业首次注册',
  '居住证申领',
  '食品小作坊登记',
  '不动产首次登记',
  '老年人优待证办理',
  '取水许可延续',
];
const DEPARTMENTS = ['县卫生健康局', '来穗人员服务管理机构', '市场监督管理局', '自然资源局', '民政局', '水利局'];

/** Guides that differ in what they say and in what they leave out, the same ones in every run. */
export function guides(count: number): ServiceGuide[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = index % NAMES.length;
    const steps = Array.from({ length: (index % 5) + 1 }, (_unused, step) => ({ name: `第${step + 1}步` }));
    const materials = Array.from({ length: (index % 7) + 1 }, (_unused, material) => ({ name: `材料${material + 1}` }));
    return {
      id: `guide-${index}`,
      matter: { name: `${NAMES[kind]!}（${index + 1}）`, caseTypes: ['promised'] },
      division: { name: '某县' },
      department: { name: DEPARTMENTS[kind]! },
      steps,
      materials,
      limits: index % 4 === 3 ? {} : { promised: { text: `${(index % 20) + 1}个工作日` } },
      ...(index % 3 > 0 && { fees: { charged: false } }),
      result: { name: `${NAMES[kind]!}证书` },
    } satisfies ServiceGuide;
  });
}
