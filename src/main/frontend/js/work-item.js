import { createForm } from '@bpmn-io/form-js-viewer';
import { draftKeeper } from './draft.js';
import { localiseCalendar } from './form-dates.js';
import { formErrors } from './form-errors.js';
import { formText, optionalText, text } from './form-texts.js';
import { element, pageData } from './page-data.js';
import { carriesId, twoTexts } from './two-texts.js';
import { chosenWords, typedIn, typedOver } from './typed-data.js';

const answerForm = document.getElementById('answer-form');
const place = document.getElementById('form');
if (answerForm && place) start().catch((error) => failed(error));

async function start() {
  localiseCalendar();
  const schema = prepared(pageData('form-schema'));
  const form = await createForm({
    schema,
    data: pageData('form-data', {}),
    container: place,
    // a pause between key and form would lose what is typed when the form is painted in between
    debounce: false,
    additionalModules: [{ translate: ['value', formText] }],
  });
  place.removeAttribute('aria-busy');
  place.querySelector('.fjs-powered-by')?.setAttribute('dir', 'ltr');
  place.querySelector('.fjs-powered-by-link')?.setAttribute('title', text('poweredBy'));
  new MutationObserver(() => refine(form)).observe(place, { childList: true, subtree: true });
  refine(form);

  // fields of a list register while the form is painted: wait for it
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  const errors = formErrors(form, document.getElementById('form-error-summary'));
  errors.fromServer(pageData('form-errors', []));
  keepDraft(form);
  sendWhole(form, errors);
}

/** No list hides rows (their errors would be hidden too), nobody is asked twice for what the page asks once. */
function prepared(schema) {
  const walk = (components = []) =>
    components.forEach((component) => {
      if (component.type === 'dynamiclist') component.disableCollapse = true;
      walk(component.components);
    });
  walk(schema.components);
  return schema;
}

/** What the library leaves open: the direction of each text, long texts to be read, and fields that carry an id for the server only. */
function refine(form) {
  for (const input of place.querySelectorAll('textarea:not([dir]), input[type="text"]:not([dir])')) {
    input.dir = input.closest('.fjs-form-field-datetime') ? 'ltr' : 'auto';
  }
  // what is only to be read is written out beside its field of one line, which would cut it off on a phone
  for (const input of place.querySelectorAll('.fjs-form-field-textfield input[readonly]')) {
    input.closest('.fjs-input-group').dataset.value = input.value;
  }
  // a list that the server could not fill would stand there as a bare label
  for (const choices of place.querySelectorAll('.fjs-form-field-checklist, .fjs-form-field-radio')) {
    if (!choices.querySelector('input, .no-options')) choices.append(element('p', { className: 'no-options muted' }, text('noOptions')));
  }
  nameWhatIsAdded(form);
  for (const instance of form.get('formFieldInstanceRegistry').getAllKeyed()) {
    const field = form.get('formFieldRegistry').get(instance.id);
    const suffix = /(Ar|Fr|En)$/.exec(field.key ?? '')?.[1];
    const idOnly = carriesId(field);
    if (!suffix && !idOnly) continue;
    const id = `fjs-form-${form._id}-${instance.id}` + Object.values(instance.indexes ?? {}).map((index) => `_${index}`).join('');
    const input = document.getElementById(id);
    if (!input) continue;
    if (idOnly) (input.closest('.fjs-layout-column') ?? input.closest('.fjs-form-field')).hidden = true;
    else input.lang = suffix.toLowerCase();
  }
}

/** The library has one word for the button of every list; which list it stands under says what is added. */
function nameWhatIsAdded(form) {
  for (const list of form.get('formFieldRegistry').getAll()) {
    const words = list.type === 'dynamiclist' && optionalText(`add.${list.path}`);
    if (!words) continue;
    const add = document.getElementById(`fjs-form-${form._id}-${list.id}`)?.closest('.fjs-form-field-dynamiclist')?.querySelector('.fjs-repeat-render-add');
    if (add && add.lastChild.data !== words) add.lastChild.data = words;
  }
}

