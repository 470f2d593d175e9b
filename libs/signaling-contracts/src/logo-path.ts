/** Where the server's logo is (GET), by its file name. In a file of its own: every page knows it. */
export const LOGO_PATH = '/api/logo';
