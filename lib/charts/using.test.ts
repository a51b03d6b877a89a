import { describe, expect, it } from 'vitest';
import { getAtlas } from '../dataset/load';
import { chartsAbout, chartsShowing } from './using';

const atlas = getAtlas();

describe('charts on a profile', () => {
  it('are those with something about it beyond background', () => {
    const about = (id: string) => chartsAbout(atlas, { enterprise: [id] }).map((chart) => chart.id);
    expect(about('crrc')).toContain('crrc-programme');
    expect(about('zte')).not.toContain('crrc-programme');
    expect(about('crrc')).not.toContain('hub-batches');
    expect(chartsAbout(atlas, { field: ['quantum-information'] }).map(({ id }) => id)).toContain(
      'field-mentions',
    );
    expect(chartsShowing(atlas, ['hubs-total']).map(({ id }) => id)).toContain('hub-batches');
  });
});
