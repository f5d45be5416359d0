/**
 * A place outside the hall that takes in papers and hands out what was decided.
 *
 * 便民服务点: 片区便民服务站, 村(社区)便民服务点. What is handed in there is handled in the hall and answered where it came from.
 */
export interface ServicePoint {
  readonly id: string;
  readonly name: string;
  /** The point above it, by id. 上级服务点. */
  readonly parent?: string;
}

/**
 * Returns the names of a point and of those above it, the highest first; nothing where there is no such point.
 *
 * 服务点路径.
 *
 * @example
 * const points = [{ id: 'north', name: '城北片区' }, { id: 'sanxing', name: '三星村', parent: 'north' }]
 * pathOfPoint(points, 'sanxing') // => ['城北片区', '三星村']
 */
export function pathOfPoint(points: readonly ServicePoint[], id: string): string[] {
  const path: ServicePoint[] = [];
  for (let at = byId(points, id); at && !path.includes(at); at = byId(points, at.parent)) path.unshift(at);
  return path.map(({ name }) => name);
}

function byId(points: readonly ServicePoint[], id: string | undefined): ServicePoint | undefined {
  return points.find((point) => point.id === id);
}
