import { z } from 'zod';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { CIRCLES } from '@/drizzle/vocabulary/teams';
import { actionOf, type VerbResult } from '@/lib/auth/action';
import type { Context } from '@/lib/db/as';
import { documentMessages } from '@/lib/i18n/translator';
import { changeCircle } from './change-circle';

const input = z.object({
  ref: z.string().max(64),
  id: z.uuid(),
  circle: z.enum(CIRCLES),
  version: z.coerce.number().int().min(1),
});
type Asked = z.infer<typeof input>;
type Reason = 'not_found' | 'read_only' | 'circle' | 'active';

/** Binds the form on a document's page to `changeCircle`; a conflict shows both circles. */
export const circleAction = actionOf<Asked, Reason>({
  input,
  say: (locale, reason) => {
    const t = documentMessages(locale);
    return reason === 'active' ? t('change.active') : t(`refused.${reason}`);
  },
  verb: (ctx, asked, { locale }) => change(ctx, asked, locale),
});

async function change(ctx: Context, asked: Asked, locale: Locale): Promise<VerbResult<Reason>> {
  const changed = await changeCircle(ctx, asked.ref, asked);
  if (changed.ok) return { ok: true, to: `/lawyer/cases/${asked.ref}/documents/${asked.id}` };
  if (changed.reason !== 'conflict') return { ok: false, reason: changed.reason };
  const t = documentMessages(locale);
  const said = (circle: Asked['circle']) => [{ label: t('change.conflict'), value: t(`circle.${circle}`) }];
  return {
    ok: false,
    conflict: {
      theirs: said(changed.theirs),
      yours: said(asked.circle),
      seen: { version: String(changed.version) },
    },
  };
}
