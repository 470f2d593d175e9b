/** Bytes that this page may still keep on the disk; unlimited where the browser does not say, none where it keeps nothing. */
export async function freeBytes(): Promise<number> {
  if (!('storage' in navigator)) return 0;
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined ? Infinity : Math.max(0, quota - (usage ?? 0));
}
