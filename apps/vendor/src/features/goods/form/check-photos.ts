import type { ListingWords } from "../../../messages/vi/listing"
import type { Upload } from "../upload/upload"
import type { Faults } from "./check-step"
import type { PhotoForm } from "./goods-form"

/** Photos that will not arrive by themselves: the market refused them, or the phone no longer has them. Those on their way are no fault. */
export function checkPhotos(
  photos: readonly PhotoForm[],
  uploads: readonly Upload[],
  { errors }: ListingWords,
): Faults {
  const faults: Faults = new Map()
  photos.forEach(({ id, key }, index) => {
    if (id) return
    const upload = uploads.find((one) => one.id === key)
    if (!upload) faults.set(`photos.${index}.id`, errors.photo_lost)
    else if (upload.status === "refused") faults.set(`photos.${index}.id`, upload.refusal ?? errors.photo_refused)
  })
  return faults
}
