/** What routes are about: by the start of their paths, the longest first. The tags of the document. */
const AREAS: readonly {
  readonly path: string;
  readonly name: string;
  readonly description: string;
}[] = [
  {
    path: '/api/admin/people',
    name: 'People',
    description: 'Accounts and invitations, for administrators.',
  },
  {
    path: '/api/admin/settings',
    name: 'Settings',
    description: 'What administrators decide while the server runs.',
  },
  {
    path: '/api/admin/notices',
    name: 'Announcements',
    description: 'What everybody is told, and when no new calls are taken.',
  },
  {
    path: '/api/admin/audit',
    name: 'Audit log',
    description: 'What was done to the server, by whom and from where.',
  },
  {
    path: '/api/admin/tokens',
    name: 'Tokens',
    description: 'What lets programs in.',
  },
  {
    path: '/api/admin/webhooks',
    name: 'Webhooks',
    description: 'Whom the server tells what happens; docs/webhooks.md says how to verify it.',
  },
  {
    path: '/api/admin/guests',
    name: 'Guests',
    description: 'People without an account, for administrators.',
  },
  {
    path: '/api/admin/calls',
    name: 'Calls',
    description: 'Whose calls run and ran, for administrators.',
  },
  {
    path: '/api/admin',
    name: 'Administration',
    description: 'How the server is doing, and what else administrators do.',
  },
  {
    path: '/api/pictures',
    name: 'Pictures',
    description: 'How people look, for whoever is signed in.',
  },
  {
    path: '/api/status',
    name: 'Status',
    description: 'What one does at the moment, and whether calls ring.',
  },
  { path: '/api/account', name: 'Own account', description: 'For whoever it belongs to.' },
  { path: '/api/logo', name: 'Appearance', description: 'What the server looks like.' },
  { path: '/api/calls', name: 'Own calls', description: 'What one called, and missed.' },
  { path: '/api/directory', name: 'Directory', description: 'Who has an account here.' },
  { path: '/api/link', name: 'One-time links', description: 'Invitations, and new passwords.' },
  {
    path: '/api/register',
    name: 'Registration',
    description: 'Accounts that people make themselves.',
  },
  {
    path: '/api/sign-in',
    name: 'Provider',
    description: 'Signing in with a provider of OpenID Connect, where one is set.',
  },
  { path: '/api/session', name: 'Session', description: 'Signing in and out.' },
  { path: '/api/set-up', name: 'Set-up', description: 'The first administrator.' },
  { path: '/api', name: 'Description', description: 'This document.' },
  { path: '/', name: 'Operation', description: 'For load balancers, supervisors and Prometheus.' },
];

export type Area = (typeof AREAS)[number];

export function areaOf(path: string): Area | undefined {
  return AREAS.find((area) => path.startsWith(area.path));
}

/** Those that have a route, in their order. */
export function areasOf(paths: readonly string[]): Area[] {
  const present = new Set(paths.map(areaOf));
  return AREAS.filter((area) => present.has(area));
}
