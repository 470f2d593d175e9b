/** The numbers of the fields that are read and written here, from TensorFlow Lite's `schema.fbs`. */
export const field = Object.freeze({
  model: {
    version: 0,
    operatorCodes: 1,
    subgraphs: 2,
    buffers: 4,
    metadata: 6,
  },
  subgraph: { tensors: 0, inputs: 1, outputs: 2, operators: 3 },
  tensor: { shape: 0, type: 1, buffer: 2, name: 3 },
  operatorCode: { deprecatedBuiltin: 0, version: 2, builtin: 3 },
  operator: { code: 0, inputs: 1, outputs: 2, optionsType: 3, options: 4 },
  gatherOptions: { axis: 0 },
  buffer: { data: 0 },
  metadata: { name: 0, buffer: 1 },
});

export const MODEL_IDENTIFIER = 'TFL3';
export const SCHEMA_VERSION = 3;
/** `TensorType.INT32`; `FLOAT32` is 0, the default. */
export const INT32 = 2;
/** `BuiltinOperator.GATHER` and `BuiltinOptions.GatherOptions`. */
export const GATHER = { operator: 36, options: 23 };
