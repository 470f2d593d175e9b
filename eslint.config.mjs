import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import ngrx from '@ngrx/eslint-plugin';
import angular from 'angular-eslint';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

// The boundaries rule reads this graph from its cache and checks nothing where there is none.
await createProjectGraphAsync();

/** Who may import whom, by the tag in each project.json: ARCHITECTURE.md says it in words. */
const boundaries = [
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: [],
    allowedExternalImports: [],
  },
  {
    sourceTag: 'type:contracts',
    onlyDependOnLibsWithTags: ['type:domain'],
    allowedExternalImports: ['zod', 'zod/*'],
  },
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts'],
    bannedExternalImports: ['@nestjs/*', 'socket.io'],
  },
  {
    sourceTag: 'type:api',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts'],
    bannedExternalImports: ['@angular/*', '@ngrx/*', 'socket.io-client'],
  },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:domain', 'type:contracts'] },
];

const zodMini = {
  name: 'zod',
  message: "The browser loads this: import * as z from 'zod/mini' (4 kB instead of 22 kB).",
};

/** What a template writes as text in an attribute and nobody reads, beyond the rule's own list. */
const attributesWithoutText = [
  ...['animate.enter', 'animate.leave', 'aria-describedby', 'aria-labelledby', 'aria-live'],
  ...[
    'autocapitalize',
    'device',
    'focusFirst',
    'lmShortcut',
    'enterkeyhint',
    'translate',
    'clip-path',
    'd',
    'mask',
    'preserveAspectRatio',
    'points',
    'rel',
    'transform',
  ],
  ...['appearance', 'color', 'fontIcon', 'matButton', 'matColumnDef', 'matIconButton'],
  ...['mode', 'scope', 'subscriptSizing', 'svgIcon', 'xPosition', 'yPosition'],
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/dist-spec/', '**/coverage/', '.nx/', '.angular/', '**/data/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  {
    files: ['**/*.{js,mjs,cjs,ts}'],
    extends: [eslint.configs.recommended],
    rules: {
      eqeqeq: 'error',
      curly: ['error', 'multi-line'],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // tools/tsconfig.json has these checked by the compiler, which knows what is defined.
    files: ['tools/**/*.{js,mjs}'],
    rules: { 'no-undef': 'off' },
  },
  {
    // Read before anything is installed.
    files: ['tools/run.mjs', 'tools/lib/{child-process,failure,install,workspace}.mjs'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!node:|\\.)' }] }],
    },
  },
  {
    files: ['apps/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', process: 'readonly' },
    },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          alwaysTryTypes: true,
          project: ['apps/*/tsconfig*.json', 'libs/*/tsconfig*.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: true,
          // The end-to-end tests find the browser as the tools do.
          allow: ['/tools/lib/'],
          depConstraints: boundaries,
        },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Nest and Material declare their options as classes and mean them to be written as literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Empty classes carry the decorators of Nest modules and Angular components.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // With no-unused-vars: what nobody uses is an error of the lint, not of a build while typing.
      '@typescript-eslint/no-unused-private-class-members': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  {
    // A focused or a skipped test hides others: all run, always.
    files: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fdescribe', 'fit', 'xdescribe', 'xit', 'pending'],
    },
  },

  {
    // What others build on says its types; in the client a template or an effect reads most of it.
    files: ['libs/*/src/**/*.ts', 'apps/api/src/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    // The gateway's tests play its clients.
    files: ['apps/api/src/testing/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: true,
          allow: ['socket.io-client'],
          depConstraints: boundaries,
        },
      ],
    },
  },
  {
    // The fixtures of Playwright take an empty pattern where they need no other fixture.
    files: ['apps/web-e2e/src/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['apps/web/src/**/*.ts', 'libs/signaling-contracts/src/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [zodMini] }] },
  },

  {
    files: ['apps/web/src/**/*.ts'],
    extends: [
      angular.configs.tsRecommended,
      ngrx.configs.store,
      ngrx.configs.effectsTypeChecked,
      ngrx.configs.operators,
    ],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'lm', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'lm', style: 'camelCase' },
      ],
      // A functional effect is one expression: its stream.
      '@ngrx/prefer-effect-callback-in-block-statement': 'off',
      '@angular-eslint/no-uncalled-signals': 'error',
      '@angular-eslint/prefer-host-metadata-property': 'error',
      '@angular-eslint/prefer-inject': 'error',
      '@angular-eslint/prefer-output-readonly': 'error',
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/prefer-standalone': 'error',
    },
  },
  {
    files: ['apps/web/src/app/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/i18n': [
        'error',
        { checkId: false, ignoreAttributes: attributesWithoutText },
      ],
      '@angular-eslint/template/no-any': 'error',
      '@angular-eslint/template/no-duplicate-attributes': 'error',
      '@angular-eslint/template/prefer-control-flow': 'error',
      '@angular-eslint/template/prefer-self-closing-tags': 'error',
    },
  },
);
