import type { KeptCommand, KeptStore } from './kept-store.ts';

const TABLE = 'kept';

/**
 * Returns a store in the browser's own database, which outlives the page and the browser.
 *
 * 浏览器待提交存储. Tabs of one site share it: both may send the same command, and the hall carries it out once.
 *
 * @param name tells halls of one site apart
 */
export function indexedDbKept(name = 'banshi'): KeptStore {
  let opened: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.addEventListener('upgradeneeded', () => {
        request.result.createObjectStore(TABLE, { keyPath: 'place', autoIncrement: true }).createIndex('id', 'id', {
          unique: true,
        });
      });
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    opened.catch(() => (opened = undefined));
    return opened;
  }

  /** Runs one transaction; it is over when it is safe. */
  async function within<T>(mode: IDBTransactionMode, work: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const transaction = (await open()).transaction(TABLE, mode);
    const request = work(transaction.objectStore(TABLE));
    return new Promise<T>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  }

  const placeOf = (id: string) => within('readonly', (table) => table.index('id').getKey(id));

  return {
    async all() {
      const rows: (KeptCommand & { place?: number })[] = await within('readonly', (table) => table.getAll());
      for (const row of rows) delete row.place;
      return rows;
    },
    async put(command) {
      const place = await placeOf(command.id);
      await within('readwrite', (table) => table.put(place === undefined ? command : { ...command, place }));
    },
    async remove(id) {
      const place = await placeOf(id);
      if (place !== undefined) await within('readwrite', (table) => table.delete(place) as IDBRequest<unknown>);
    },
  };
}
