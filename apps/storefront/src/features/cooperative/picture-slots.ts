/** Up to three pictures with their places in the row: two goods may share a picture, so the address alone is no key. */
export function pictureSlots(urls: readonly string[]): { slot: number; url: string }[] {
  return urls.slice(0, 3).map((url, slot) => ({ slot, url }))
}
