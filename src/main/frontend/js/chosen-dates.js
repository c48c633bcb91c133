/** A date field follows the browser's language, not the page's: what was chosen is said once more below it, in words. */
const locales = { ar: 'ar-MA-u-nu-latn', fr: 'fr-FR', en: 'en-GB' };

export function sayChosenDates() {
  for (const field of document.querySelectorAll('input[type=date]')) {
    const words = document.createElement('output');
    words.className = 'chosen-date';
    words.htmlFor.add(field.id);
    field.after(words);
    const say = () => (words.textContent = inWords(field.value));
    field.addEventListener('input', say);
    say();
  }
}

function inWords(value) {
  const day = new Date(`${value}T00:00:00Z`);
  if (value === '' || Number.isNaN(day.getTime())) return '';
  const language = document.documentElement.lang.slice(0, 2);
  const words = new Intl.DateTimeFormat(locales[language] ?? 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
  return language === 'fr' ? words.replace(/\b1 /, '1er ') : words;
}
