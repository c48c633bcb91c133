import { element } from './page-data.js';
import { text } from './form-texts.js';

const colon = document.documentElement.lang === 'fr' ? '\u00a0:' : ':';

/** Errors of a form: at their fields, and in a summary with links that gets the focus. */
export function formErrors(form, summary) {
  let listed = [];
  form.on('changed', ({ errors }) => strike(errors));
  return {
    /** Errors that the server found: `[{ field: 'activities.0.start', message }]`, an empty field is the whole form. */
    fromServer(errors) {
      if (!errors.length) return;
      const state = {};
      const general = [];
      for (const { field, message } of errors) {
        const instance = instances().find((candidate) => pathOf(candidate) === field);
        if (instance) set(state, pathOfErrors(instance), [message]);
        else general.push(message);
      }
      form._setState({ errors: state });
      show(state, general);
    },

    /** Errors that the form library found while sending. */
    fromLibrary(errors) {
      show(errors, []);
    },

    clear,
  };

  function clear() {
    listed = [];
    summary.replaceChildren();
  }

  /** What has been put right is not asked for any more. */
  function strike(errors) {
    if (!listed.length) return;
    listed = listed.filter(({ path, item }) => {
      const wrong = !path || get(errors, path)?.length;
      if (!wrong) item.remove();
      return wrong;
    });
    if (!listed.length) clear();
  }

  function instances() {
    return form.get('formFieldInstanceRegistry').getAllKeyed();
  }

  function show(errors, general) {
    const rows = instances().flatMap((instance) => {
      const path = pathOfErrors(instance);
      const messages = get(errors, path);
      return Array.isArray(messages) ? messages.map((message) => ({ instance, path, message })) : [];
    });
    if (!rows.length && !general.length) return;
    listed = general.map((message) => ({ path: null, item: element('li', {}, message) }));
    for (const { instance, path, message } of rows) {
      const link = element('a', { href: '#' }, `${labelOf(instance)}${colon} ${message}`);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        focusOn(instance);
      });
      listed.push({ path, item: element('li', {}, link) });
    }
    const box = element(
      'div',
      { className: 'error-summary', role: 'alert', tabIndex: -1 },
      element('h2', {}, text('errorsTitle')),
      element('ul', {}, ...listed.map(({ item }) => item)),
    );
    summary.replaceChildren(box);
    box.focus();
    box.scrollIntoView({ block: 'start' });
  }

  function labelOf(instance) {
    const field = form.get('formFieldRegistry').get(instance.id);
    const position = Object.values(instance.indexes ?? {}).map((index) => index + 1);
    const label = field.label ?? field.dateLabel ?? field.key;
    return position.length ? `${label} (${position.join('.')})` : label;
  }

  function focusOn(instance) {
    const id = ['fjs-form', form._id, instance.id].join('-') + Object.values(instance.indexes ?? {}).map((index) => `_${index}`).join('');
    const target =
      document.getElementById(id) ??
      document.querySelector(`[id^="${CSS.escape(id)}-"]:is(input, textarea, select)`) ??
      document.querySelector(`[id^="${CSS.escape(id)}"]`);
    const input = target?.matches('input, textarea, select') ? target : target?.querySelector('input, textarea, select');
    (input ?? target)?.focus();
    (input ?? target)?.scrollIntoView({ block: 'center' });
  }
}

/** Where the form library keeps what is wrong with a field, or with one of its rows. */
function pathOfErrors(instance) {
  return [instance.id, ...Object.values(instance.indexes ?? {})];
}

function pathOf(instance) {
  return instance.valuePath.join('.');
}

function get(object, path) {
  return path.reduce((value, key) => value?.[key], object);
}

function set(object, path, value) {
  const last = path.length - 1;
  path.slice(0, last).reduce((part, key) => (part[key] ??= {}), object)[path[last]] = value;
}
