import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PALETTES } from './palettes';

it('the colours of files are those of the style sheet', () => {
  const css = readFileSync('app/globals.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const coloursOf = (theme: RegExp) => {
    const rules = [...css.matchAll(/([^{};]+)\{([^{}]*--paper:[^{}]*)\}/g)];
    const [, , values = ''] = rules.find(([, selector = '']) => theme.test(selector)) ?? [];
    return Object.fromEntries(
      [...values.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]+)/g)].map(([, name, value]) => [name, value]),
    );
  };
  expect(coloursOf(/^\s*:root\s*(,|$)/)).toMatchObject(PALETTES.light);
  expect(coloursOf(/\[data-theme="dark"\]/)).toMatchObject(PALETTES.dark);
});
