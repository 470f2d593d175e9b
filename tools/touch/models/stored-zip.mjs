import { crc32 } from 'node:zlib';

/** Where the data of an entry begins is a multiple of so many bytes, so that it can be used in place. */
const ALIGNMENT = 16;
/** 1 January 1980, midnight, as MS-DOS wrote it: the archive is the same whenever it is made. */
const FIXED_DATE = (1 << 5) | 1;
const VERSION = 20;
const LOCAL_HEADER = 30;

/**
 * A zip archive without compression.
 * @param {readonly { readonly name: string, readonly content: Uint8Array }[]} files
 * @returns {Buffer}
 */
export function storedZip(files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  let position = 0;
  for (const { name, content } of files) {
    const nameBytes = Buffer.from(name);
    const unaligned = position + LOCAL_HEADER + nameBytes.length;
    const padding = Buffer.alloc((ALIGNMENT - (unaligned % ALIGNMENT)) % ALIGNMENT);
    const common = commonFields(nameBytes, content);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), u16(VERSION), common]);
    local.writeUInt16LE(padding.length, local.length - 2);
    directory.push(
      Buffer.concat([
        ...[Buffer.from('PK\x01\x02'), u16(VERSION), u16(VERSION), common],
        // No comment, first disk, no attributes.
        ...[u16(0), u16(0), u16(0), u32(0), u32(position), nameBytes],
      ]),
    );
    parts.push(local, nameBytes, padding, Buffer.from(content));
    position = unaligned + padding.length + content.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.concat([
    ...[Buffer.from('PK\x05\x06'), u16(0), u16(0), u16(files.length), u16(files.length)],
    ...[u32(entries.length), u32(position), u16(0)],
  ]);
  return Buffer.concat([...parts, entries, end]);
}

/**
 * What stands both in front of an entry and in the directory; the last two bytes are the length of the extra field.
 * @param {Uint8Array} name
 * @param {Uint8Array} content
 */
function commonFields(name, content) {
  const [noFlags, stored, midnight, noExtra] = [0, 0, 0, 0];
  return Buffer.concat([
    ...[u16(noFlags), u16(stored), u16(midnight), u16(FIXED_DATE), u32(crc32(content))],
    ...[u32(content.length), u32(content.length), u16(name.length), u16(noExtra)],
  ]);
}

function u16(/** @type {number} */ value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(/** @type {number} */ value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
