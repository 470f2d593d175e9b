import { Builder } from 'flatbuffers';

/** The numbers of the fields that are written, from TensorFlow Lite's `metadata_schema.fbs`. */
const field = Object.freeze({
  imageProperties: { colorSpace: 0 },
  content: { propertiesType: 0, properties: 1 },
  normalization: { mean: 0, std: 1 },
  processUnit: { optionsType: 0, options: 1 },
  tensor: { content: 3, processUnits: 4 },
  subgraph: { inputs: 2 },
  model: { subgraphs: 3 },
});
const RGB = 1;
const IMAGE_PROPERTIES = 2;
const NORMALIZATION_OPTIONS = 1;

/**
 * What a vision task must know of a model's input: it takes RGB pictures, each value as (value - mean) / std.
 * @param {{ mean: number, std: number }} normalization of values from 0 to 255
 * @returns {Uint8Array} the content of a buffer named `TFLITE_METADATA`
 */
export function imageMetadata({ mean, std }) {
  const builder = new Builder(1_024);
  const floats = (/** @type {number} */ value) => {
    builder.startVector(4, 1, 4);
    builder.addFloat32(value);
    return builder.endVector();
  };
  /** @type {(fields: readonly [number, number][], types?: readonly [number, number][]) => number} */
  const table = (fields, types = []) => {
    builder.startObject(8);
    for (const [number, offset] of fields) builder.addFieldOffset(number, offset, 0);
    for (const [number, type] of types) builder.addFieldInt8(number, type, 0);
    return builder.endObject();
  };
  const one = (/** @type {number} */ offset) => {
    builder.startVector(4, 1, 4);
    builder.addOffset(offset);
    return builder.endVector();
  };

  const image = table([], [[field.imageProperties.colorSpace, RGB]]);
  const content = table(
    [[field.content.properties, image]],
    [[field.content.propertiesType, IMAGE_PROPERTIES]],
  );
  const means = floats(mean);
  const deviations = floats(std);
  const normalization = table([
    [field.normalization.mean, means],
    [field.normalization.std, deviations],
  ]);
  const processUnits = one(
    table(
      [[field.processUnit.options, normalization]],
      [[field.processUnit.optionsType, NORMALIZATION_OPTIONS]],
    ),
  );
  const inputs = one(
    table([
      [field.tensor.content, content],
      [field.tensor.processUnits, processUnits],
    ]),
  );
  const subgraphs = one(table([[field.subgraph.inputs, inputs]]));
  builder.finish(table([[field.model.subgraphs, subgraphs]]), 'M001');
  return builder.asUint8Array();
}
