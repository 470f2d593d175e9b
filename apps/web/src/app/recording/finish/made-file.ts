/** Makes a file in a folder; where that fails, nothing of it is left. */
export async function madeFile<T>(
  folder: FileSystemDirectoryHandle,
  name: string,
  make: (handle: FileSystemFileHandle) => Promise<T>,
): Promise<T> {
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    return await make(handle);
  } catch (error) {
    await folder.removeEntry(name);
    throw error;
  }
}
