/** Hands a file to the browser's download, as a click on a link would. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The address is needed only until the download has begun; a minute is ample for that.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const saveText = (text: string, mime: string, name: string): void => saveFile(new Blob([text], { type: mime }), name);
