import type { z } from 'zod';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { workspaceMessages } from '@/lib/i18n/translator';
import { isUnreadable } from './sent-values';

type Issue = z.core.$ZodIssue;

/**
 * What zod found wrong, in words under the name of each field (`next.date`); the first finding of a field counts.
 * @param say words for the message of a `custom` issue, which is a reason code of the verb
 */
export function fieldErrors(
  issues: readonly Issue[],
  locale: Locale,
  say: (code: string) => string,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const issue of issues) {
    const name = issue.path.join('.');
    if (!Object.hasOwn(found, name)) found[name] = issueWords(issue, locale, say);
  }
  return found;
}

function issueWords(issue: Issue, locale: Locale, say: (code: string) => string): string {
  const t = workspaceMessages(locale);
  switch (issue.code) {
    case 'custom':
      return say(issue.message);
    case 'invalid_type':
      return t(isUnreadable(issue.input) ? 'form.issue.invalid' : 'form.issue.required');
    case 'invalid_value':
    case 'invalid_union':
      return t('form.issue.choose');
    case 'too_small':
      if (issue.origin !== 'string') return t('form.issue.invalid');
      return Number(issue.minimum) <= 1
        ? t('form.issue.required')
        : t('form.issue.tooShort', { count: Number(issue.minimum) });
    case 'too_big':
      if (issue.origin !== 'string') return t('form.issue.invalid');
      return t('form.issue.tooLong', { count: Number(issue.maximum) });
    case 'invalid_format':
      return /date|time/.test(issue.format) ? t('form.issue.notADate') : t('form.issue.invalid');
    default:
      return t('form.issue.invalid');
  }
}
