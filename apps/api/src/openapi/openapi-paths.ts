/** The document for programs (OpenAPI 3.1), and the page for people. */
export const DOCUMENT_PATH = '/api/openapi.json';
export const DOCS_PATH = '/api/docs';
