/** Why a picture is not taken. In a file of its own, like those of settings: every page knows the codes. */
export const PICTURE_ERRORS = [
  /** It is no WebP, JPEG or PNG file, or a damaged one. */
  'picture-not-valid',
  'picture-wrong-size',
  'picture-too-large',
] as const;
export type PictureError = (typeof PICTURE_ERRORS)[number];
