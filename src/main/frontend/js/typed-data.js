/** What goes to the server of what stands in a form: long texts that it only shows are the server's own. */
export function typedIn(components, data) {
  const typed = { ...data };
  leaveOut(components, typed);
  return typed;
}

/** What was typed, over the form as it is now: a list that brings its rows has those of now, each with what was typed into it. */
export function typedOver(components, now, typed) {
  const whole = { ...now, ...typed };
  bringRows(components, now, whole);
  return whole;
}

/** The words of what was chosen from lists that the page brought: when the work is over the server does not know them any more. */
export function chosenWords(components, data, offered, words = {}) {
  for (const component of components ?? []) {
    if (component.type === 'dynamiclist') {
      for (const row of data[component.path] ?? []) chosenWords(component.components, row, offered, words);
    } else if (component.components) chosenWords(component.components, data, offered, words);
    else if (component.valuesKey) {
      const chosen = [data[component.key]].flat();
      const named = (offered[component.valuesKey] ?? []).filter(({ value }) => chosen.includes(value));
      (words[component.valuesKey] ??= []).push(...named);
    }
  }
  return words;
}

function leaveOut(components = [], data) {
  for (const component of components) {
    if (component.type === 'dynamiclist') {
      if (Array.isArray(data[component.path])) data[component.path] = data[component.path].map((row) => typedIn(component.components, row));
    } else if (component.components) leaveOut(component.components, data);
    else if (component.readonly && component.type === 'textarea') delete data[component.key];
  }
}

function bringRows(components = [], now, whole) {
  for (const component of components) {
    if (component.type !== 'dynamiclist') {
      bringRows(component.components, now, whole);
      continue;
    }
    const id = component.components.find((child) => child.readonly)?.key;
    const typed = whole[component.path];
    if (!id || !Array.isArray(now[component.path])) continue;
    whole[component.path] = now[component.path].map((row) => ({ ...row, ...(typed ?? []).find((one) => one[id] === row[id]) }));
  }
}
