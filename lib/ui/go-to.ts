/** Goes to an address of this site by a whole new page: nothing read before a save is shown after it. */
export function goTo(to: string): void {
  const target = new URL(to, window.location.href);
  const { origin, pathname, search } = window.location;
  if (target.origin !== origin) return;
  const here = target.pathname === pathname && target.search === search;
  if (here) window.history.replaceState(null, '', target);
  if (here) window.location.reload();
  else window.location.assign(target);
}
