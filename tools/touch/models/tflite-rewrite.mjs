import { FlatbufferFront } from './flatbuffer-front.mjs';
import { FlatbufferTable } from './flatbuffer-table.mjs';
import { imageMetadata } from './tflite-metadata.mjs';
import { field, GATHER, INT32, MODEL_IDENTIFIER, SCHEMA_VERSION } from './tflite-schema.mjs';

/**
 * What a model is given beyond what is in it.
 * @typedef {object} Additions
 * @property {{ mean: number, std: number }} normalization of its input's values from 0 to 255
 * @property {Gather} [gather]
 */

/**
 * A last step that picks an output's values anew.
 * @typedef {object} Gather
 * @property {number} output which of the model's outputs
 * @property {number} values how many that has
 * @property {readonly number[]} picked the place in the output of each value that is wanted
 */

/**
 * A model that a vision task takes: the bytes of the old one with a new root in front.
 * @param {Uint8Array} old a TensorFlow Lite model
 * @param {Additions} additions
 */
export function rewriteModel(old, { normalization, gather }) {
  const model = FlatbufferTable.root(old);
  const front = new FlatbufferFront(old);
  const same = (/** @type {FlatbufferTable} */ { position }) => front.old(position);
  const buffers = model.tables(field.model.buffers).map(same);
  const addBuffer = (/** @type {Uint8Array} */ content) => {
    const data = front.bytes(content);
    const buffer = front.table(1, (b) => b.addFieldOffset(field.buffer.data, data, 0));
    return buffers.push(buffer) - 1;
  };

  const metadataBuffer = addBuffer(imageMetadata(normalization));
  const name = front.builder.createString('TFLITE_METADATA');
  const metadata = front.table(2, (b) => {
    b.addFieldOffset(field.metadata.name, name, 0);
    b.addFieldInt32(field.metadata.buffer, metadataBuffer, 0);
  });

  const codes = model.tables(field.model.operatorCodes).map(same);
  const subgraphs = model.tables(field.model.subgraphs);
  const [subgraph] = subgraphs;
  if (subgraph === undefined || subgraphs.length > 1) throw new Error('One subgraph is expected');
  let newSubgraph = same(subgraph);
  if (gather !== undefined) {
    codes.push(
      front.table(4, (b) => {
        b.addFieldInt8(field.operatorCode.deprecatedBuiltin, GATHER.operator, 0);
        b.addFieldInt32(field.operatorCode.version, 1, 1);
        b.addFieldInt32(field.operatorCode.builtin, GATHER.operator, 0);
      }),
    );
    const indices = addBuffer(new Uint8Array(Int32Array.from(gather.picked).buffer));
    newSubgraph = withGather(front, subgraph, gather, codes.length - 1, indices);
  }

  const newCodes = front.tables(codes);
  const newSubgraphs = front.tables([newSubgraph]);
  const newBuffers = front.tables(buffers);
  const newMetadata = front.tables([...model.tables(field.model.metadata).map(same), metadata]);
  const root = front.table(8, (b) => {
    b.addFieldInt32(field.model.version, SCHEMA_VERSION, 0);
    b.addFieldOffset(field.model.operatorCodes, newCodes, 0);
    b.addFieldOffset(field.model.subgraphs, newSubgraphs, 0);
    b.addFieldOffset(field.model.buffers, newBuffers, 0);
    b.addFieldOffset(field.model.metadata, newMetadata, 0);
  });
  return front.finish(root, MODEL_IDENTIFIER);
}

/**
 * The subgraph with one operator more, whose result takes the place of an output.
 * @param {FlatbufferFront} front
 * @param {FlatbufferTable} subgraph
 * @param {Gather} gather
 * @param {number} code index of the operator's code
 * @param {number} indices buffer of the places that are picked
 */
function withGather(front, subgraph, { output, values, picked }, code, indices) {
  const { builder } = front;
  const same = (/** @type {FlatbufferTable} */ { position }) => front.old(position);
  const oldTensors = subgraph.tables(field.subgraph.tensors);
  const outputs = subgraph.ints(field.subgraph.outputs);
  const source = outputs[output];
  const shape = oldTensors[source ?? -1]?.ints(field.tensor.shape) ?? [];
  const axis = shape.length - 1;
  if (source === undefined || shape[axis] !== values) {
    throw new Error(`Output ${output} with ${values} values is expected, its shape is [${shape}]`);
  }
  /** @type {(name: string, shape: readonly number[], type: number, buffer: number) => number} */
  const tensor = (name, shape, type, buffer) => {
    const newName = builder.createString(name);
    const newShape = front.ints(shape);
    return front.table(4, (b) => {
      b.addFieldOffset(field.tensor.shape, newShape, 0);
      b.addFieldInt8(field.tensor.type, type, 0);
      b.addFieldInt32(field.tensor.buffer, buffer, 0);
      b.addFieldOffset(field.tensor.name, newName, 0);
    });
  };
  const tensors = front.tables([
    ...oldTensors.map(same),
    tensor('picked_places', [picked.length], INT32, indices),
    tensor('picked', shape.with(axis, picked.length), 0, 0),
  ]);
  const [places, result] = [oldTensors.length, oldTensors.length + 1];

  const gatherInputs = front.ints([source, places]);
  const gatherOutputs = front.ints([result]);
  const options = front.table(2, (b) => b.addFieldInt32(field.gatherOptions.axis, axis, 0));
  const operator = front.table(5, (b) => {
    b.addFieldInt32(field.operator.code, code, 0);
    b.addFieldOffset(field.operator.inputs, gatherInputs, 0);
    b.addFieldOffset(field.operator.outputs, gatherOutputs, 0);
    b.addFieldInt8(field.operator.optionsType, GATHER.options, 0);
    b.addFieldOffset(field.operator.options, options, 0);
  });
  const operators = front.tables([
    ...subgraph.tables(field.subgraph.operators).map(same),
    operator,
  ]);
  const newInputs = front.ints(subgraph.ints(field.subgraph.inputs));
  const newOutputs = front.ints(outputs.with(output, result));
  return front.table(5, (b) => {
    b.addFieldOffset(field.subgraph.tensors, tensors, 0);
    b.addFieldOffset(field.subgraph.inputs, newInputs, 0);
    b.addFieldOffset(field.subgraph.outputs, newOutputs, 0);
    b.addFieldOffset(field.subgraph.operators, operators, 0);
  });
}
