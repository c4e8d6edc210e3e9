import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';

/** Every status with which the front itself answers. */
export type ErrorStatus = 400 | 403 | 404 | 405 | 408 | 413 | 414 | 431 | 500 | 503;

const TOO_LONG = { en: 'The request is too large', ru: 'Слишком большой запрос', kk: 'Сұрау тым үлкен' };
const UNCLEAR = { en: 'The request is not understood', ru: 'Запрос непонятен', kk: 'Сұрау түсініксіз' };

const WORDS: Record<ErrorStatus, Record<Locale, string>> = {
  400: UNCLEAR,
  403: {
    en: 'This form was not sent from our own page. Open the page again and send it once more',
    ru: 'Форма отправлена не с нашей страницы. Откройте страницу заново и отправьте ещё раз',
    kk: 'Форма біздің беттен жіберілмеген. Бетті қайта ашып, тағы бір рет жіберіңіз',
  },
  404: { en: 'Not found', ru: 'Не найдено', kk: 'Табылмады' },
  405: {
    en: 'This address can only be read',
    ru: 'Этот адрес можно только читать',
    kk: 'Бұл мекенжайды тек оқуға болады',
  },
  408: {
    en: 'The request took too long',
    ru: 'Запрос занял слишком много времени',
    kk: 'Сұрау тым ұзаққа созылды',
  },
  413: TOO_LONG,
  414: TOO_LONG,
  431: TOO_LONG,
  500: {
    en: 'Something went wrong on our side',
    ru: 'Ошибка на нашей стороне',
    kk: 'Біздің тараптан қате кетті',
  },
  503: {
    en: 'Not available at the moment. Please try again shortly',
    ru: 'Сейчас недоступно. Попробуйте немного позже',
    kk: 'Қазір қолжетімсіз. Сәл кейінірек қайталап көріңіз',
  },
};

/**
 * The page of last resort, in all three languages, the reader's first: it needs neither Next nor a stylesheet.
 * @returns a complete HTML document
 */
export function plainErrorPage(status: ErrorStatus, locale: Locale): string {
  const order = [locale, ...LOCALES.filter((other) => other !== locale)];
  const lines = order.map(
    (each) => `<p lang="${each}">${WORDS[status][each]}. <a href="/${each}">${HOME[each]}</a></p>`,
  );
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${status} · ${WORDS[status][locale]}</title></head><body><main><h1>${status}</h1>${lines.join('')}</main></body></html>`;
}

const HOME: Record<Locale, string> = {
  en: 'To the front page',
  ru: 'На главную страницу',
  kk: 'Басты бетке',
};

/** The same for machines: a problem document (RFC 9457). */
export function problemDocument(status: ErrorStatus): string {
  return JSON.stringify({ type: 'about:blank', title: WORDS[status].en, status });
}
