import { element } from './page-data.js';
import { text } from './form-texts.js';

/**
 * Two answers to one form side by side, in the words of its labels: only what differs, of a list only its rows that do.
 *
 * @param options what the page offers where a form takes its choices from the data, by key
 */
export function twoTexts(schema, options, mine, theirs, heads) {
  const rows = differences(schema.components, mine ?? {}, theirs ?? {}, options);
  if (!rows.length) return null;
  const head = element('tr', {}, element('td'), ...heads.map((words) => element('th', { scope: 'col' }, words)));
  const body = rows.map(([label, ...texts]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      ...texts.map((words, index) => element('td', { dir: 'auto', 'data-label': heads[index] }, words || '–')),
    ),
  );
  return element(
    'div',
    { className: 'table-wrap texts', tabIndex: 0, role: 'region', 'aria-label': heads.join(' · ') },
    element('table', { className: 'table table-stacks' }, element('thead', {}, head), element('tbody', {}, ...body)),
  );
}

function differences(components = [], mine, theirs, options) {
  return components.flatMap((component) => {
    if (component.type === 'group') return differences(component.components, mine, theirs, options);
    if (component.type === 'dynamiclist') return differentRows(component, mine[component.path], theirs[component.path], options);
    const texts = [mine, theirs].map((data) => shown(component, data[component.key], options));
    return texts[0] === texts[1] ? [] : [[labelOf(component), ...texts]];
  });
}

function differentRows(list, mine = [], theirs = [], options) {
  return Array.from({ length: Math.max(mine.length, theirs.length) }, (_, index) => {
    const texts = [mine[index], theirs[index]].map((row) => wholeRow(list.components, row, options));
    return texts[0] === texts[1] ? null : [`${list.label} ${index + 1}`, ...texts];
  }).filter(Boolean);
}

function wholeRow(components, row, options) {
  if (!row) return '';
  return components
    .map((component) => [labelOf(component), shown(component, row[component.key], options)])
    .filter(([, words]) => words)
    .map(([label, value]) => text('pair', { label, value }))
    .join('\n');
}

function shown(component, value, options) {
  if (value === undefined || value === null || value === '' || carriesId(component)) return '';
  if (Array.isArray(value)) return value.map((each) => shown(component, each, options)).join('\n');
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (component.type === 'datetime') return day(value);
  const choices = component.values ?? options[component.valuesKey] ?? [];
  return String(choices.find((choice) => choice.value === value)?.label ?? value);
}

/** Fields that are there for the server only. */
export function carriesId(component) {
  return Boolean(component.readonly) && /Id$/.test(component.key ?? '');
}

function labelOf(component) {
  return component.label ?? component.dateLabel ?? '';
}

function day(value) {
  const language = document.documentElement.lang;
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar-MA' : language, { dateStyle: 'long', numberingSystem: 'latn', timeZone: 'UTC' });
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.format(new Date(value)) : String(value);
}
