// The page that stands in for the workspace without network: shows the hearings that this device keeps, seals what is
// entered, and sends it when there is network. What it keeps and how it seals is in outbox.js.
(() => {
  const main = document.getElementById('offline');
  const form = document.getElementById('outcome');
  const part = (id) => document.getElementById(id);
  const words = main.dataset;
  const locale = document.documentElement.lang;

  const clock = (at) =>
    new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
      new Date(at),
    );
  const filled = (template, values) => template.replace(/\{(\w+)\}/g, (_whole, name) => values[name] ?? '');

  function notSent(items) {
    const kind = new Intl.PluralRules(locale).select(items.length);
    const template = words[`notSent${kind[0].toUpperCase()}${kind.slice(1)}`] ?? words.notSentOther;
    return filled(template, { count: items.length, times: items.map(({ at }) => clock(at)).join(', ') });
  }

  function tile({ code, day, time, court }) {
    const label = document.createElement('label');
    label.className = 'tile';
    const input = Object.assign(document.createElement('input'), {
      type: 'radio',
      name: 'hearing',
      value: code,
      required: true,
    });
    const text = document.createElement('span');
    const where = document.createElement('span');
    where.className = 'block text-sm text-soft';
    where.textContent = `${day} · ${court ?? words.noCourt}`;
    text.append(time ?? words.noTime, where);
    label.append(input, text);
    return label;
  }

  /** Shows what the device keeps now, and what just happened. */
  async function show(happened = '') {
    const kept = await self.docketOutbox.state();
    for (const block of main.querySelectorAll('[data-when]'))
      block.hidden = (block.dataset.when === 'on') !== kept.on;
    const waiting = kept.items.length > 0 ? notSent(kept.items) : '';
    part('what-happened').textContent = happened;
    part('not-sent').textContent = waiting;
    part('told').hidden = happened === '' && waiting === '';
    if (!kept.on) return;
    part('destroyed-at').textContent = filled(words.destroyedAt, { until: clock(kept.until) });
    showHearings(kept.hearings);
    part('no-hearings').hidden = kept.hearings.length > 0;
  }

  let shown = '';

  // Only when they are others than before: what somebody has just chosen stays chosen.
  function showHearings(hearings) {
    const codes = hearings.map(({ code }) => code).join();
    if (codes !== shown) part('hearings').replaceChildren(...hearings.map(tile));
    shown = codes;
  }

  function showFields() {
    const what = new FormData(form).get('what');
    for (const block of form.querySelectorAll('[data-for]')) {
      block.hidden = block.dataset.for !== what;
      for (const field of block.querySelectorAll('input, select, textarea')) field.disabled = block.hidden;
    }
    form.elements.until.required = what === 'custody_extended';
    form.elements.newCharge.required = what === 'requalified';
  }

  async function keep(event) {
    event.preventDefault();
    const data = new FormData(form);
    const dated = data.get('what') !== 'adjourned' || data.get('next') || data.get('notFixed');
    part('next-missing').hidden = Boolean(dated);
    if (!dated) return form.elements.next.focus();
    const fields = {};
    for (const name of new Set(data.keys()))
      if (name !== 'hearing') fields[name] = data.getAll(name).map(String);
    const kept = await self.docketOutbox.put(String(data.get('hearing')), fields).catch(() => false);
    if (kept) {
      form.reset();
      showFields();
    }
    await show(kept ? words.kept : words.failed);
    main.scrollIntoView();
    if (kept && navigator.onLine) await self.docketOutbox.send();
  }

  /** Whatever happened to the outbox, here or in the service worker, which may have been faster. */
  async function hear({ detail, data }) {
    const happened = detail ?? data?.docketOutbox;
    if (happened?.kind === 'sent') await show(told(happened.answers));
    if (happened?.kind === 'signed_out') await show(words.signedOut);
    if (happened?.kind === 'ended') await show(filled(words.lost, { count: happened.lost }));
    if (happened?.kind === 'off') await show();
  }

  function told(answers) {
    const count = (...kinds) => answers.filter(({ answer }) => kinds.includes(answer)).length;
    const said = {
      recorded: count('recorded'),
      conflict: count('conflict'),
      refused: count('refused'),
      lost: count('key_gone', 'unreadable'),
    };
    return Object.entries(said)
      .filter(([, n]) => n > 0)
      .map(([kind, n]) => filled(words[kind], { count: n }))
      .join(' ');
  }

  async function start() {
    form.addEventListener('change', showFields);
    form.addEventListener('submit', keep);
    const { send, CHANGED } = self.docketOutbox;
    document.addEventListener(CHANGED, hear);
    navigator.serviceWorker?.addEventListener('message', hear);
    self.docketOutbox.watch();
    showFields();
    // Reached without network, the address is that of the page that could not come: trying again means that page.
    if (!location.pathname.endsWith('/offline')) part('again').href = location.href;
    await show();
    await send();
  }

  const outbox = Object.assign(document.createElement('script'), { src: '/outbox.js', onload: start });
  document.head.append(outbox);
})();
