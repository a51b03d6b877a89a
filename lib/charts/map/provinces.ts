/** The province-level units: the data name a province only where a document does. */
import type { Atlas } from '../../dataset/dataset';
import { type Ground, type Point, ringPoints } from '../../dataset/ground';
import { type Extent, inRegion, REGIONS, type Region, WHOLE } from './regions';
import { pointOf, type Spot } from './spots';

const NAMES: Record<string, readonly [zh: string, en: string]> = {
  110000: ['北京市', 'Beijing'],
  120000: ['天津市', 'Tianjin'],
  130000: ['河北省', 'Hebei'],
  140000: ['山西省', 'Shanxi'],
  150000: ['内蒙古自治区', 'Inner Mongolia'],
  210000: ['辽宁省', 'Liaoning'],
  220000: ['吉林省', 'Jilin'],
  230000: ['黑龙江省', 'Heilongjiang'],
  310000: ['上海市', 'Shanghai'],
  320000: ['江苏省', 'Jiangsu'],
  330000: ['浙江省', 'Zhejiang'],
  340000: ['安徽省', 'Anhui'],
  350000: ['福建省', 'Fujian'],
  360000: ['江西省', 'Jiangxi'],
  370000: ['山东省', 'Shandong'],
  410000: ['河南省', 'Henan'],
  420000: ['湖北省', 'Hubei'],
  430000: ['湖南省', 'Hunan'],
  440000: ['广东省', 'Guangdong'],
  450000: ['广西壮族自治区', 'Guangxi'],
  460000: ['海南省', 'Hainan'],
  500000: ['重庆市', 'Chongqing'],
  510000: ['四川省', 'Sichuan'],
  520000: ['贵州省', 'Guizhou'],
  530000: ['云南省', 'Yunnan'],
  540000: ['西藏自治区', 'Tibet'],
  610000: ['陕西省', 'Shaanxi'],
  620000: ['甘肃省', 'Gansu'],
  630000: ['青海省', 'Qinghai'],
  640000: ['宁夏回族自治区', 'Ningxia'],
  650000: ['新疆维吾尔自治区', 'Xinjiang'],
  710000: ['台湾省', 'Taiwan'],
  810000: ['香港特别行政区', 'Hong Kong'],
  820000: ['澳门特别行政区', 'Macao'],
};

/** One province, as a part of the country that a map can be drawn of. */
export interface Province extends Region {
  adcode: string;
  /** The part of the country that it lies in. */
  within: Region;
}

/** `Inner Mongolia` → `inner-mongolia`: part of an address, kept for ever. */
const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** On the South China Sea: 广东, 广西, 海南, 香港, 澳门. */
const SOUTHERN = /^(4[456]|8)/;

export const PROVINCES: readonly Province[] = Object.entries(NAMES).map(([adcode, [zh, en]]) => {
  const within = REGIONS.find((region) => inRegion(region, adcode)) ?? WHOLE;
  return { ...within, id: slug(en), name: { zh, en }, adcode, within, inset: SOUTHERN.test(adcode) };
});

/** Undefined for what is no province-level adcode. */
export const provinceOf = (adcode: string): Province | undefined =>
  PROVINCES.find((province) => province.adcode === adcode);

/** 河南省 → 河南, 洛阳市 → 洛阳, 广西壮族自治区 → 广西. */
export function shortPlace(name: string): string {
  return name.replace(/(壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$/, '');
}

/** Degrees left free around a province, and how tall the smallest is shown: 香港 needs to be seen somewhere. */
const MARGIN = 1.5;
const LEAST_TALL = 9;

/** A province with some land around it, no further than the map of the whole country goes. */
export function extentAround(ground: Ground, adcode: string): Extent {
  const rings = ground.units.find((unit) => unit.adcode === adcode)?.rings ?? [];
  // 海南 reaches far into the South China Sea, which the inset shows.
  const points = rings
    .flatMap((ring): Point[] => ringPoints(ring))
    .filter(([, north]) => north > WHOLE.extent.south);
  if (!points.length) return WHOLE.extent;
  const easts = points.map(([east]) => east);
  const norths = points.map(([, north]) => north);
  const [south, north] = [Math.min(...norths) - MARGIN, Math.max(...norths) + MARGIN];
  const more = Math.max(0, LEAST_TALL - (north - south)) / 2;
  return {
    west: Math.min(...easts) - MARGIN,
    east: Math.max(...easts) + MARGIN,
    south: south - more,
    north: north + more,
  };
}

/** A province at which nothing stands. */
export function bareSpot(atlas: Atlas, { id, name, adcode = '' }: Region): Spot {
  const place = { id, name, kind: 'province' as const, adcode };
  return { place, at: pointOf(atlas, place), found: [] };
}
