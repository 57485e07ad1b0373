/** Keeps a short text on one line: "xã Hải Anh", "HTX Đồng Gió". */
export function noBreak(text: string): string {
  return text.replaceAll(" ", "\u00a0")
}
