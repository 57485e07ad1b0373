/** Keeps a short name on one line: "xã Hải Anh", "5 kg". */
export function noBreak(text: string): string {
  return text.replaceAll(" ", "\u00a0")
}
