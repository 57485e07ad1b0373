import { fitWithin, isLight, qualities } from "./fit-within"
import type { Upload } from "./upload"

export type Compressed = { ok: true; blob: Blob; type: Upload["type"] } | { ok: false }

/** The picture's pixels, turned upright; the element where the browser cannot make a bitmap of this kind. */
async function decode(file: Blob): Promise<ImageBitmap | HTMLImageElement> {
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" })
  } catch {
    const image = new Image()
    const address = URL.createObjectURL(file)
    try {
      image.src = address
      await image.decode()
      return image
    } finally {
      URL.revokeObjectURL(address)
    }
  }
}

const toJpeg = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality))

/**
 * A photo as a JPEG whose longer side is at most `side` pixels: from 5 MB of a camera to some 300 kB, upright, without the place it was taken at.
 * `ok` is false for what this browser cannot read. Never throws.
 */
export async function compress(file: Blob, side: number): Promise<Compressed> {
  try {
    const picture = await decode(file)
    const size =
      picture instanceof HTMLImageElement ? { width: picture.naturalWidth, height: picture.naturalHeight } : picture
    const fit = fitWithin(size, side)
    const canvas = document.createElement("canvas")
    canvas.width = fit.width
    canvas.height = fit.height
    const context = canvas.getContext("2d")
    if (!context) return { ok: false }
    context.imageSmoothingQuality = "high"
    // JPEG has no transparency: what was clear shall be white, not black.
    context.fillStyle = "#fff"
    context.fillRect(0, 0, fit.width, fit.height)
    context.drawImage(picture, 0, 0, fit.width, fit.height)
    if (!(picture instanceof HTMLImageElement)) picture.close()
    let blob: Blob | null = null
    for (const quality of qualities) {
      blob = await toJpeg(canvas, quality)
      if (blob && isLight(blob.size, fit)) break
    }
    // A phone's memory is short: the pixels go now, not when somebody tidies up.
    canvas.width = 0
    return blob ? { ok: true, blob, type: "image/jpeg" } : { ok: false }
  } catch {
    return { ok: false }
  }
}
