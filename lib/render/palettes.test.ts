import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Palette } from '../charts/theme';
import { PALETTES } from './palettes';

it('the colours of files are those of the style sheet', () => {
  const css = readFileSync('app/globals.css', 'utf8');
  for (const [name, light] of Object.entries(PALETTES.light))
    expect(css).toContain(`--${name}: light-dark(${light}, ${PALETTES.dark[name as keyof Palette]});`);
});
