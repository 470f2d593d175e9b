import { ByteBuffer } from 'flatbuffers';

/** One table of a flatbuffer, read by the numbers of its fields in the schema. */
export class FlatbufferTable {
  /**
   * @param {ByteBuffer} buffer
   * @param {number} position
   */
  constructor(buffer, position) {
    this.buffer = buffer;
    this.position = position;
  }

  /** @param {Uint8Array} bytes */
  static root(bytes) {
    const buffer = new ByteBuffer(bytes);
    return new FlatbufferTable(buffer, buffer.readInt32(0));
  }

  /**
   * Where the value of a field stands; 0 where it has none.
   * @param {number} field
   */
  at(field) {
    const offset = this.buffer.__offset(this.position, 4 + 2 * field);
    return offset === 0 ? 0 : this.position + offset;
  }

  /**
   * Where what a field refers to stands: a table, a string or a vector. 0 where it refers to nothing.
   * @param {number} field
   */
  target(field) {
    const at = this.at(field);
    return at === 0 ? 0 : this.buffer.__indirect(at);
  }

  /**
   * @param {number} field
   * @returns {number[]}
   */
  ints(field) {
    return this.#elements(field).map((at) => this.buffer.readInt32(at));
  }

  /**
   * @param {number} field
   * @returns {FlatbufferTable[]}
   */
  tables(field) {
    return this.#elements(field).map(
      (at) => new FlatbufferTable(this.buffer, this.buffer.__indirect(at)),
    );
  }

  /**
   * The positions of a vector's elements of four bytes.
   * @param {number} field
   */
  #elements(field) {
    const vector = this.target(field);
    if (vector === 0) return [];
    const length = this.buffer.readInt32(vector);
    return Array.from({ length }, (_, index) => vector + 4 + 4 * index);
  }
}
