/** The browser has its own reference soon after; it is not said when. */
const REVOKE_AFTER_MS = 60_000;

/** Gives a file to the person, as a download. */
export function saveFile(document: Document, content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, REVOKE_AFTER_MS);
}
