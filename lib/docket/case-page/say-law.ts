import type { Provision } from '@/lib/law/provision';
import type { Reading } from './reading';

/** A provision as it is cited: "art. 174(2), Criminal Code of 2014". The edition is always named. */
export function sayProvision(r: Reading, { code, article, part, point }: Provision): string {
  const said = [
    r.t('law.article', { n: article }),
    ...(part ? [r.t('law.part', { n: part })] : []),
    ...(point ? [r.t('law.point', { n: point })] : []),
    r.say('code', code),
  ];
  return said.join(', ');
}
