import type { ServerStatus } from '@lets-meet/signaling-contracts';

/** How it is on a server where nobody has decided anything. */
export const ANY_SERVER: ServerStatus = {
  name: "Let's Meet",
  logo: null,
  recording: true,
  touchAlert: true,
  fileBytes: null,
  announcement: null,
  maintenance: null,
};
