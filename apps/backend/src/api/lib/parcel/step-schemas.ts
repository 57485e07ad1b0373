import {
  cancelLinesSchema,
  expectedStateSchema,
  handOverSchema,
  parcelReasonSchema,
  parcelStepSchema,
} from "@cho-htx/contracts"

const seen = { expected_state: expectedStateSchema }
const plain = parcelStepSchema.extend(seen)
const withReason = parcelReasonSchema.extend(seen)

/** Body of each step of a parcel, for staff and for members. */
export const stepSchemas = {
  confirm: plain,
  pack: plain,
  "hand-over": handOverSchema.extend(seen),
  deliver: plain,
  fail: withReason,
  "return-to-stock": plain,
  remit: plain,
  cancel: withReason,
  "cancel-lines": cancelLinesSchema.extend(seen),
} as const
