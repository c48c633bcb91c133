import { element } from './page-data.js';
import { text } from './form-texts.js';

const colon = document.documentElement.lang === 'fr' ? '\u00a0:' : ':';

/** Errors of a form: at their fields, and in a summary with links that gets the focus. */
export function formErrors(form, summary) {
  return {
    /** Errors that the server found: `[{ field: 'activities.0.start', message }]`, an empty field is the whole form. */
    fromServer(errors) {
      if (!errors.length) return;
      const state = {};
      const general = [];
      for (const { field, message } of errors) {
        const instance = instances().find((candidate) => pathOf(candidate) === field);
        if (instance) set(state, [instance.id, ...Object.values(instance.indexes ?? {})], [message]);
        else general.push(message);
      }
      form._setState({ errors: state });
      show(state, general);
    },

    /** Errors that the form library found while sending. */
    fromLibrary(errors) {
      show(errors, []);
    },

    clear() {
      summary.replaceChildren();
    },
  };

  function instances() {
    return form.get('formFieldInstanceRegistry').getAllKeyed();
  }

  function show(errors, general) {
    const rows = instances().flatMap((instance) => {
      const messages = get(errors, [instance.id, ...Object.values(instance.indexes ?? {})]);
      return Array.isArray(messages) ? messages.map((message) => ({ instance, message })) : [];
    });
    if (!rows.length && !general.length) return;
    const list = element('ul');
    for (const message of general) list.append(element('li', {}, message));
    for (const { instance, message } of rows) {
      const link = element('a', { href: '#' }, `${labelOf(instance)}${colon} ${message}`);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        focusOn(instance);
      });
      list.append(element('li', {}, link));
    }
    const box = element(
      'div',
      { className: 'error-summary', role: 'alert', tabIndex: -1 },
      element('h2', {}, text('errorsTitle')),
      list,
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
