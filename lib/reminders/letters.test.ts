import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { codeLetter, reminderLetter } from './letters';
import { mailProblem, mailSettings } from './mail';

const SITE = 'https://docket.example';

describe('a reminder', () => {
  it.each(LOCALES)('in %s is the same to everybody: no number, nothing but the way in', (locale) => {
    const one = reminderLetter('a@mail.example', locale, SITE);
    const other = reminderLetter('b@mail.example', locale, SITE);
    expect(one).toEqual({ ...other, to: 'a@mail.example' });
    expect(one.text).not.toMatch(/[0-9{}<>]/);
    expect(one.subject).not.toMatch(/[0-9{}<>]/);
    expect(one.text.match(/https?:\S+/g)).toEqual([`${SITE}/${locale}/lawyer`]);
    expect(Object.keys(one).sort()).toEqual(['subject', 'text', 'to']);
  });

  it.each(LOCALES)('in %s is not sent before a code was, which names nothing', (locale) => {
    const { text, subject } = codeLetter('a@mail.example', locale, '012345');
    expect(text).toContain('012345');
    expect(text).not.toMatch(/https?:/);
    expect(subject).not.toContain('012345');
  });
});

describe('the settings of mail', () => {
  const both = {
    DOCKET_SMTP_URL: 'smtps://user:word@mail.example:465',
    DOCKET_MAIL_FROM: 'docket@mail.example',
  };
  it('are off unless both are there', () => {
    expect(mailSettings({})).toBeNull();
    expect(mailProblem({})).toBeNull();
    expect(mailSettings(both)).toEqual({ url: both.DOCKET_SMTP_URL, from: both.DOCKET_MAIL_FROM });
    for (const half of [
      { ...both, DOCKET_MAIL_FROM: '' },
      { ...both, DOCKET_SMTP_URL: undefined },
    ]) {
      expect(mailSettings(half)).toBeNull();
      expect(mailProblem(half)).toMatch(/needs both/);
    }
  });
  it('are refused where they are no server of mail or no address, without repeating them', () => {
    for (const url of ['https://mail.example', 'mail.example:25', 'nonsense']) {
      expect(mailProblem({ ...both, DOCKET_SMTP_URL: url })).toMatch(/^DOCKET_SMTP_URL must look like/);
      expect(mailSettings({ ...both, DOCKET_SMTP_URL: url })).toBeNull();
    }
    expect(mailProblem({ ...both, DOCKET_MAIL_FROM: 'Docket <a@b>\nBcc: c@d' })).toMatch(
      /plain mail address/,
    );
  });
});
