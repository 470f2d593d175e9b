// `npm run build`: builds what has changed, for production.
import { ensureBuilt } from './lib/build.mjs';

/** @type {import('./run.mjs').Command} */
export default async () => {
  await ensureBuilt();
  return 0;
};
