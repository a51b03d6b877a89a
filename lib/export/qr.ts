/** An address as a QR code, for paper and for phones across a table. */
import { renderSVG } from 'uqr';

/** SVG text, black on white whatever the theme, since cameras want it so. Medium correction: a seventh may be hidden. */
export function qrCode(address: string): string {
  return renderSVG(address, { ecc: 'M', border: 2, pixelSize: 8 });
}
