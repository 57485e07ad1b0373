import type { Readable } from "node:stream"
import { SaxesParser } from "saxes"
import { breather } from "../../../lib/breather"
import { Refusal } from "../../../lib/refusal"
import { sheetMessages } from "../messages"

export interface TagHandlers {
  open?: (name: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Deeper than any part of a workbook; what lies deeper was made to fill the memory. */
const DEEPEST = 60
const MOST_ATTRIBUTES = 60
/** As many as 64 MB of a sheet's cells have; a bomb of shorter ones would keep us at it for a minute. */
const MOST_TAGS = 3_000_000
/** Bytes read in one go. */
const PIECE = 65_536

const localName = (name: string) => name.slice(name.indexOf(":") + 1)

/**
 * Walks through an XML part as it arrives; names come without their prefix. What a handler throws ends the walk. Throws INVALID_DATA for what
 * is no XML, or too much of it. Entities of a DTD are not known, so nothing in it can grow. Other requests are answered meanwhile.
 */
export async function eachTag(stream: Readable, { open, text, close }: TagHandlers): Promise<void> {
  const parser = new SaxesParser({})
  let depth = 0
  let attributes = 0
  let tags = 0
  const breathe = breather()
  const broken = () => {
    throw new Refusal("invalid_data", sheetMessages.broken)
  }
  parser.on("error", broken)
  parser.on("opentagstart", () => {
    depth += 1
    attributes = 0
    tags += 1
    if (tags > MOST_TAGS) throw new Refusal("invalid_data", sheetMessages.tooLargeUnpacked)
    if (depth > DEEPEST) broken()
  })
  parser.on("attribute", () => {
    attributes += 1
    if (attributes > MOST_ATTRIBUTES) broken()
  })
  parser.on("opentag", (tag) => open?.(localName(tag.name), tag.attributes))
  parser.on("text", (part) => text?.(part))
  parser.on("cdata", (part) => text?.(part))
  parser.on("closetag", (tag) => {
    depth -= 1
    close?.(localName(tag.name))
  })
  const decoder = new TextDecoder()
  for await (const chunk of stream)
    for (let at = 0; at < chunk.length; at += PIECE) {
      parser.write(decoder.decode(chunk.subarray(at, at + PIECE), { stream: true }))
      await breathe()
    }
  parser.write(decoder.decode()).close()
}
