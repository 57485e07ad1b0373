/** Pixels of the longer side that are sent: the shop shows 1,200, the small print of a paper needs more. */
export const PHOTO_SIDE = 1600
export const PAPER_SIDE = 2400

export interface Size {
  width: number
  height: number
}

/** The size of a picture whose longer side is at most `side` pixels; never larger than it is, never below one pixel. */
export function fitWithin({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** JPEG qualities to try, best first, until a photo is small enough to be sent over a weak network. */
export const qualities = [0.82, 0.7, 0.55] as const

/** Whether a photo of so many bytes and pixels is small enough: a quarter of a byte per pixel, and 300 kB in any case. */
export const isLight = (bytes: number, { width, height }: Size): boolean =>
  bytes <= Math.max(300_000, (width * height) / 4)
