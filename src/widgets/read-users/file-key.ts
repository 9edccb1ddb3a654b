/** Another file starts with its own folds; the same file read otherwise keeps them. */
export function fileKey({ name, size, lastModified }: File): string {
  return [name, size, lastModified].join(' ');
}
