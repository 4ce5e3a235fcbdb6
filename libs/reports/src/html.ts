import type { Block, ReportDocument } from './document.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML shows it, whatever stands in it. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `
  body { font: 1rem/1.5 Helvetica, Arial, sans-serif; color: #0b0c0c; max-width: 60rem; margin: 0 auto; padding: 1rem; }
  h1 { font-size: 2rem; } h2 { font-size: 1.5rem; margin-top: 2.5rem; } h3 { font-size: 1.1875rem; margin-top: 1.75rem; }
  .marking { font-weight: bold; border-bottom: 2px solid #0b0c0c; padding-bottom: .25rem; }
  dl { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: .25rem 1rem; margin: 0; }
  dt { font-weight: bold; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  dd.note { font-style: italic; }
  table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding: .5rem 0; }
  th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid #505a5f; }
  @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
  @media print { h2 { break-after: avoid; } dl, tr { break-inside: avoid; } }
`;

const cells = (name: 'th' | 'td', texts: readonly string[]): string =>
  texts.map((text) => `<${name}${name === 'th' ? ' scope="col"' : ''}>${escaped(text)}</${name}>`).join('');

const drawn = (block: Block): string => {
  switch (block.is) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'values': {
      const values = block.values.map(
        ({ name, value, note }) => `<dt>${escaped(name)}</dt><dd${note ? ' class="note"' : ''}>${escaped(value)}</dd>`,
      );
      return `<dl>${values.join('')}</dl>`;
    }
    case 'table': {
      const rows = block.rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('');
      return `<table><caption>${escaped(block.caption)}</caption><thead><tr>${cells('th', block.head)}</tr></thead><tbody>${rows}</tbody></table>`;
    }
  }
};

/** A document as one HTML file: no script, no request, nothing beside it. */
export const htmlOf = ({ title, marking, blocks }: ReportDocument): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="marking">${escaped(marking)}</p>
<main>
<h1>${escaped(title)}</h1>
${blocks.map(drawn).join('\n')}
</main>
</body>
</html>
`;
