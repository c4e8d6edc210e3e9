// The outbox of a device: outcomes that were entered without network, sealed to a key whose other half only the server has.
// Loaded by pages and by the service worker (sw.js); it touches no page. What the device keeps:
//   key       the server's public key and until when it lives
//   hearings  day, time, court and a random code of the next seven days' hearings; never a name or a reference
//   items     sealed outcomes and when they were entered; nothing here can open them
(() => {
  const DATABASE = 'docket-outbox';
  const SHELL = 'docket-offline';
  const LABEL = 'docket-outbox-1';
  const LOCALES = ['en', 'ru', 'kk'];
  const SCRIPTS = ['/outbox.js', '/offline.js'];
  const CHANGED = 'docket-outbox';
  const REFRESH_AFTER = 20 * 60_000;
  const RETRY = 8_000;
  const inPage = typeof document !== 'undefined';

  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  async function open() {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('kept');
      request.result.createObjectStore('items', { keyPath: 'id' });
    };
    return done(request);
  }

  /** Runs `work` on both stores in one transaction; nothing is made where the outbox was never switched on. */
  async function inStores(mode, work) {
    const database = await open();
    try {
      const transaction = database.transaction(['kept', 'items'], mode);
      const ended = new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = transaction.onerror = () => reject(transaction.error);
      });
      const result = await work(transaction.objectStore('kept'), transaction.objectStore('items'));
      await ended;
      return result;
    } finally {
      database.close();
    }
  }

  async function exists() {
    if (typeof indexedDB === 'undefined' || !self.crypto?.subtle) return false;
    if (typeof indexedDB.databases !== 'function') return true;
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  }

  /** What the device keeps; `on` is false, and everything is removed, once the key has ended. */
  async function state() {
    const off = { on: false, items: [], hearings: [], until: null };
    if (!(await exists())) return off;
    const kept = await inStores('readonly', async (settings, items) => ({
      key: await done(settings.get('key')),
      hearings: await done(settings.get('hearings')),
      items: await done(items.getAll()),
    }));
    if (!kept.key || Date.parse(kept.key.until) <= Date.now()) {
      await wipe();
      return { ...off, ended: kept.items.length };
    }
    const items = kept.items.map(({ id, at }) => ({ id, at })).sort((a, b) => (a.at < b.at ? -1 : 1));
    return {
      on: true,
      key: kept.key.id,
      until: kept.key.until,
      fetched: kept.key.fetched,
      locale: kept.key.locale,
      hearings: kept.hearings ?? [],
      items,
    };
  }

  const text = (bytes) =>
    btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '');
  const bytes = (coded) =>
    Uint8Array.from(atob(coded.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

  /**
   * Seals what was entered to the server's key. The sender's private key lives in this function only and cannot be
   * exported; when it returns, nobody but the server can open the item. The length tells nothing either: it is padded.
   */
  async function seal(key, id, at, content) {
    const { subtle } = self.crypto;
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const receiver = bytes(key.publicKey);
    const sender = await subtle.generateKey(curve, false, ['deriveBits']);
    const from = new Uint8Array(await subtle.exportKey('raw', sender.publicKey));
    const theirs = await subtle.importKey('raw', receiver, curve, false, []);
    const agreed = await subtle.deriveBits({ name: 'ECDH', public: theirs }, sender.privateKey, 256);
    const secret = await subtle.importKey('raw', agreed, 'HKDF', false, ['deriveKey']);
    const salt = new Uint8Array([...from, ...receiver]);
    const sealing = await subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(LABEL) },
      secret,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt'],
    );
    const iv = self.crypto.getRandomValues(new Uint8Array(12));
    const additionalData = new TextEncoder().encode([LABEL, key.id, id, at].join('\n'));
    const plain = new TextEncoder().encode(JSON.stringify(content));
    const padded = new Uint8Array(Math.ceil(plain.length / 1024) * 1024).fill(32);
    padded.set(plain);
    const body = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, sealing, padded);
    return { v: 1, key: key.id, id, at, from: text(from), iv: text(iv), body: text(body) };
  }

  async function ask(address, body) {
    return fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      cache: 'no-store',
      redirect: 'error',
    });
  }

  function tell(detail) {
    if (inPage) document.dispatchEvent(new CustomEvent(CHANGED, { detail }));
    else
      self.clients.matchAll().then((pages) => {
        for (const page of pages) page.postMessage({ docketOutbox: detail });
      });
  }

  /** Asks the server for a key (the same one while it lives) and the next hearings. Answers whether it is on now. */
  async function switchOn(locale) {
    const { key } = await state();
    const answer = await ask('/api/outbox/on', { locale, key });
    if (answer.status === 401 && (await answer.json()).gone) await wipe();
    if (!answer.ok) return false;
    const { id, publicKey, until, hearings } = await answer.json();
    await inStores('readwrite', async (settings) => {
      settings.put({ id, publicKey, until, locale, fetched: Date.now() }, 'key');
      settings.put(hearings, 'hearings');
    });
    await keepShell();
    await navigator.serviceWorker?.register('/sw.js', { scope: '/' });
    tell({ kind: 'on' });
    return true;
  }

  /** The page that stands in without network, in each language, its styles and scripts. Asked without any cookie. */
  async function keepShell() {
    const cache = await caches.open(SHELL);
    const pages = LOCALES.map((locale) => `/${locale}/offline`);
    const anonymous = (address) => fetch(address, { credentials: 'omit', cache: 'no-cache' });
    const styles = new Set();
    for (const page of pages) {
      const answer = await anonymous(page);
      if (!answer.ok) throw new Error('no offline page');
      const html = await answer.clone().text();
      for (const [, href] of html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="(\/[^"]+)"/g))
        styles.add(href);
      await cache.put(page, answer);
    }
    for (const file of [...SCRIPTS, ...styles]) {
      const answer = await anonymous(file);
      if (answer.ok) await cache.put(file, answer);
    }
  }

  /** Brings the hearings up to date when they are old. Asks nothing while the outbox is off. */
  async function refresh(locale) {
    const kept = await state();
    if (kept.on && (kept.locale !== locale || Date.now() - kept.fetched > REFRESH_AFTER))
      await switchOn(locale);
  }

  /** Removes everything the outbox ever put on this device. */
  async function wipe() {
    if (typeof indexedDB !== 'undefined') await done(indexedDB.deleteDatabase(DATABASE)).catch(() => {});
    if (typeof caches !== 'undefined') await caches.delete(SHELL);
    const worker = inPage ? await navigator.serviceWorker?.getRegistration('/') : self.registration;
    await worker?.unregister();
    tell({ kind: 'off' });
  }

  /** Destroys the key on the server, if it can be reached, and everything here in any case. */
  async function switchOff() {
    await ask('/api/outbox/off', {}).catch(() => {});
    await wipe();
  }

  /**
   * Seals an outcome and keeps it. `code` is that of a kept hearing, or null where the fields name the hearing; `id` is the
   * key of the form it comes from, if it has one. Refuses (false) when the outbox is off or its key has ended.
   */
  async function put(code, fields, id = self.crypto.randomUUID()) {
    if (!(await state()).on) return false;
    const key = await inStores('readonly', (settings) => done(settings.get('key')));
    const content = code === null ? { fields } : { code, fields };
    const item = await seal(key, id, new Date().toISOString(), content);
    await inStores('readwrite', async (_settings, items) => void items.put(item));
    const worker = await navigator.serviceWorker?.getRegistration('/');
    await worker?.sync?.register('docket-outbox').catch(() => {});
    tell({ kind: 'kept' });
    return true;
  }

  /**
   * Sends what waits. What the server recorded, or took over to be decided there, goes from the device; what it could not
   * be asked about stays. Answers `unreachable`, `signed_out`, or what became of each item.
   */
  async function send() {
    const one = () => (self.navigator.locks ? navigator.locks.request('docket-outbox', sendNow) : sendNow());
    const result = await one();
    if (result.kind !== 'nothing') tell(result);
    return result;
  }

  async function sendNow() {
    const { items: waiting, key, locale } = await state();
    if (waiting.length === 0) return { kind: 'nothing' };
    const items = await inStores('readonly', (_settings, stored) => done(stored.getAll()));
    let answers;
    try {
      const answer = await ask('/api/outbox/send', { locale, key, items: items.slice(0, 50) });
      if (answer.status === 401) {
        const { gone } = await answer.json();
        if (gone) await wipe();
        return { kind: gone ? 'ended' : 'signed_out', lost: gone ? items.length : 0 };
      }
      if (!answer.ok) return { kind: 'unreachable' };
      answers = (await answer.json()).items;
    } catch {
      return { kind: 'unreachable' };
    }
    const settled = answers.filter(({ answer }) => answer !== 'not_yours' && answer !== 'later');
    await inStores('readwrite', async (_settings, stored) => {
      for (const { id } of settled) stored.delete(id);
    });
    return { kind: 'sent', answers };
  }

  /**
   * Sends whenever there may be network again while this page is open: when the browser says so, when somebody looks at
   * the page, and, since browsers do not always say so, every few seconds while something waits.
   */
  function watch() {
    const attempt = () => {
      if (navigator.onLine && document.visibilityState === 'visible') send().catch(() => {});
    };
    self.addEventListener('online', attempt);
    document.addEventListener('visibilitychange', attempt);
    const timer = setInterval(attempt, RETRY);
    return () => {
      self.removeEventListener('online', attempt);
      document.removeEventListener('visibilitychange', attempt);
      clearInterval(timer);
    };
  }

  self.docketOutbox = {
    watch,
    state,
    switchOn,
    switchOff,
    refresh,
    wipe,
    put,
    send,
    seal,
    CHANGED,
    SHELL,
  };
})();
