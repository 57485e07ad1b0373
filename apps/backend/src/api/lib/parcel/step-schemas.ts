import { cancelLinesSchema, handOverSchema, parcelReasonSchema, parcelStepSchema } from "@cho-htx/contracts"

/** Body of each step of a parcel, for staff and for members. */
export const stepSchemas = {
  confirm: parcelStepSchema,
  pack: parcelStepSchema,
  "hand-over": handOverSchema,
  deliver: parcelStepSchema,
  fail: parcelReasonSchema,
  "return-to-stock": parcelStepSchema,
  remit: parcelStepSchema,
  cancel: parcelReasonSchema,
  "cancel-lines": cancelLinesSchema,
} as const
