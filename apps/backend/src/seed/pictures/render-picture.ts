import { access, mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import type { KindName } from "./kinds"
import { PICTURE_WIDTHS, pictureFile, pictureHash } from "./picture-file"
import { groundSvg, subjectSvg } from "./picture-svg"

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

const grounds = new Map<string, Promise<Buffer>>()

/** A dozen trays serve all goods; each is turned into pixels once. */
function groundPixels(svg: string): Promise<Buffer> {
  const known = grounds.get(svg)
  if (known) return known
  const drawn = sharp(Buffer.from(svg), { density: 72 }).png({ compressionLevel: 1 }).toBuffer()
  grounds.set(svg, drawn)
  return drawn
}

/** Writes one kind in all widths into `folder`, unless it is there already. Answers how many files were written. */
export async function renderPicture(kind: KindName, folder: string): Promise<number> {
  const hash = pictureHash(kind)
  const files = PICTURE_WIDTHS.map((width) => ({ width, path: join(folder, pictureFile(kind, width, hash)) }))
  const missing = (await Promise.all(files.map(async (file) => ((await exists(file.path)) ? [] : [file])))).flat()
  if (missing.length === 0) return 0

  await mkdir(folder, { recursive: true })
  const { data, info } = await sharp(await groundPixels(groundSvg(kind)))
    .composite([{ input: Buffer.from(subjectSvg(kind)), density: 72 }])
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (const { width, path } of missing) {
    const pixels = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    const bytes = await pixels.resize(width, width).webp({ quality: 78, effort: 2 }).toBuffer()
    // Two seeds at once write the same bytes; the rename keeps a reader from seeing half a file.
    await writeFile(`${path}.${process.pid}`, bytes)
    await rename(`${path}.${process.pid}`, path)
  }
  return missing.length
}
