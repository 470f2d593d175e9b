/**
 * What the examples of the document are about: a small server with an administrator, a member and what is open for them. A test
 * makes it, and sends every example there.
 */
export const EXAMPLES = {
  /** The account of a member. */
  person: 'b7f0a3de-5f0c-4a51-9d1e-2f6f6f1f7a10',
  /** An invitation that nobody has accepted yet, and its link. */
  invitation: '5d3c9a8e-7a41-4c0e-8d55-0c8f5b9a6e21',
  invitationToken: 'pQ6vXbT0mZkR1sYh8uNfJ3cWdLg5eAo7iKt2xVyB9qE',
  /** The link that sets a new password for the member. */
  resetToken: 'Zr4HnJc8uWm2TqVb6yXe0sLdKf9gPo1aCiR7tNx5vMk',
  /** One of the administrator's own sessions. */
  session: '0f9c2d7b-3e64-4b8a-a1c7-9d5e2b7f4c33',
  /** A webhook; nobody is at its address. */
  webhook: '3a7d0e95-6b2c-4f81-9e4a-c1b8d5f27e66',
  /** A token of the administrator. */
  token: '8e1b6f42-0c7d-4a95-b3e8-6d4f9a2c5b70',
  /** A picture of one colour, and its name. */
  pictureContent: 'UklGRiQAAABXRUJQVlA4TBgAAAAv/8A/AAfQtSZVsf8BAEX6/58i+p/6338=',
  picture: 'hFnT9FhCbUJoTowVyfclgjROrEa4L0U-TUqCNUs1nxc',
  /** The file name of the logo. */
  logo: '9f86d081884c7d659a2feaa0c55ad015.png',
  /** A call that runs. */
  call: 'e4b7c1a9-6d35-4f82-9a0c-3b5d7f1e2c68',
  /** Somebody who is signed in without an account. */
  guest: '3e8f1d56-9c47-4b2a-b0d4-6a1e7c5f8b92',
  /** Of somebody else, who is kept out. */
  guestBlock: '8a6b4c2d-1e3f-4057-9b8d-7c6e5f4a3b21',
  /** The account of the administrator. */
  username: 'ann',
  password: 'quiet harbour at seven',
  newPassword: 'two boats and a lantern',
} as const;
