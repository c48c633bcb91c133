/** The JSON that the page carries in `<script type="application/json" id="…">`. */
export function pageData(id, otherwise) {
  const text = document.getElementById(id)?.textContent.trim();
  return text ? JSON.parse(text) : otherwise;
}

/** A small element: `element('p', { className: 'x' }, 'text', child)`. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** The token that every sending request carries, as the layout gives it. */
export function csrfHeaders() {
  const { csrfHeader, csrfToken } = document.body.dataset;
  return csrfHeader ? { [csrfHeader]: csrfToken } : {};
}

/** Whoever has signed in again in another window has another token: takes it from the page as it is now, if the page still asks that person. */
export async function renewCsrf(address, person) {
  const response = await fetch(address, { redirect: 'manual', headers: { Accept: 'text/html' } });
  if (!response.ok) return false;
  const now = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (now.getElementById('answer-form')?.dataset.person !== person) return false;
  const { csrfToken } = now.body.dataset;
  document.body.dataset.csrfToken = csrfToken;
  for (const input of document.querySelectorAll('input[name="_csrf"]')) input.value = csrfToken;
  return true;
}
