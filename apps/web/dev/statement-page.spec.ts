import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { statementPage } from './statement-page.js';

const page = (markdown: string): string => statementPage(markdown, '/assets/style.css');

describe('the page of a statement', () => {
  it('has the title, the headings, the lists and the words of its text', () => {
    const html = page('# One\n\nTwo **three**\nfour.\n\n## Five\n\n- six\n  seven\n- eight');
    expect(html).toContain('<title>One – Children at risk hub</title>');
    expect(html).toContain('<h1 class="govuk-heading-l">One</h1>');
    expect(html).toContain('<p class="govuk-body">Two <strong>three</strong> four.</p>');
    expect(html).toContain('<h2 class="govuk-heading-m">Five</h2>');
    expect(html).toContain('<li>six seven</li><li>eight</li>');
  });

  it('keeps words as words, and leads nowhere but to https', () => {
    const html = page('# A <b>\n\n[x](javascript:run()) [y](https://ico.org.uk/)');
    expect(html).not.toMatch(/<b>|href="javascript/);
    expect(html).toContain('href="https://ico.org.uk/"');
  });

  it.each(['| a | b |', '```sh', '1. one', '> quoted', '### three'])(
    'says so when it cannot show something: %s',
    (block) => {
      expect(() => page(`# A\n\n${block}`)).toThrow(/cannot show/);
    },
  );

  it.each(['accessibility-statement', 'privacy-notice'])(
    'docs/%s.md can be shown, without a script or a style of its own',
    (name) => {
      const html = page(readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), 'utf8'));
      expect(html).not.toMatch(/<script| style="| on\w+="|undefined/);
      expect([...html.matchAll(/<h1/g)]).toHaveLength(1);
    },
  );
});
