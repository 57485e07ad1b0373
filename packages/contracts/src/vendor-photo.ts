import { z } from "zod"

/** 15 MB: what a phone's camera makes at most. */
export const MAX_PHOTO_BYTES = 15_000_000
/** Bytes of one chunk. */
export const MAX_PHOTO_CHUNK = 512 * 1024
export const MAX_PHOTO_PIXELS = 40_000_000

export const photoTypes = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "image/avif",
  "application/pdf",
] as const
export const photoPurposes = ["product", "certificate"] as const

/** POST /vendor/photos: begins an upload. PDF is for certificates only; what the bytes really are is looked at in the end. */
export const createPhotoSchema = z
  .object({
    bytes: z.number().int().min(1).max(MAX_PHOTO_BYTES),
    type: z.enum(photoTypes),
    purpose: z.enum(photoPurposes).default("product"),
  })
  .strict()
export type CreatePhotoBody = z.infer<typeof createPhotoSchema>

/**
 * POST /vendor/photos/:id/chunk?offset=…: body `application/octet-stream`, at most 512 kB. Sent again it changes nothing; at a wrong place 409
 * with the right one in `details` (path "offset", message the number).
 */
export const photoChunkQuerySchema = z.object({ offset: z.coerce.number().int().min(0).max(MAX_PHOTO_BYTES) }).strict()
export type PhotoChunkQuery = z.infer<typeof photoChunkQuerySchema>

/** POST /vendor/photos/:id/finish: all bytes are there; answers when the photo is ready, or refuses it in words. */
export const finishPhotoSchema = z.object({}).strict()

export const vendorPhotoSchema = z.object({
  id: z.string(),
  /** "uploading" until it was finished; a finished one is "ready". */
  status: z.enum(["uploading", "ready"]),
  purpose: z.enum(photoPurposes),
  /** Bytes promised, and bytes here: the next chunk's offset. */
  bytes: z.number(),
  received: z.number(),
  /** Addresses of 1,200 and 320 px; null until ready, and for a certificate's file. */
  url: z.string().nullable(),
  thumbnail_url: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
})
export type VendorPhoto = z.infer<typeof vendorPhotoSchema>

export const vendorPhotoResponseSchema = z.object({ photo: vendorPhotoSchema })
export type VendorPhotoResponse = z.infer<typeof vendorPhotoResponseSchema>
