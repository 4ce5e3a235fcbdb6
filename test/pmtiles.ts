import { deflateSync, crc32 } from 'node:zlib';

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A square picture of one colour (PNG, W3C 2003). */
const pictureOf = ([red, green, blue]: readonly [number, number, number]): Buffer => {
  const side = 256;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // Eight bits a channel, red green blue, nothing special.
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.alloc(1), Buffer.alloc(side * 3).fill(Buffer.from([red, green, blue]))]);
  const rows = Buffer.concat(Array.from({ length: side }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const HEADER = 127;

/** A PMTiles file (version 3) of one tile that covers the world in one colour. */
export const pmtilesOf = (colour: readonly [number, number, number], attribution: string): Buffer => {
  const tile = pictureOf(colour);
  const metadata = Buffer.from(JSON.stringify({ attribution }));
  const lengthBytes: number[] = [];
  for (let rest = tile.length; ; rest >>>= 7) {
    lengthBytes.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) break;
  }
  // One entry: tile 0, once, so long, from the start.
  const directory = Buffer.from([1, 0, 1, ...lengthBytes, 1]);
  const header = Buffer.alloc(HEADER);
  header.write('PMTiles\u0003', 'latin1');
  const parts = [directory, metadata, Buffer.alloc(0), tile];
  let from = HEADER;
  parts.forEach(({ length }, at) => {
    header.writeBigUInt64LE(BigInt(from), 8 + at * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + at * 16);
    from += length;
  });
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(1n, at);
  // In order, not compressed, PNG, zoom 0 only.
  header.set([1, 1, 1, 2, 0, 0], 96);
  [-180, -85, 180, 85].forEach((degrees, at) => header.writeInt32LE(degrees * 10_000_000, 102 + at * 4));
  return Buffer.concat([header, ...parts]);
};
