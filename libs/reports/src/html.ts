import { printedLine, type Block, type NamedValue, type Printed, type ReportDocument, type TableBlock } from './document.js';
import { writable } from './text.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML shows it, whatever stands in it. */
export const escaped = (text: string): string => writable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `
  body { font: 1rem/1.5 Helvetica, Arial, sans-serif; color: #0b0c0c; max-width: 60rem; margin: 0 auto; padding: 1rem; }
  body.wide { max-width: none; }
  h1 { font-size: 2rem; } h2 { font-size: 1.5rem; margin-top: 2.5rem; } h3 { font-size: 1.1875rem; margin-top: 1.75rem; }
  .marking { font-weight: bold; border-bottom: 2px solid #0b0c0c; padding-bottom: .25rem; }
  footer .marking { border-bottom: 0; border-top: 2px solid #0b0c0c; padding: .25rem 0 0; }
  footer p { margin: .25rem 0; overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: .25rem 1rem; margin: 0; }
  dt { font-weight: bold; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  dd.note { font-style: italic; }
  p, li { white-space: pre-wrap; overflow-wrap: anywhere; }
  .aside { border-left: 4px solid #b1b4b6; padding-left: 1rem; }
  figure { margin: 1.5rem 0; } figure img { max-width: 100%; } figcaption { font-weight: bold; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding: .5rem 0; }
  th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid #505a5f; white-space: pre-wrap; }
  .number { text-align: right; }
  .contents { list-style: none; padding: 0; } .contents .level-3 { padding-left: 1.5rem; }
  @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
  @media print { h2 { break-after: avoid; } dl, tr { break-inside: avoid; } .new-page { break-before: page; } }
`;

const PAPER = { A4: '@page { size: A4; }', 'A3 landscape': '@page { size: A3 landscape; }' } as const;

const cell = (name: 'th' | 'td', text: string, scope: '' | 'col' | 'row', isNumber: boolean): string =>
  `<${name}${scope === '' ? '' : ` scope="${scope}"`}${isNumber ? ' class="number"' : ''}>${escaped(text)}</${name}>`;

const tableOf = ({ caption, head, rows, rowHeads, numbers }: TableBlock): string => {
  const isNumber = (at: number): boolean => numbers?.includes(at) ?? false;
  const heads = head.map((text, at) => cell('th', text, 'col', isNumber(at))).join('');
  const body = rows.map((row) => {
    const cells = row.map((text, at) =>
      rowHeads && at === 0 ? cell('th', text, 'row', false) : cell('td', text, '', isNumber(at)),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
};

const valuesOf = (values: readonly NamedValue[]): string => {
  const lines = values.map(
    ({ name, value, note }) => `<dt>${escaped(name)}</dt><dd${note ? ' class="note"' : ''}>${escaped(value)}</dd>`,
  );
  return `<dl>${lines.join('')}</dl>`;
};

const drawn = (block: Block, id?: string): string => {
  switch (block.is) {
    case 'heading':
      return `<h${block.level}${id ? ` id="${id}"` : ''}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'note':
      return `<p class="aside">${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'values':
      return valuesOf(block.values);
    case 'table':
      return tableOf(block);
    case 'figure':
      return `<figure><figcaption>${escaped(block.caption)}</figcaption><img alt="${escaped(block.alt)}" src="data:image/svg+xml,${encodeURIComponent(block.svg)}"></figure>`;
    case 'page':
      return '<div class="new-page"></div>';
  }
};

const idOf = (at: number): string => `part-${at}`;

/** The headings of a document as links to them. */
const contentsOf = (blocks: readonly Block[]): string => {
  const lines = blocks.flatMap((block, at) =>
    block.is === 'heading' ? [`<li class="level-${block.level}"><a href="#${idOf(at)}">${escaped(block.text)}</a></li>`] : [],
  );
  return `<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ul class="contents">${lines.join('')}</ul></nav>\n`;
};

/** A document as one HTML file: no script, no request, nothing beside it. */
export const htmlOf = (document: ReportDocument, printed?: Printed): string => {
  const { title, marking, paper = 'A4', cover, contents, digest, blocks } = document;
  const foot = [printed && printedLine(printed), digest && `Digest ${digest}`].filter((line) => line !== undefined);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}  ${PAPER[paper]}
</style>
</head>
<body${paper === 'A4' ? '' : ' class="wide"'}>
<header><p class="marking">${escaped(marking)}</p></header>
<main>
<h1>${escaped(title)}</h1>
${cover ? `${valuesOf(cover)}\n` : ''}${contents ? contentsOf(blocks) : ''}${blocks.map((block, at) => drawn(block, contents && idOf(at))).join('\n')}
</main>
<footer>
${foot.map((line) => `<p>${escaped(line)}</p>\n`).join('')}<p class="marking">${escaped(marking)}</p>
</footer>
</body>
</html>
`;
};
