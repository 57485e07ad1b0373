/** Widths in which every picture is stored, in pixels; the file named in the data is the widest. */
export const imageWidths = [320, 640, 1200] as const

const SIZED = /-(?:640|1200)(?=\.(?:webp|avif)$)/

/** Same-origin address for pictures the backend serves itself; others stay as they are. */
export function shopImageUrl(url: string): string {
  const match = /^https?:\/\/[^/]+(\/static\/.+)$/.exec(url)
  return match?.[1] ?? url
}

/** `src` and `srcset` of a stored picture; a picture of unknown make has no srcset. */
export function imageSet(url: string): { src: string; srcSet: string | undefined } {
  const address = shopImageUrl(url)
  if (!SIZED.test(address)) return { src: address, srcSet: undefined }
  const at = (width: number) => address.replace(SIZED, `-${width}`)
  return { src: at(640), srcSet: imageWidths.map((width) => `${at(width)} ${width}w`).join(", ") }
}
