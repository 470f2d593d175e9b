// How long a test may take before it is given up, in milliseconds: only what hangs is to fail by it, on a busy machine too.
globalThis.jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;
