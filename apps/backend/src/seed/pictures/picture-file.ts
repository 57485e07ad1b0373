import { createHash } from "node:crypto"
import type { KindName } from "./kinds"
import { groundSvg, subjectSvg } from "./picture-svg"

/** Widths in pixels every picture is kept in; the shop asks for any of them by name. */
export const PICTURE_WIDTHS = [320, 640, 1200] as const
export type PictureWidth = (typeof PICTURE_WIDTHS)[number]

/** Changes when encoding does, so that cached names never show an older file. */
const ENCODING = "webp-78/2"

/** First 10 hex digits of what decides the pixels: the drawing and the encoding. */
export function pictureHash(kind: KindName): string {
  return createHash("sha256")
    .update(ENCODING)
    .update(groundSvg(kind))
    .update(subjectSvg(kind))
    .digest("hex")
    .slice(0, 10)
}

/**
 * THE naming convention of product pictures: `<kind>-<hash>-<width>.webp`. A name is never reused for other pixels, so it may be
 * cached for ever, and the shop gets another size by replacing `-1200.` or `-640.` with `-320.`.
 */
export function pictureFile(kind: KindName, width: PictureWidth, hash: string = pictureHash(kind)): string {
  return `${kind}-${hash}-${width}.webp`
}

/** Folder of drawn pictures below the file store, and in their addresses. */
export const PICTURE_FOLDER = "pictures"

/** Same-origin address of a picture; a path, so that it holds for shop and console and survives a change of host. */
export function pictureUrl(kind: KindName, width: PictureWidth, hash?: string): string {
  return `/static/${PICTURE_FOLDER}/${pictureFile(kind, width, hash)}`
}
