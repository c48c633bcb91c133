/** Says in the summary which field each message is about: several fields may have been left empty. */
export function nameWrongFields() {
  const colon = document.documentElement.lang === 'fr' ? '\u00a0: ' : ': ';
  for (const link of document.querySelectorAll('.error-summary a[href^="#"]')) {
    const field = document.getElementById(link.hash.slice(1));
    const label = field?.labels?.[0] ?? field?.querySelector('legend');
    const name = (label?.firstChild?.textContent ?? field?.getAttribute('aria-label'))?.trim();
    if (name && !link.textContent.startsWith(name)) link.prepend(name + colon);
  }
}
