import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { core } from './tests/support/rooms.ts';

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Unexpected default export, expected a named one: names say what is imported.',
};

const platform = ['document', 'window', 'navigator', 'location', 'localStorage', 'process'];

export default defineConfig(
  globalIgnores(['dist/', '**/.readout-*', '.astro/', '.cache/', 'content/', 'tests/fixtures/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // An early `return leave();` says in one line what two would.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Libraries type plain functions as methods; there are no classes here whose `this` could be lost.
      '@typescript-eslint/unbound-method': 'off',
      // No enums and hardly a class: there is nothing for these to find, and they take a seventh of the linter's time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Numbers read well in a template; objects and undefined do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The compiler's `noPropertyAccessFromIndexSignature` asks for the very form this rule forbids.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  astro.configs['flat/recommended'],
  {
    files: ['src/**/*.{ts,astro}', 'readout.config.ts'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', defaultExport] },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: [...Object.keys(core).map((room) => `src/${room}/**/*.ts`), 'src/site/**/*.ts'],
    ignores: ['src/site/**/*.client.ts'],
    rules: { 'no-restricted-globals': ['error', ...platform] },
  },
);
