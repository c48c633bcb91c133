import htmx from 'htmx.org';
import { sayChosenDates } from './chosen-dates.js';
import { forgetSentDrafts } from './draft.js';
import { nameWrongFields } from './error-summary.js';
import { csrfHeaders } from './page-data.js';
import { startTabs } from './tabs.js';

htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
document.addEventListener('htmx:configRequest', (event) => Object.assign(event.detail.headers, csrfHeaders()));

startTabs();
forgetSentDrafts();
sayChosenDates();
nameWrongFields();
document.querySelector('[data-focus]')?.focus();

// menus close with Escape and when something else is chosen
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    for (const menu of document.querySelectorAll('details[data-menu][open]')) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  }
  const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
  if ((event.key === '?' || event.key === '؟') && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
    document.getElementById('shortcuts')?.showModal();
  }
});
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details[data-menu][open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// on a phone the list comes before its filters, unless some are set: then there is a link to clear them
if (matchMedia('(max-width: 40rem)').matches) {
  for (const fold of document.querySelectorAll('details[data-folds-on-phone]')) {
    fold.open = fold.querySelector('a') !== null;
  }
}

// a filter applies as soon as it is chosen; its button stays for those who need it
document.addEventListener('change', (event) => {
  if (event.target.matches('form[data-auto] select')) event.target.form.requestSubmit();
});

// what the browser says about an empty field is said in the language of the page, not of the browser
document.addEventListener('invalid', ({ target }) => {
  if (target.validity.valueMissing) target.setCustomValidity(document.body.dataset.required);
}, true);
document.addEventListener('input', ({ target }) => target.setCustomValidity?.(''));

// a form that is on its way is not sent again by a second click; whoever stopped it can, a little later
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'true';
  setTimeout(() => delete form.dataset.sent, 5000);
});

// a file that would be refused is refused before it travels, and the rest of the form stays as it is
document.addEventListener('change', (event) => {
  const field = event.target;
  if (!field.matches('input[type="file"][data-max-bytes]')) return;
  const tooLarge = [...field.files].some((file) => file.size > Number(field.dataset.maxBytes));
  field.setCustomValidity(tooLarge ? field.dataset.tooLarge : '');
  if (tooLarge) field.reportValidity();
});

// a list that narrows while one types: <input data-narrows="#list"> over [data-words]
document.addEventListener('input', (event) => {
  const selector = event.target.dataset?.narrows;
  if (!selector) return;
  const wanted = event.target.value.trim().toLocaleLowerCase();
  for (const list of document.querySelectorAll(selector)) {
    let shown = 0;
    for (const item of list.querySelectorAll('[data-words]')) {
      item.hidden = wanted !== '' && !item.dataset.words.toLocaleLowerCase().includes(wanted);
      if (!item.hidden) shown += 1;
    }
    for (const part of list.matches('[data-part]') ? [list] : list.querySelectorAll('[data-part]')) {
      part.hidden = !part.querySelector('[data-words]:not([hidden])');
    }
    const none = document.querySelector('[data-narrows-none]');
    if (none) none.hidden = shown > 0;
  }
});
