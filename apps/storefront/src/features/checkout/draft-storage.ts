import { type CheckoutDraft, type ChosenCommune, emptyDraft } from "./draft"

const KEY = "cho-htx.checkout"

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

const text = (value: unknown): string => (typeof value === "string" ? value : "")

function commune(value: unknown): ChosenCommune | null {
  if (!isRecord(value) || typeof value.code !== "string" || typeof value.name !== "string") return null
  return {
    code: value.code,
    name: value.name,
    province_code: text(value.province_code),
    province_name: text(value.province_name),
    former_ward: text(value.former_ward) || null,
  }
}

function choices(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  )
}

/** Reads whatever an earlier version or a curious person left there; anything odd counts as empty. */
export function parseDraft(stored: string | null): CheckoutDraft {
  try {
    const value: unknown = JSON.parse(stored ?? "null")
    if (!isRecord(value)) return emptyDraft
    return {
      name: text(value.name),
      phone: text(value.phone),
      email: typeof value.email === "string" ? value.email : null,
      communeTyped: text(value.communeTyped),
      commune: commune(value.commune),
      addressLine: text(value.addressLine),
      note: text(value.note),
      deliveries: choices(value.deliveries),
    }
  } catch {
    return emptyDraft
  }
}

/** The draft of this tab; it ends with the tab, as personal data should. */
export const draftStorage = {
  read(): CheckoutDraft {
    try {
      return parseDraft(window.sessionStorage.getItem(KEY))
    } catch {
      return emptyDraft
    }
  },
  write(draft: CheckoutDraft): void {
    try {
      window.sessionStorage.setItem(KEY, JSON.stringify(draft))
    } catch {
      // Storage refused: the form then lives as long as the page.
    }
  },
}
