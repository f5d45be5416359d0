import { BanshiFlowChart } from './flow-chart.ts';

export { BanshiFlowChart };

if (!customElements.get('banshi-flow-chart')) customElements.define('banshi-flow-chart', BanshiFlowChart);

declare global {
  interface HTMLElementTagNameMap {
    'banshi-flow-chart': BanshiFlowChart;
  }
}