function keepDraft(form) {
  const status = document.getElementById('draft-status');
  const notices = document.getElementById('draft-notices');
  const schema = pageData('form-schema');
  let savedAt = status.dataset.savedAt;
  const says = (...words) => {
    status.textContent = words.filter(Boolean).join(' ');
  };
  const lastSaved = () => savedAt && text('lastSaved', { time: savedAt });
  const keeper = draftKeeper({
    address: answerForm.dataset.draft,
    page: answerForm.action,
    person: answerForm.dataset.person,
    key: `${answerForm.dataset.person ?? ''}.${answerForm.dataset.workItem}`,
    revision: Number(answerForm.dataset.revision ?? 0),
    data: () => typedIn(schema.components, form._getSubmitData()),
    onState(state, answer) {
      status.dataset.state = state;
      if (state === 'saving') says(text('saving'));
      if (state === 'saved') {
        savedAt = answer.savedAt;
        says(text('saved', { time: savedAt }));
        if (answer.warning) notice('late', answer.warning);
        else notices.replaceChildren();
      }
      if (state === 'kept') says(text('kept'), lastSaved());
      if (state === 'tooLong') {
        says(text('notSaved'), lastSaved());
        notice('late', text('tooLong'));
      }
      if (state === 'gone') {
        says(text('notSaved'), lastSaved());
        notice('late', text('gone'));
      }
      if (state === 'signedOut') {
        says(text('notSaved'), lastSaved());
        const again = element('a', { href: '/sign-in', target: '_blank', className: 'btn btn-small' }, text('signInAgain'));
        notice('late', text('signedOut'), again);
      }
      if (state === 'conflict') {
        says(text('notSaved'), lastSaved());
        conflict(answer);
      }
    },
  });
  answerForm.keeper = keeper;

  const left = keeper.leftBehind();
  if (left) {
    const at = new Intl.DateTimeFormat(document.documentElement.lang === 'ar' ? 'ar-MA' : document.documentElement.lang, {
      dateStyle: 'long',
      timeStyle: 'short',
      numberingSystem: 'latn',
    }).format(new Date(left.at));
    const restore = button(text('restore'), true, async () => {
      await load(form, typedOver(schema.components, pageData('form-data', {}), left.data));
      notices.replaceChildren();
      keeper.changed();
    });
    const drop = button(text('discard'), false, () => {
      keeper.forget();
      notices.replaceChildren();
    });
    notice('info', text('leftBehind', { time: at }), restore, drop);
  }
  // the import itself fires "changed" as well; the keeper compares texts and is not fooled
  form.on('changed', () => keeper.changed());

  function conflict({ own, by, savedAt, revision, data }) {
    const other = own ? text('otherWindow') : (by ?? text('theirs'));
    const options = pageData('form-data', {});
    const table = twoTexts(schema, options, form._getSubmitData(), data, [text('mine'), other]);
    const keep = button(text('keepMine'), true, () => {
      notices.replaceChildren();
      keeper.continueFrom(revision, true);
    });
    const take = button(text('takeTheirs'), false, async () => {
      await load(form, typedOver(schema.components, options, data));
      notices.replaceChildren();
      keeper.continueFrom(revision, false);
    });
    notice('late', text(own ? 'conflictOwn' : 'conflict', { name: by ?? '', time: savedAt ?? '' }), table, keep, take);
  }

  function notice(style, message, ...more) {
    const buttons = more.filter((child) => child?.matches?.('.btn'));
    const others = more.filter((child) => child && !child.matches('.btn'));
    const body = element('div', {}, element('p', {}, message), ...others);
    if (buttons.length) body.append(element('div', { className: 'actions' }, ...buttons));
    notices.replaceChildren(element('div', { className: `notice notice-${style}`, role: 'status' }, body));
  }
}

function sendWhole(form, errors) {
  answerForm.addEventListener('submit', (event) => {
    event.preventDefault();
    const result = form.submit();
    if (Object.keys(result.errors).length) {
      errors.fromLibrary(result.errors);
      return;
    }
    errors.clear();
    const { components } = pageData('form-schema');
    answerForm.elements.answer.value = JSON.stringify(typedIn(components, result.data));
    answerForm.elements.words.value = JSON.stringify(chosenWords(components, result.data, pageData('form-data', {})));
    answerForm.keeper.leaving();
    if (event.submitter) event.submitter.setAttribute('aria-disabled', 'true');
    HTMLFormElement.prototype.submit.call(answerForm);
  });
}

async function load(form, data) {
  await form.importSchema(prepared(pageData('form-schema')), data);
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
}

function button(label, primary, onclick) {
  return element('button', { type: 'button', className: primary ? 'btn btn-primary btn-small' : 'btn btn-small', onclick }, label);
}

function failed(error) {
  console.error(error);
  place.replaceChildren(element('div', { className: 'notice notice-overdue', role: 'alert' }, element('p', {}, text('formFailed'))));
}
