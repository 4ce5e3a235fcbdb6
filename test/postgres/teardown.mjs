/** After the specs of one run: stops what `setup.mjs` started. */
export default () => globalThis.stopPostgresOfSpecs();
