import { describe, expect, it } from 'vitest';
import { embedAddress } from './embed';
import { DEFAULT_VIEW } from './view';

describe('the address of a frame', () => {
  it('joins options to filters, and stands alone without either', () => {
    const crrc = { ...DEFAULT_VIEW, enterprise: ['crrc'] };
    expect(embedAddress('zh', 'map', DEFAULT_VIEW)).toBe('/zh/embed/map');
    expect(embedAddress('zh', 'map', DEFAULT_VIEW, { theme: 'dark' })).toBe('/zh/embed/map?theme=dark');
    expect(embedAddress('zh', 'map', crrc, { theme: 'dark' })).toBe(
      '/zh/embed/map?enterprise=crrc&theme=dark',
    );
  });
});
