import { readFileSync } from 'node:fs';
import { RISK_TOOLS, RiskTool } from '@hub/exploitation';
import { BadSettings, type Settings } from '@hub/worker';
import { z } from 'zod';

const problemsIn = (path: string, what: string): BadSettings => new BadSettings(`HUB_RISK_TOOLS: ${path}: ${what}`);

/**
 * The risk assessment tools of a council: those the hub knows from the start, and those of its own file, a JSON list. A
 * tool and version of the file takes the place of one the hub knows. Throws `BadSettings` naming what cannot be used.
 */
export const riskToolsIn = (path: string | undefined): readonly RiskTool[] => {
  if (path === undefined) return RISK_TOOLS;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw problemsIn(path, `cannot be read as JSON: ${(error as Error).message}`);
  }
  const parsed = z.array(RiskTool).safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw problemsIn(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const idOf = ({ tool, version }: RiskTool): string => `${tool} ${version}`;
  const own = new Map(parsed.data.map((tool) => [idOf(tool), tool]));
  return [...RISK_TOOLS.filter((tool) => !own.has(idOf(tool))), ...own.values()];
};

const known = new Map<string | undefined, readonly RiskTool[]>();

/** The tools of a hub, read once. */
export const riskToolsOf = ({ riskToolsFile }: Pick<Settings, 'riskToolsFile'>): readonly RiskTool[] => {
  const held = known.get(riskToolsFile) ?? riskToolsIn(riskToolsFile);
  known.set(riskToolsFile, held);
  return held;
};
