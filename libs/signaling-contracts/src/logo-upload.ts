import * as z from 'zod/mini';

/** What stands in the address to which a picture is sent that becomes the logo: the version of the settings it is decided by. */
export const logoUpload = z.strictObject({
  version: z.coerce.number().check(z.int(), z.nonnegative()),
});
export type LogoUpload = z.infer<typeof logoUpload>;
