import * as z from 'zod/mini';
import { newPassword, typedUsername } from './account.js';
import { typedName } from './display-name.js';

/** Where people make their own account (POST), which signs them in. */
export const REGISTER_PATH = '/api/register';

export const registrationRequest = z.strictObject({
  username: typedUsername,
  name: typedName,
  password: newPassword,
});
export type RegistrationRequest = z.infer<typeof registrationRequest>;
