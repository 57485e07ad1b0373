import { model } from "@medusajs/framework/utils"

/** Part of an upload that is not finished. Bytes lie in the database, because another process may receive the next part. */
export const PhotoChunk = model
  .define("photo_chunk", {
    id: model.id({ prefix: "photochk" }).primaryKey(),
    photo_id: model.text(),
    /** Place of its first byte. */
    start: model.number(),
    /** Base64, at most 512 kB of bytes. */
    data: model.text(),
  })
  .indexes([{ on: ["photo_id", "start"], unique: true }])
