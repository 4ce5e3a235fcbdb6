import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { mayImportInSpecs, rooms } from './rooms.mjs';

const ofOthers = '^\\.{1,2}/(?:.*/)?(?:src|dist|node_modules)(?:/|$)';
const ofOthersFromTests = '^\\.{1,2}/(?:.*/)?(?:[\\w-]+/src|dist|node_modules)(?:/|$)';

const imports = (mayImport, where, folders = ofOthers) => [
  'error',
  {
    patterns: [
      {
        regex: `^(?!(?:${mayImport.join('|')})$|\\.{1,2}/|\\.{1,2}$)`,
        message: `Not in the list of what ${where} may import: see rooms.mjs.`,
      },
      { regex: folders, message: 'Reach another package through its name, not through its folders.' },
    ],
  },
];

const impurities = [
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Date.now()'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'new Date()'],
  ['CallExpression[callee.name="Date"]', 'Date()'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Math.random'],
  ['MemberExpression[object.name="Temporal"][property.name="Now"]', 'Temporal.Now'],
].map(([selector, what]) => ({
  selector,
  message: `${what} has no place here: time and chance come in as arguments.`,
}));

const notInPureSources = [
  { selector: 'ImportExpression', message: 'No dynamic import here: name what you need at the top.' },
  { selector: 'Decorator', message: 'Decorators belong to Nest, and Nest to apps/.' },
];

const outsideWorld = [
  'crypto',
  'performance',
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'console',
  'globalThis',
  'require',
].map((name) => ({ name, message: 'A pure room reaches for nothing outside its arguments.' }));

const unfinishedTests = [
  ['[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo)$/]', 'only, skip and todo'],
  ['[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', 'x… and f…'],
].map(([condition, what]) => ({
  selector: `CallExpression${condition}`,
  message: `A test is run or it is not there: no ${what}.`,
}));

const roomRules = rooms.flatMap(({ folder, mayImport, pure }) => [
  {
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': imports(mayImport, folder),
      'no-restricted-syntax': pure ? ['error', ...impurities, ...notInPureSources] : 'off',
      'no-restricted-globals': pure ? ['error', ...outsideWorld] : 'off',
    },
  },
  {
    files: [`${folder}/**/*.spec.{ts,tsx}`, `${folder}/{dev,test}/**/*.{ts,tsx}`, `${folder}/*.config.ts`],
    rules: {
      'no-restricted-imports': imports([...mayImport, ...mayImportInSpecs], `a spec of ${folder}`, ofOthersFromTests),
      'no-restricted-syntax': ['error', ...(pure ? impurities : []), ...unfinishedTests],
      'no-restricted-globals': 'off',
    },
  },
]);

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/.hub*/',
      '.stryker-tmp/',
      'coverage/',
      'reports/',
      'apps/api/src/generated/',
      'apps/web/src/gql/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    rules: {
      'array-callback-return': 'error',
      eqeqeq: 'error',
      'no-constant-binary-expression': 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }] },
  },
  {
    // Nest reads the types of constructor parameters at run time, and its modules are classes without members.
    files: ['apps/{api,worker}/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  { files: ['**/*.spec.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...unfinishedTests] } },
  ...roomRules,
);
