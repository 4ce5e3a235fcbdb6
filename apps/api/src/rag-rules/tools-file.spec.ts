import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { RISK_TOOLS, type RiskTool } from '@hub/exploitation';
import { temporaryFolder } from '@hub/testing';
import { riskToolsIn } from './tools-file.js';

const own = (more: Partial<RiskTool> = {}): RiskTool => ({
  tool: 'BROMLEY_GRID',
  version: '1',
  strand: 'cse',
  from: '2026-01-01',
  logic: {
    by: 'bands',
    bands: [
      { rag: 'green', from: 0 },
      { rag: 'red', from: 10 },
    ],
  },
  source: 'Bromley Safeguarding Children Partnership',
  ...more,
});

describe('a council’s own risk tools', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const file = (content: unknown): string => {
    const path = join(folder.path, 'tools.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  it('stand beside those the hub knows', () => {
    expect(riskToolsIn(file([own()]))).toEqual([...RISK_TOOLS, own()]);
    expect(riskToolsIn(undefined)).toBe(RISK_TOOLS);
  });

  it('take the place of one of the same name and version', () => {
    const seraf = own({ tool: 'SERAF', version: '2015' });
    const tools = riskToolsIn(file([seraf]));
    expect(tools.filter(({ tool }) => tool === 'SERAF')).toEqual([seraf]);
  });

  it.each([
    ['no JSON', 'not json', /cannot be read as JSON/],
    ['an unknown key', [{ ...own(), colour: 'red' }], /colour/],
    [
      'bands that fall',
      [
        own({
          logic: {
            by: 'bands',
            bands: [
              { rag: 'red', from: 9 },
              { rag: 'green', from: 1 },
            ],
          },
        }),
      ],
      /higher score/,
    ],
    ['an unknown strand', [{ ...own(), strand: 'other' }], /strand/],
  ])('%s stops the start and is named', (_what, content, message) => {
    expect(() => riskToolsIn(file(content))).toThrow(message);
  });
});
