/** Widths in which every picture is stored, in pixels; the data may name any of them. */
export const imageWidths = [320, 640, 1200] as const

const SIZED = /-(?:640|1200)(?=\.(?:webp|avif)$)/

/** Same-origin address for pictures the backend serves itself; others stay as they are. */
export function shopImageUrl(url: string): string {
  const match = /^https?:\/\/[^/]+(\/static\/.+)$/.exec(url)
  return match?.[1] ?? url
}

/** A stored picture in one of its widths; a picture of unknown make as it is. */
export function imageAt(url: string, width: (typeof imageWidths)[number]): string {
  return shopImageUrl(url).replace(SIZED, `-${width}`)
}

/** `src` and `srcset` of a stored picture; a picture of unknown make has no srcset. */
export function imageSet(url: string): { src: string; srcSet: string | undefined } {
  if (!SIZED.test(url)) return { src: shopImageUrl(url), srcSet: undefined }
  return { src: imageAt(url, 640), srcSet: imageWidths.map((width) => `${imageAt(url, width)} ${width}w`).join(", ") }
}
