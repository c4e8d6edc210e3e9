import type { Page } from '@playwright/test';

/** Everything that a site has left on a device, as text, so that anything can be looked for in it. */
export type Left = {
  cookies: string;
  local: string;
  session: string;
  databases: Record<string, Record<string, unknown[]>>;
  caches: Record<string, Record<string, string>>;
  workers: string[];
};

/** What stands on the device of a page: storages, every row of every database, every kept answer, service workers. */
export function leftOnDevice(page: Page): Promise<Left> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, Record<string, unknown[]>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      databases[name] = {};
      for (const store of database.objectStoreNames)
        databases[name][store] = await done(database.transaction(store).objectStore(store).getAll());
      database.close();
    }
    const kept: Record<string, Record<string, string>> = {};
    for (const name of await caches.keys()) {
      kept[name] = {};
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        kept[name][new URL(request.url).pathname] = (await (await cache.match(request))?.text()) ?? '';
    }
    const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
    return {
      cookies: document.cookie,
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      databases,
      caches: kept,
      workers,
    };
  });
}

export const NOTHING: Left = {
  cookies: '',
  local: '{}',
  session: '{}',
  databases: {},
  caches: {},
  workers: [],
};
