import { type Readable, Transform } from "node:stream"
import { promisify } from "node:util"
import { type Entry, fromBuffer, type Options, type ZipFile } from "yauzl"
import { Refusal } from "../../../lib/refusal"
import { sheetMessages as words } from "../messages"

/** Bytes of all parts together, unpacked: 5,000 rows with long descriptions need a third. */
export const MOST_UNPACKED = 64_000_000
const MOST_PARTS = 500

export interface Archive {
  names: string[]
  /** A part as it is unpacked, in pieces; null when there is none of that name. */
  part(name: string): Promise<Readable | null>
}

const refuse = (sentence: string) => new Refusal("invalid_data", sentence)
const open = promisify<Buffer, Options, ZipFile>(fromBuffer)

/**
 * A ZIP archive in memory, read part by part. Throws INVALID_DATA when it is none, or when it says, or shows while it is unpacked, that it
 * grows beyond 64 MB: what is unpacked is counted over all parts, so a small lie in the directory gains nothing.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await open(bytes, { lazyEntries: true, strictFileNames: false }).catch(() => {
    throw refuse(words.broken)
  })
  const entries = await listEntries(zip)
  const declared = [...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (declared > MOST_UNPACKED) throw refuse(words.tooLargeUnpacked)
  let unpacked = 0
  const counted = () =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        unpacked += chunk.length
        if (unpacked > MOST_UNPACKED) done(refuse(words.tooLargeUnpacked))
        else done(null, chunk)
      },
    })
  const part = async (name: string) => {
    const entry = entries.get(name.toLowerCase())
    if (!entry) return null
    const packed = await promisify(zip.openReadStream.bind(zip, entry))().catch(() => {
      throw refuse(words.broken)
    })
    const stream = counted()
    packed.on("error", () => stream.destroy(refuse(words.broken)))
    stream.on("close", () => packed.destroy())
    return packed.pipe(stream)
  }
  return { names: [...entries.keys()], part }
}

/** Parts by their names in small letters. */
function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  return new Promise((resolve, reject) => {
    zip.on("error", () => reject(refuse(words.broken)))
    zip.on("end", () => resolve(entries))
    zip.on("entry", (entry: Entry) => {
      entries.set(entry.fileName.toLowerCase(), entry)
      if (zip.entryCount > MOST_PARTS) reject(refuse(words.broken))
      else zip.readEntry()
    })
    zip.readEntry()
  })
}
