/** Names of enterprises and fields in a picture, for readers to choose. */
import type { Text } from '../../i18n/languages';
import type { Subject } from '../chart';
import type { Item } from './pixel-series';
import { type Box, type Shape, touchArea } from './shapes';

const CHOOSE: Text = { zh: '点一下按它筛选，再点一下取消', en: 'Choose to filter by it, once more to lift' };

/** A name that filters by what it names; `touch` is where it can be hit, `shapes` is how it is written. */
export const subjectName = (
  about: Subject,
  name: Text,
  { x, y, width, height }: Box,
  shapes: readonly Shape[],
): Item => ({ about, tip: [name, CHOOSE], shapes: [touchArea(x, y, width, height), ...shapes] });
