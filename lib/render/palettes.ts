/** The colours of the style sheet as plain values, for files that stand without it. A test holds them to it. */
import type { Palette } from '../charts/theme';
import type { PictureTheme } from '../view/file-address';

export const PALETTES: Record<PictureTheme, Palette> = {
  light: {
    paper: '#faf8f4',
    card: '#ffffff',
    rule: '#e6e1d8',
    'ink-1': '#17202b',
    'ink-2': '#4a5563',
    'ink-3': '#636c77',
    faint: '#f1ede5',
    cinnabar: '#b8321f',
    indigo: '#2c4a7c',
    jade: '#2f7f73',
    ochre: '#b9842a',
    plum: '#7a4069',
    'on-mark': '#ffffff',
  },
  dark: {
    paper: '#11161d',
    card: '#18202a',
    rule: '#2e3945',
    'ink-1': '#e8e6e1',
    'ink-2': '#b9bfc7',
    'ink-3': '#98a1ab',
    faint: '#212b36',
    cinnabar: '#ec7a63',
    indigo: '#8aa9dd',
    jade: '#63b8a9',
    ochre: '#d9a94f',
    plum: '#c48bb3',
    'on-mark': '#11161d',
  },
};
