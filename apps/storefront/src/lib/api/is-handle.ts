/** True for lower-case ASCII words joined by hyphens, at most 120 letters: anything else is no address of ours. */
export function isHandle(text: string): boolean {
  return text.length <= 120 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}
