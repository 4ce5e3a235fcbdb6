const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Bold words and links. A link may lead to another statement, or to the site of a public body. */
const inline = (text: string): string =>
  escaped(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g, '<a class="govuk-link" href="$2" rel="noreferrer">$1</a>');

const list = (block: string): string => {
  const items = block.split(/\n?^- /m).filter((item) => item.trim() !== '');
  return `<ul class="govuk-list govuk-list--bullet">${items
    .map((item) => `<li>${inline(item.replace(/\n\s*/g, ' '))}</li>`)
    .join('')}</ul>`;
};

const blockOf = (block: string): string => {
  const heading = /^(#{1,2}) (.+)$/.exec(block);
  if (heading) {
    const [, marks = '', words = ''] = heading;
    return marks.length === 1
      ? `<h1 class="govuk-heading-l">${inline(words)}</h1>`
      : `<h2 class="govuk-heading-m">${inline(words)}</h2>`;
  }
  if (block.startsWith('- ')) return list(block);
  if (/^([#|>`]|\d+\. |!\[)/.test(block))
    throw new Error(`A statement holds what its page cannot show: ${block.slice(0, 40)}`);
  return `<p class="govuk-body">${inline(block.replaceAll('\n', ' '))}</p>`;
};

/**
 * The page of a statement: its Markdown (headings, paragraphs, lists, bold words, links) as HTML that needs no script, so
 * that it can be read before anybody signs in. `style` is the address of the style sheet. Throws when the text holds
 * something else.
 */
export const statementPage = (markdown: string, style: string): string => {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const body = markdown
    .trim()
    .split(/\n{2,}/)
    .map(blockOf)
    .join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
<title>${escaped(title)} – Children at risk hub</title>
</head>
<body>
<main class="hub-main hub-main--narrow" id="main">
<p class="hub-back"><a class="govuk-link" href="/">Back to the hub</a></p>
${body}
</main>
</body>
</html>
`;
};
