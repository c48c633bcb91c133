import flatpickr from 'flatpickr';
import { Arabic } from 'flatpickr/dist/esm/l10n/ar.js';
import { French } from 'flatpickr/dist/esm/l10n/fr.js';

/** The calendar speaks the page's language, with Moroccan month names and the week beginning on Monday. */
export function localiseCalendar() {
  const language = document.documentElement.lang;
  const locale = { ar: 'ar-MA', fr: 'fr-MA' }[language] ?? 'en-GB';
  const month = (style) => {
    const format = new Intl.DateTimeFormat(locale, { month: style });
    return Array.from({ length: 12 }, (_, index) => format.format(new Date(2024, index, 15)));
  };
  const base = { ar: Arabic, fr: French }[language] ?? {};
  flatpickr.localize({
    ...base,
    months: { longhand: month('long'), shorthand: month('short') },
    firstDayOfWeek: 1,
    time_24hr: true,
  });
}
