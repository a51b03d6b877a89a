/** Parts of the country that a map can be drawn of, beside the whole. */
import type { Text } from '../../i18n/languages';

/** A box in degrees. */
export interface Extent {
  west: number;
  east: number;
  south: number;
  north: number;
}

export interface Region {
  id: string;
  name: Text;
  extent: Extent;
  /** First digits of the adcodes that belong to it. */
  adcodes: string;
  /** Of a province that is shown alone. */
  adcode?: string;
  /** Shows the islands of the South China Sea in a box of their own, as its own extent leaves them out. */
  inset: boolean;
}

/** Down to the south of Hainan; east of 125° its lower part is open sea, where the inset stands. */
export const WHOLE: Region = {
  id: 'whole',
  name: { zh: '全国', en: 'Whole country' },
  extent: { west: 73, east: 136, south: 17.6, north: 54 },
  adcodes: '12345678',
  inset: true,
};

/** West to Hanoi, east to Manila, south to 曾母暗沙. */
export const INSET: Extent = { west: 105.5, east: 124, south: 2.2, north: 25 };

export const REGIONS: readonly Region[] = [
  {
    id: 'north',
    name: { zh: '华北', en: 'North' },
    extent: { west: 104, east: 125, south: 34, north: 46.5 },
    adcodes: '1',
    inset: false,
  },
  {
    id: 'northeast',
    name: { zh: '东北', en: 'Northeast' },
    extent: { west: 115, east: 136, south: 38, north: 54 },
    adcodes: '2',
    inset: false,
  },
  {
    id: 'east',
    name: { zh: '华东', en: 'East' },
    extent: { west: 113, east: 126, south: 21.5, north: 38.5 },
    adcodes: '37',
    inset: false,
  },
  {
    id: 'south-central',
    name: { zh: '中南', en: 'South-central' },
    extent: { west: 100, east: 132.5, south: 17.6, north: 36.8 },
    adcodes: '48',
    inset: true,
  },
  {
    id: 'southwest',
    name: { zh: '西南', en: 'Southwest' },
    extent: { west: 79, east: 110.5, south: 21.1, north: 39 },
    adcodes: '5',
    inset: false,
  },
  {
    id: 'northwest',
    name: { zh: '西北', en: 'Northwest' },
    extent: { west: 73, east: 112, south: 31, north: 50 },
    adcodes: '6',
    inset: false,
  },
];

/** Whether a province, by its adcode, belongs to a part of the country. */
export const inRegion = ({ adcodes, adcode: own }: Region, adcode: string): boolean =>
  own ? own === adcode : adcodes.includes(adcode.charAt(0));
