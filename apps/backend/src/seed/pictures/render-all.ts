import { join } from "node:path"
import { kindNames } from "./kinds"
import { PICTURE_FOLDER } from "./picture-file"
import { renderPicture } from "./render-picture"

/** Pictures drawn side by side; libvips uses the cores below that. */
const AT_ONCE = 3

/** Draws every kind that is missing below `filesDir`; about 10 s on 2 cores for all, nothing the second time. */
export async function renderAllPictures(
  filesDir: string,
  progress: (done: number, of: number) => void,
): Promise<number> {
  const waiting = [...kindNames]
  let written = 0
  let done = 0
  const worker = async () => {
    for (let kind = waiting.shift(); kind; kind = waiting.shift()) {
      const files = await renderPicture(kind, join(filesDir, PICTURE_FOLDER))
      written += files
      progress(++done, kindNames.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return written
}
