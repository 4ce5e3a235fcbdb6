import { writable } from './text.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside a tag or an attribute of OpenDocument, with its spaces, tabs and line breaks as they are written there. */
export const xmlText = (text: string): string =>
  writable(text)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/^ | {2,}/gm, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>');

/** A text inside a tag or an attribute of any XML. */
export const xmlPlain = (text: string): string =>
  writable(text)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/\s+/g, ' ');
