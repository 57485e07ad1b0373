import {
  createPhotoSchema,
  finishPhotoSchema,
  MAX_PHOTO_CHUNK,
  photoChunkQuerySchema,
  vendorPhotoResponseSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const photo = "/vendor/photos/:photo_id"
const answer = vendorPhotoResponseSchema

/** Uploads that go on after a lost connection. */
export const photoOperations: VendorOperation[] = [
  {
    method: "POST",
    path: "/vendor/photos",
    summary: "Begin an upload: its size in bytes and its type.",
    action: "goods",
    body: createPhotoSchema,
    answer,
  },
  { method: "GET", path: photo, summary: "How far an upload is, or the finished photo.", action: "read", answer },
  {
    method: "POST",
    path: `${photo}/chunk`,
    summary: "The next part: application/octet-stream, at most 512 kB. 409 tells the right offset.",
    action: "goods",
    query: photoChunkQuerySchema,
    file: { types: ["application/octet-stream"], most: MAX_PHOTO_CHUNK },
    answer,
  },
  {
    method: "POST",
    path: `${photo}/finish`,
    summary: "All bytes are there: make the photo, or refuse it in words.",
    action: "goods",
    body: finishPhotoSchema,
    answer,
  },
]
