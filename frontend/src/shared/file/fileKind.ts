/** What kind of file is wanted. */
export interface FileKind {
  /** Such as `.xlsx`. */
  endings: string[];
  /** In bytes. */
  most: number;
}

/** What speaks against a file before it is sent. */
export function objectionTo(file: { name: string; size: number }, kind: FileKind): 'wrongType' | 'tooLarge' | 'empty' | undefined {
  if (!kind.endings.some((ending) => file.name.toLowerCase().endsWith(ending))) {
    return 'wrongType';
  }
  if (file.size === 0) {
    return 'empty';
  }
  return file.size > kind.most ? 'tooLarge' : undefined;
}

/** `20 MB`. */
export function sizeOf(bytes: number): string {
  return bytes >= 1 << 20 ? `${Math.floor(bytes / (1 << 20))} MB` : `${Math.ceil(bytes / 1024)} kB`;
}
