import type { ServiceHall } from '../model/hall.ts';

/** Returns a hall of two departments and three windows, the last of them for both. 政务服务大厅. */
export function aHall(overrides: Partial<ServiceHall> = {}): ServiceHall {
  return {
    id: 'panhuang',
    name: '潘黄便民服务大厅',
    departments: [
      { id: 'health', name: '卫生健康局', prefix: 'A', guides: ['nurse-registration'] },
      { id: 'civil', name: '民政局', prefix: 'B', guides: ['elder-card'] },
    ],
    windows: [
      { id: '1', name: '卫生健康窗口', departments: ['health'] },
      { id: '2', name: '民政窗口', departments: ['civil'] },
      { id: '3', name: '综合窗口', departments: ['health', 'civil'] },
    ],
    ...overrides,
  };
}
