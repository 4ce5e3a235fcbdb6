const prefix = 'hub-draft:';

/** What was typed into a form and not sent yet, under the name of the form. Undefined when there is none. */
export const readDraft = <Draft>(name: string): Draft | undefined => {
  try {
    const text = sessionStorage.getItem(prefix + name);
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined;
  }
};

/** Keeps what is typed until it is sent or the tab is closed. A full or forbidden storage is no reason to stop typing. */
export const keepDraft = (name: string, draft: unknown): void => {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(draft));
  } catch {
    return;
  }
};

/** Forgets one draft. */
export const dropDraft = (name: string): void => sessionStorage.removeItem(prefix + name);

/** Forgets every draft: when a person signs out by their own hand. */
export const dropDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
};
