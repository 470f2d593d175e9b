/** A function that splats a byte and counts its bits: instructions that only WebAssembly with SIMD has. */
// prettier-ignore
const NEEDS_SIMD = Uint8Array.of(
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, // \0asm, version 1
  0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b, // type: () → v128
  0x03, 0x02, 0x01, 0x00, // function 0 has type 0
  0x0a, 0x0a, 0x01, 0x08, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0xfd, 0x62, 0x0b, // i32.const 0, i8x16.splat, i8x16.popcnt
);

/** Whether this browser runs WebAssembly with SIMD. The library, asked for modules, does not look and says yes. */
export function runsSimd(): boolean {
  return WebAssembly.validate(NEEDS_SIMD);
}
