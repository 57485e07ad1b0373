/** Colour of a listing's state; the word always stands beside it. */
export const stateTones = {
  draft: "plain",
  proposed: "warn",
  published: "ok",
  rejected: "bad",
  archived: "plain",
} as const
