/** Writes what a picture is into its own text fields (PNG specification, `iTXt`), where it cannot get lost. */

const SIGNATURE = 8;
/** Length, type and check sum around the 13 bytes of the first chunk, which must stay first. */
const HEADER = 12 + 13;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32 as PNG has it. Node's own came after 20.9. */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (CRC_TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

function textChunk(keyword: string, language: string, text: string): Buffer {
  const name = keyword.replace(/[^ -~]/g, '').slice(0, 79);
  const body = Buffer.concat([
    Buffer.from(`iTXt${name}\0\0\0${language}\0\0`, 'latin1'),
    Buffer.from(text.replaceAll('\0', ''), 'utf8'),
  ]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The same picture with these fields, each in UTF-8, after its header. Empty texts are left out. */
export function withTextFields(
  png: Uint8Array,
  language: string,
  fields: Readonly<Record<string, string>>,
): Buffer {
  const at = SIGNATURE + HEADER;
  const chunks = Object.entries(fields).flatMap(([keyword, text]) =>
    text ? [textChunk(keyword, language, text)] : [],
  );
  return Buffer.concat([png.subarray(0, at), ...chunks, png.subarray(at)]);
}
