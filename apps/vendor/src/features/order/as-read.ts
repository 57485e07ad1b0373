/** A ready-made reason, which is stored in Vietnamese (`asStored`), in the words of the app; what somebody typed stays as it is. The lists in the same order. */
export const asRead = (
  reason: string | null,
  vietnamese: readonly string[],
  shown: readonly string[],
): string | null => (reason === null ? null : (shown[vietnamese.indexOf(reason)] ?? reason))
