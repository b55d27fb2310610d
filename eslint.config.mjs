import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What an expression must not be: slower than its text is long, or with a part that does nothing. See decision 0044. */
const EXPRESSION_RULES = [
  'no-super-linear-backtracking',
  'no-dupe-disjunctions',
  'no-empty-alternative',
  'no-contradiction-with-assertion',
  'no-useless-assertions',
  'no-dupe-characters-character-class',
  'no-potentially-useless-backreference',
  'no-useless-backreference',
  'no-useless-quantifier',
  'no-useless-lazy',
  'no-empty-group',
  'no-empty-character-class',
  'no-misleading-capturing-group',
  'no-optional-assertion',
  'no-lazy-ends',
  'no-zero-quantifier',
  'no-useless-set-operand',
  'no-trivially-nested-assertion',
  'no-trivially-nested-quantifier',
  'no-useless-flag',
  'no-unused-capturing-group',
  'optimal-lookaround-quantifier',
  'confusing-quantifier',
  'strict',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'data/', 'tmp/'] },
  js.configs.recommended,
  {
    files: ['**/*.{cjs,mjs,js}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['src/web/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-array-sort-compare': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      'no-console': 'error',
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
    },
  },
  {
    files: ['**/*.{ts,cjs,mjs,js}'],
    plugins: { regexp },
    rules: Object.fromEntries(EXPRESSION_RULES.map((rule) => [`regexp/${rule}`, 'error'])),
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  prettier,
);
