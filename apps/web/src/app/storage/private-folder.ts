/**
 * A folder at the root of the origin's private file system. https://fs.spec.whatwg.org/#origin-private-file-system
 *
 * @returns null where nothing was ever put there, or the browser keeps no files for this page: a private window, plain HTTP
 */
export async function privateFolder(name: string): Promise<FileSystemDirectoryHandle | null> {
  if (!('storage' in navigator && 'getDirectory' in navigator.storage)) return null;
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
