import { MAX_PHOTO_PIXELS } from "@cho-htx/contracts"
import sharp, { type Sharp } from "sharp"
import { Refusal } from "../../lib/refusal"
import { photoMessages as words } from "./messages"
import { sniff } from "./sniff"

/** Pixels of the longer side: of the page in the shop, and of cards and lists. */
const LARGE = 1200
const SMALL = 640
/** Both sides of a photo people can see something on. */
const LEAST = 200
const QUALITY = 80

export interface Converted {
  large: Buffer
  small: Buffer
  width: number
  height: number
}

const refuse = (sentence: string) => new Refusal("invalid_data", sentence)

function open(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: MAX_PHOTO_PIXELS, failOn: "truncated", animated: false })
}

const webp = (photo: Sharp, side: number) =>
  photo
    .autoOrient()
    .resize(side, side, { fit: "inside", withoutEnlargement: true })
    .webp({ quality: QUALITY, effort: 3 })
    .toBuffer({ resolveWithObject: true })

/** Throws in words for what is no photo we take. */
function checkKind(bytes: Buffer): void {
  const kind = sniff(bytes)
  if (kind === "pdf") throw refuse(words.isPdf)
  if (kind === "heic") throw refuse(words.isHeic)
  if (kind === null) throw refuse(words.notAnImage)
}

/**
 * A photo as new WebP files of at most `side` (1,200 unless told) and 640 pixels, turned upright, without metadata: only pixels survive, so
 * neither a place nor a hidden second file does. Takes memory: for use one at a time. Throws INVALID_DATA in words.
 */
export async function convertPhoto(bytes: Buffer, side: number = LARGE): Promise<Converted> {
  checkKind(bytes)
  const { width = 0, height = 0 } = await open(bytes)
    .metadata()
    .catch((error: unknown) => {
      throw refuse(isTooLarge(error) ? words.tooManyPixels : words.broken)
    })
  if (width * height > MAX_PHOTO_PIXELS) throw refuse(words.tooManyPixels)
  if (Math.min(width, height) < LEAST) throw refuse(words.tooSmall)
  try {
    const large = await webp(open(bytes), side)
    // From the large one: a fraction of the pixels, and what was broken has shown by now.
    const small = await webp(sharp(large.data), SMALL)
    return { large: large.data, small: small.data, width: large.info.width, height: large.info.height }
  } catch (error) {
    throw refuse(isTooLarge(error) ? words.tooManyPixels : words.broken)
  }
}

const isTooLarge = (error: unknown) => error instanceof Error && /pixel limit/i.test(error.message)
