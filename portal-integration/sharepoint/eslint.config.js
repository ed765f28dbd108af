const spfx = require('@microsoft/eslint-config-spfx/lib/flat-profiles/default');

module.exports = [
  { ignores: ['lib/**', 'lib-commonjs/**', 'lib-dts/**', 'dist/**', 'release/**', 'temp/**', 'browser/**', '**/*.js'] },
  ...spfx,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname } }
  }
];
