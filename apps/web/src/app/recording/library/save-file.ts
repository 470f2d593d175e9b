/** Hands a file to the browser's downloads; it is read from the disk as it is saved, and never held in memory. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click, and holds the file itself.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
