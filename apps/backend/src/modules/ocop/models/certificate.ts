import { model } from "@medusajs/framework/utils"

/**
 * An OCOP recognition of one product. Valid 36 months from the decision; a star shows only while the
 * certificate is verified and not expired. There is no national number: the decision is the reference.
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "ocop" }).primaryKey(),
    group: model.enum(["food", "drink", "herbal", "craft", "ornamental", "tourism"]),
    stars: model.number(),
    /** Score out of 100 (A 40, B 25, C 35). */
    points: model.number().nullable(),
    criteria_version: model.text(),
    decision_number: model.text(),
    /** `YYYY-MM-DD`, Vietnam. */
    decision_date: model.text(),
    /** Deciding body as printed; may be an abolished district. */
    issuer: model.text(),
    /** `YYYY-MM-DD`, Vietnam: last day on which the star may be shown. */
    expires_on: model.text(),
    file_url: model.text().nullable(),
    status: model.enum(["pending", "verified", "revoked"]).default("pending"),
    status_reason: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    /** When shop and search were told that it lapsed: once (UTC). */
    expiry_announced_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["status", "expires_on"] }])
  .checks([
    { name: "certificate_stars_range", expression: (columns) => `${columns.stars} BETWEEN 1 AND 5` },
    { name: "certificate_points_range", expression: (columns) => `${columns.points} BETWEEN 0 AND 100` },
  ])
