import { T1, T2, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { photoMessages as said } from "./messages"

/** English of `photoMessages`. */
export const photoMessages = {
  notFound: "This photo is not here. Choose it and send it again.",
  tooMany: "Too many photos are being sent at once. Wait a few minutes, then try again.",
  pdfForCertificates: "A photo of goods is needed, not a PDF.",
  chunkTooBig: "Each part may have at most 512 kB.",
  chunkEmpty: "This part is empty. Send it again.",
  chunkType: "Parts must be sent as they are (application/octet-stream).",
  wrongOffset: "This part does not follow. Go on from where the market has received it.",
  beyondEnd: "More was sent than announced. Choose the photo and send it again.",
  incomplete: turn(
    said.incomplete(1_000_000, 2_000_000).replace("1 MB", T1).replace("2 MB", T2),
    (received, all) => `Only ${received} of ${all} have arrived. Send the rest.`,
  ),
  notAnImage: "This file is no JPEG, PNG or WebP photo. Take or choose another.",
  isPdf: "This file is a PDF, not a photo. Photograph the goods and send that.",
  isHeic:
    "This photo is in the iPhone's HEIC format. Open Settings, Camera, Formats, choose Most Compatible, then take it again.",
  notPdf: "This file is no PDF that can be read. Photograph the paper and send that.",
  tooManyPixels:
    "This photo is too large, above 40 million pixels. Set the camera to a smaller size and take it again.",
  tooSmall: "This photo is too small to see anything. Choose one with at least 200 pixels each way.",
  broken: "This photo is broken or did not arrive whole. Choose it again and send it.",
} satisfies Twin<typeof said>
