import { businessesOf, type HallGateway, type QueueFigures, type ServiceFigures, type ServiceHall } from '@banshi/core';

const REFRESH = 5000;
const HEADS = ['范围', '取号', '办理', '过号', '取消', '弃号率', '平均等候', '九成等候不超过', '平均到窗', '平均办理'];

/** Shows what the queue has done today, and again every five seconds while somebody looks. 排队统计. */
export function followQueueFigures(section: HTMLElement, hall: HallGateway): void {
  const status = section.querySelector('[role=status]')!;
  const tables = section.querySelector('.tables')!;
  const read = async (): Promise<void> => {
    if (section.hidden || document.hidden) return;
    try {
      const [of, { day }] = await Promise.all([hall.findHall(), hall.readBoard()]);
      const figures = await hall.readFigures(day);
      tables.replaceChildren(...draw(of, figures));
      status.textContent = `${day}，每 5 秒更新`;
    } catch {
      status.textContent = '暂时连不上大厅，以下可能不是最新情况，正在重试……';
    }
  };
  void read();
  setInterval(() => void read(), REFRESH);
  addEventListener('hashchange', () => void read());
}

function draw(hall: ServiceHall, { total, businesses, windows, hours }: QueueFigures): HTMLElement[] {
  const names = new Map(businessesOf(hall).map(({ id, name }) => [id, name]));
  return [
    table('全大厅', [['合计', total]]),
    table(
      '按业务',
      rows(businesses, (id) => names.get(id) ?? id),
    ),
    table(
      '按窗口',
      rows(windows, (id) => `${id} 号窗口`),
    ),
    table(
      '按取号时间',
      rows(hours, (hour) => `${hour} 时`),
    ),
  ];
}

function rows(figures: Readonly<Record<string, ServiceFigures>>, nameOf: (key: string) => string): Row[] {
  const keys = Object.keys(figures).sort((one, other) => one.localeCompare(other, 'zh', { numeric: true }));
  return keys.map((key) => [nameOf(key), figures[key]!]);
}

type Row = readonly [name: string, figures: ServiceFigures];

function table(title: string, lines: readonly Row[]): HTMLElement {
  const element = document.createElement('table');
  element.createCaption().textContent = title;
  const head = element.createTHead().insertRow();
  for (const text of HEADS) head.append(cell('th', text, 'col'));
  const body = element.createTBody();
  for (const [name, figures] of lines) {
    const row = body.insertRow();
    row.append(cell('th', name, 'row'), ...said(figures).map((text) => cell('td', text)));
  }
  return element;
}

function said({ taken, served, missed, cancelled, abandonment, waiting, way, service }: ServiceFigures): string[] {
  const share = abandonment === undefined ? '—' : `${Math.round(abandonment * 100)}%`;
  const times = [waiting.mean, waiting.p90, way.mean, service.mean].map(duration);
  return [...[taken, served, missed, cancelled].map(String), share, ...times];
}

/** Seconds under two minutes, whole minutes above. */
function duration(seconds: number | undefined): string {
  if (seconds === undefined) return '—';
  return seconds < 120 ? `${Math.round(seconds)} 秒` : `${Math.round(seconds / 60)} 分钟`;
}

function cell(tag: 'th' | 'td', text: string, scope?: string): HTMLElement {
  const element = Object.assign(document.createElement(tag), { textContent: text });
  if (scope) element.setAttribute('scope', scope);
  return element;
}
