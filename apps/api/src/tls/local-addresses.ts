import { hostname, networkInterfaces } from 'node:os';

/** The addresses of this machine by which others on its network can reach it. Link-local ones need a zone: no use in a URL. */
export function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && !address.toLowerCase().startsWith('fe80:'))
    .map(({ address }) => address);
}

/** The names by which this machine may be addressed. */
export function localNames(): string[] {
  return [...new Set(['localhost', hostname().toLowerCase()])];
}
