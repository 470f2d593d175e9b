/** Whether a host, as `location` and `URL` have it, is the very device that looks it up: nobody else gets anywhere by it. */
export function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
