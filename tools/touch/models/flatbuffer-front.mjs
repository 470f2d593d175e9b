import { Builder } from 'flatbuffers';

/** What a model's data must be aligned to, in bytes: the schema of TensorFlow Lite says so. */
const ALIGNMENT = 16;

/**
 * Writes new tables in front of a flatbuffer whose bytes stay as they are.
 *
 * References in a flatbuffer only ever point towards its end, so that new tables may refer to old ones, and a new root
 * that does so replaces the old one without anything else being moved.
 */
export class FlatbufferFront {
  /** @param {Uint8Array} old */
  constructor(old) {
    this.#oldLength = Math.ceil(old.length / ALIGNMENT) * ALIGNMENT;
    this.builder = new Builder(this.#oldLength + 65_536);
    this.builder.prep(ALIGNMENT, 0);
    const padded = new Uint8Array(this.#oldLength);
    padded.set(old);
    this.builder.createByteVector(padded);
  }

  #oldLength;

  /**
   * What the builder calls an offset, of something in the old bytes.
   * @param {number} position in the old bytes
   */
  old(position) {
    return this.#oldLength - position;
  }

  /**
   * A vector of references.
   * @param {readonly number[]} offsets of tables, old or new
   */
  tables(offsets) {
    this.builder.startVector(4, offsets.length, 4);
    for (const offset of offsets.toReversed()) this.builder.addOffset(offset);
    return this.builder.endVector();
  }

  /** @param {readonly number[]} values */
  ints(values) {
    this.builder.startVector(4, values.length, 4);
    for (const value of values.toReversed()) this.builder.addInt32(value);
    return this.builder.endVector();
  }

  /** @param {Uint8Array} content */
  bytes(content) {
    this.builder.prep(ALIGNMENT, content.length);
    return this.builder.createByteVector(content);
  }

  /**
   * @param {number} fieldCount
   * @param {(builder: Builder) => void} addFields
   */
  table(fieldCount, addFields) {
    this.builder.startObject(fieldCount);
    addFields(this.builder);
    return this.builder.endObject();
  }

  /**
   * @param {number} root
   * @param {string} identifier four letters
   */
  finish(root, identifier) {
    this.builder.finish(root, identifier);
    return this.builder.asUint8Array();
  }
}
