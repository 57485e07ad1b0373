import PDFDocument from "pdfkit"

export type Pdf = InstanceType<typeof PDFDocument>

/** Points of one millimetre. */
export const MM = 72 / 25.4

/** Be Vietnam Pro (OFL) knows every Vietnamese letter; only the glyphs a document uses are embedded. */
const fonts = {
  plain: require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf"),
}

interface Paper {
  title: string
  size: "A4" | "A6"
  /** Millimetres. */
  margin: number
}

/** An empty document without a page; its pages are kept until `finish`, so that they can be numbered. */
export function openPdf({ title, size, margin }: Paper): Pdf {
  const pdf = new PDFDocument({
    size,
    margin: margin * MM,
    autoFirstPage: false,
    bufferPages: true,
    lang: "vi",
    info: { Title: title, Creator: "Chợ HTX" },
  })
  pdf.registerFont("plain", fonts.plain)
  pdf.registerFont("bold", fonts.bold)
  return pdf.font("plain")
}

/** Ends a document and answers its bytes. */
export function finish(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    pdf.on("data", (part: Buffer) => parts.push(part))
    pdf.on("end", () => resolve(Buffer.concat(parts)))
    pdf.on("error", reject)
    pdf.end()
  })
}

/** Letters as the font has them: a letter with its accents in one piece, no line breaks of other people. */
export const clean = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ").trim()
