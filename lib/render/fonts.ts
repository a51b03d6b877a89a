/**
 * Letters for pictures, on machines that have none. A whole Chinese font is 10 MB and the drawing library reads
 * its fonts anew for every picture, so it is given files that hold only the characters used so far.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Text } from '../i18n/languages';

/**
 * English in letters as wide as Arial’s, which charts are laid out for: Chinese fonts draw its apostrophes and
 * quotation marks a full square wide. The rest of each list is for drawings that are opened elsewhere.
 */
export const FONT_STACKS: Text = {
  zh: "'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif",
  en: "Arimo,Arial,'Helvetica Neue','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
};

/** Drawn with where a drawing names none that there is. */
export const FONT_FAMILY = 'Noto Sans SC';

/** Regular, and bold for 600 and above. */
const FILES = [
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'arimo/400Regular/Arimo_400Regular.ttf',
  'arimo/700Bold/Arimo_700Bold.ttf',
] as const;

/** Where the whole fonts lie. */
export function fontPaths(): string[] {
  // Not `import.meta.url`: the build moves this module, but not the packages.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return FILES.map((file) => resolve(`@expo-google-fonts/${file}`));
}

/** Digits, Latin letters and signs are in from the start. */
const ALWAYS = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join('');

interface Fonts {
  characters: ReadonlySet<string>;
  bytes: Uint8Array[];
}

let sources: Buffer[] | undefined;
let fonts: Fonts = { characters: new Set(), bytes: [] };

/** Fonts that hold at least these characters. They grow by what is new, so that after a while nothing is made. */
export async function fontsFor(characters: ReadonlySet<string>): Promise<Uint8Array[]> {
  const lacking = [...characters].filter((each) => !fonts.characters.has(each));
  if (fonts.bytes.length && !lacking.length) return fonts.bytes;
  const all = new Set([...ALWAYS, ...fonts.characters, ...lacking]);
  const text = [...all].join('');
  sources ??= await Promise.all(fontPaths().map((path) => readFile(path)));
  const bytes: Uint8Array[] = [];
  for (const source of sources) bytes.push(await subsetFont(source, text, { targetFormat: 'sfnt' }));
  fonts = { characters: all, bytes };
  return bytes;
}

/** Puts fonts with these characters into files, which the drawing library asks for, as long as they are used. */
export async function withFontFiles<T>(
  characters: ReadonlySet<string>,
  use: (files: string[]) => Promise<T>,
): Promise<T> {
  const bytes = await fontsFor(characters);
  const folder = await mkdtemp(join(tmpdir(), 'ceyuan-fonts-'));
  try {
    const files = bytes.map((_, n) => join(folder, `${n}.ttf`));
    await Promise.all(files.map((file, n) => writeFile(file, bytes[n]!)));
    return await use(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
