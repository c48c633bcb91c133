import { csrfHeaders, renewCsrf } from './page-data.js';

const PAUSE = 1000;
const RETRY = 15000;
const LONGEST_WAIT = 240000;
const PREFIX = 'iltizam.draft.';

/**
 * Keeps what is typed: on the server a second after the last change, and in this browser as long as the server has not
 * confirmed it.
 *
 * @param page the address of the page, `person` whose it is
 * @param onState called with one of `saving`, `saved`, `kept` (in this browser only), `tooLong`, `conflict`, `gone` (the work is done or somebody else's), `signedOut`
 */
export function draftKeeper({ address, page, person, key, revision, data, onState }) {
  const storageKey = PREFIX + key;
  let timer;
  let sending = false;
  let confirmed = JSON.stringify(data());
  let wait = RETRY;
  let failing = false;
  // what the server does not take it does not take the second time either
  let unwelcome;
  let over = false;

  addEventListener('online', () => schedule(0));
  // back from signing in in another window
  document.addEventListener('visibilitychange', () => {
    if (failing && !document.hidden) schedule(0);
  });
  addEventListener('beforeunload', (event) => {
    if (pending()) event.preventDefault();
  });

  return {
    changed() {
      if (!pending()) return;
      remember();
      schedule(PAUSE);
    },

    /** What an earlier visit could not save, if it differs from what the server has. */
    leftBehind() {
      const kept = read(storageKey);
      if (!kept) return null;
      if (JSON.stringify(kept.data) === confirmed) {
        forget();
        return null;
      }
      return kept;
    },

    forget,

    /** After a conflict: go on from the other person's revision, with this data or theirs. */
    continueFrom(otherRevision, overwrite) {
      revision = otherRevision;
      if (overwrite) schedule(0);
      else {
        confirmed = JSON.stringify(data());
        forget();
      }
    },

    /** The text is about to be sent for good: kept here until a page that is not a sign-in has been reached. */
    leaving() {
      clearTimeout(timer);
      remember(true);
      confirmed = JSON.stringify(data());
    },
  };

  function pending() {
    return JSON.stringify(data()) !== confirmed;
  }

  function schedule(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  function later() {
    schedule(wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  async function save() {
    if (sending) return schedule(PAUSE);
    const now = data();
    const written = JSON.stringify(now);
    if (over || written === confirmed || written === unwelcome) return;
    sending = true;
    if (!failing) onState('saving', {});
    failing = true;
    try {
      let response = await put(now);
      if (signedOut(response) && (await renewCsrf(page, person))) response = await put(now);
      if (response.ok) {
        const answer = await response.json();
        revision = answer.revision;
        confirmed = written;
        failing = false;
        wait = RETRY;
        if (pending()) schedule(PAUSE);
        else forget();
        onState('saved', answer);
      } else if (response.status === 409) {
        failing = false;
        onState('conflict', await response.json().catch(() => ({})));
      } else if (response.status === 410) {
        over = true;
        onState('gone', {});
      } else if (response.status === 413) {
        unwelcome = written;
        failing = false;
        onState('tooLong', {});
      } else {
        onState(signedOut(response) ? 'signedOut' : 'kept', {});
        later();
      }
    } catch {
      onState('kept', {});
      later();
    } finally {
      sending = false;
    }
  }

  function put(now) {
    return fetch(address, {
      method: 'PUT',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...csrfHeaders() },
      body: JSON.stringify({ revision, data: now }),
    });
  }

  function remember(sent = false) {
    try {
      localStorage.setItem(storageKey, JSON.stringify({ data: data(), at: new Date().toISOString(), sent }));
    } catch {
      // a full or forbidden storage only loses the second copy
    }
  }

  function forget() {
    try {
      localStorage.removeItem(storageKey);
    } catch {
      // nothing was kept then
    }
  }
}

function signedOut(response) {
  return response.type === 'opaqueredirect' || response.status === 401 || response.status === 403;
}

/** Texts that were sent and arrived: the page after the sending shows it, so the copy here can go. A page that gives text back says it did not. */
export function forgetSentDrafts() {
  if (location.pathname.startsWith('/sign-in') || document.querySelector('#answer-form, #kept')) return;
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX) && read(key)?.sent) localStorage.removeItem(key);
    }
  } catch {
    // no storage, nothing to forget
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}
