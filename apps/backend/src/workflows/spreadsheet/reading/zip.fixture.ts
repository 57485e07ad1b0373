import { crc32, deflateRawSync } from "node:zlib"

export interface Part {
  name: string
  data: Buffer
  /** What the directory says of its unpacked size; left out: the truth. */
  declared?: number
  /** Bytes that stand in place of the packed ones. */
  packed?: Buffer
}

/** A ZIP archive for tests, which may lie about the sizes of its parts, or hold broken ones. */
export function zipOf(parts: readonly Part[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data, declared = data.length, packed = deflateRawSync(data) } of parts) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(declared, 18)
    common.writeUInt16LE(name.length, 22)
    const head = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name)])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), common, tail, Buffer.from(name)]))
    local.push(head, packed)
    offset += head.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from("PK\x05\x06"), end])
}

const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** A workbook whose first sheet is `sheet`, with texts and number formats when given. */
export function bookParts(sheet: string | Buffer, { strings = "", styles = "" } = {}): Part[] {
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`
  const part = (name: string, text: string | Buffer): Part => ({ name, data: Buffer.from(text) })
  return [
    part(
      "xl/workbook.xml",
      `<workbook xmlns:r="${RELS}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships>${rel("r1", "worksheet", "worksheets/sheet1.xml")}${rel("r2", "sharedStrings", "/xl/sharedStrings.xml")}${rel("r3", "styles", "styles.xml")}</Relationships>`,
    ),
    part("xl/worksheets/sheet1.xml", sheet),
    ...(strings ? [part("xl/sharedStrings.xml", strings)] : []),
    ...(styles ? [part("xl/styles.xml", styles)] : []),
  ]
}
