import { model } from "@medusajs/framework/utils"
import { CooperativeMember } from "./cooperative-member"
import { CooperativeStatusChange } from "./cooperative-status-change"

/** A seller: cooperative (HTX), union of cooperatives or tổ hợp tác. Owns goods, a stock location and delivery options through links. */
export const Cooperative = model
  .define("cooperative", {
    id: model.id({ prefix: "coop" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    short_name: model.text().searchable(),
    initials: model.text(),
    legal_form: model.enum(["htx", "lien_hiep_htx", "to_hop_tac"]),
    /** Registration code = tax code: 10 digits, "-NNN" for a branch. */
    registration_code: model.text(),
    sector: model.text(),
    address_line: model.text(),
    commune_code: model.text().index(),
    /** Name of the commune before July 2025, shown in brackets. */
    former_commune_name: model.text().nullable(),
    province_code: model.text(),
    phone: model.text(),
    email: model.text().nullable(),
    representative: model.text(),
    founded_year: model.number().nullable(),
    member_count: model.number().nullable(),
    tagline: model.text().nullable(),
    story: model.text().nullable(),
    quote_text: model.text().nullable(),
    quote_by: model.text().nullable(),
    logo_url: model.text().nullable(),
    /** Where money is paid out to: Napas BIN, account number, holder in capitals. All three or none. */
    bank_bin: model.text().nullable(),
    bank_number: model.text().nullable(),
    bank_holder: model.text().nullable(),
    status: model.enum(["draft", "submitted", "active", "suspended", "closed"]).default("draft"),
    /** When the alliance checked the papers (UTC). */
    verified_at: model.dateTime().nullable(),
    /** DeliveryTable of @cho-htx/contracts: đồng, grams, days. */
    delivery: model.json(),
    members: model.hasMany(() => CooperativeMember, { mappedBy: "cooperative" }),
    status_changes: model.hasMany(() => CooperativeStatusChange, { mappedBy: "cooperative" }),
  })
  .indexes([
    { on: ["status", "short_name"] },
    {
      on: ["registration_code"],
      unique: true,
      // Whoever was closed without ever being admitted may register anew.
      where: "deleted_at IS NULL AND (status <> 'closed' OR verified_at IS NOT NULL)",
    },
  ])
  .cascades({ delete: ["members", "status_changes"] })
