import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

const nativeRequire = createRequire(import.meta.url);

/**
 * Jest cannot `require` an ESM-only package before Node 24.9, Node itself can. CommonJS plugins of Fastify do so; the
 * files in `esm-only/` hand them the package as Node loads it.
 */
export default class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireAsNodeDoes = nativeRequire;
  }
}
