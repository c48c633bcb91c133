import { pageData } from './page-data.js';

/** What the form library says, and the key under which the page carries it in the reader's language. */
const KEYS = {
  'Add new': 'addNew',
  'All values selected': 'allSelected',
  'Click to remove sorting': 'sortRemove',
  'Click to sort by {value} ascending': 'sortAscending',
  'Click to sort by {value} descending': 'sortDescending',
  Collapse: 'collapse',
  'Date and time must both be entered.': 'dateAndTime',
  'dd/mm/yyyy': 'datePattern',
  Decrement: 'decrement',
  'Document reference is not defined.': 'documentMissing',
  'Download {fileName}': 'downloadFile',
  'Expand all ({value})': 'expandAll',
  "External content couldn't be loaded.": 'externalFailed',
  'Field is required.': 'required',
  'Field must be a valid email.': 'email',
  'Field must be a valid international phone number. (e.g. +4930664040900)': 'phone',
  'Field must have maximum length of {value}.': 'maxLength',
  'Field must have maximum value of {value}.': 'max',
  'Field must have minimum length of {value}.': 'minLength',
  'Field must have minimum value of {value}.': 'min',
  'Field must match pattern {value}.': 'pattern',
  Increment: 'increment',
  'Max validation value is not a valid number.': 'maxNotNumber',
  'Min validation value is not a valid number.': 'minNotNumber',
  'Next page': 'nextPage',
  'No content to show.': 'noContent',
  'No files selected': 'noFiles',
  'No results': 'noResults',
  'Nothing to show.': 'nothing',
  '{page} of {total}': 'pageOf',
  'Please select a valid value, the two nearest valid values are {previousValue} and {nextValue}.': 'nearest',
  'Previous page': 'previousPage',
  'Remove list item {value}': 'removeItem',
  'Remove tag': 'removeTag',
  Search: 'search',
  Select: 'choose',
  'Skip to search': 'skipToSearch',
  'Unable to download document': 'downloadFailed',
  'Value is expected to be an integer.': 'integer',
  'Value is expected to have at most 1 decimal digit.': 'oneDecimal',
  'Value is expected to have at most {value} decimal digits.': 'decimals',
  'Value is not a number.': 'notNumber',
  '{value} files selected': 'filesSelected',
};

const texts = pageData('form-messages', {});

/** A text of our own page by its key; `[name]` in it is replaced. */
export function text(key, values = {}) {
  return fill(texts[key] ?? key, values);
}

/** The same where there may be none. */
export function optionalText(key) {
  return texts[key];
}

/** A text of the form library by its English wording. */
export function formText(english, values = {}) {
  const translated = texts[KEYS[english]];
  return translated === undefined ? fill(english.replaceAll(/\{(\w+)\}/g, '[$1]'), values) : fill(translated, values);
}

function fill(pattern, values) {
  return pattern.replace(/\[(\w+)\]/g, (whole, name) => (name in values ? String(values[name]) : whole));
}
