import { describe, expect, it } from 'vitest';
import { crc32, withTextFields } from './png-text';
import { rasterise } from './rasterise';

/** Chunks of a PNG as any reader sees them: type, bytes, and whether the check sum is right. */
function chunks(png: Buffer) {
  const found: { type: string; data: Buffer; sound: boolean }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    found.push({
      type: body.toString('latin1', 0, 4),
      data: body.subarray(4),
      sound: png.readUInt32BE(at + 8 + length) === crc32(body),
    });
    at += 12 + length;
  }
  return found;
}

describe('the text fields of a PNG', () => {
  it('have the check sum that the specification gives', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('stand after the header and before the picture, in UTF-8, and leave it as it was', async () => {
    const plain = await rasterise('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>', 4);
    const marked = withTextFields(plain, 'zh-CN', {
      Title: '策源 & 央企',
      Source: '',
      URL: 'https://x.example/zh',
    });
    const all = chunks(marked);
    expect(all.every(({ sound }) => sound)).toBe(true);
    expect(all[0]!.type).toBe('IHDR');
    expect(all.filter(({ type }) => type === 'iTXt').map(({ data }) => data.toString('utf8'))).toEqual([
      'Title\0\0\0zh-CN\0\0策源 & 央企',
      'URL\0\0\0zh-CN\0\0https://x.example/zh',
    ]);
    const rest = (png: Buffer) => chunks(png).filter(({ type }) => type !== 'iTXt');
    expect(rest(marked)).toEqual(rest(plain));
  });
});
