// Writes the chart of the whole case into packages/core/src/model/case-chart.ts, from the machine's own definition: a page
// can then draw it without the machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { caseMachine, chartOf } from '../packages/core/src/machines/index.ts';

const file = fileURLToPath(new URL('../packages/core/src/model/case-chart.ts', import.meta.url));
const before = readFileSync(file, 'utf8').split('/** The chart of the whole case')[0];

writeFileSync(
  file,
  `${before}/** The chart of the whole case. 办件流程图数据. Written by \`scripts/case-chart.ts\`; a test keeps it equal to the machine's definition. */
export const CASE_CHART: CaseChart = ${literal(chartOf(caseMachine))};
`,
);

/** An object one of whose entries is a line. */
function literal({ initial, nodes, moves }: ReturnType<typeof chartOf>): string {
  const lines = (items: readonly object[]) => items.map((item) => `  ${entry(item)},\n`).join('');
  return `{ initial: '${initial}', nodes: [\n${lines(nodes)}], moves: [\n${lines(moves)}] }`;
}

function entry(item: object): string {
  const fields = Object.entries(item).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`,
  );
  return `{ ${fields.join(', ')} }`;
}
