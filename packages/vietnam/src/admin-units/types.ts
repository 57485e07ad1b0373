/** The shapes of contracts/place.ts; repeated here because this package depends on nothing. */
export interface Province {
  /** Two digits of the statistics office, e.g. "37". */
  code: string
  /** Bare name: "Ninh Bình", "Hà Nội". */
  name: string
}

export interface Commune {
  /** Five digits, e.g. "14236". */
  code: string
  /** Full name with its kind in lower case: "xã Hải Anh". */
  name: string
  /** `<ascii name>-<code>`: "xa-hai-anh-14236". */
  slug: string
  kind: "xã" | "phường" | "đặc khu"
  province_code: string
  province_name: string
}

/** A ward as it was until June 2025, with kinds: "xã Hải Đường", "huyện Hải Hậu", and the bare province "Nam Định". */
export interface FormerWard {
  ward: string
  district: string
  province: string
}

export interface CommuneMatch extends Commune {
  /** The old ward that matched; null when today's name, or a whole old district, did. */
  former: FormerWard | null
  /** The old unit became several communes: ask which one is meant. */
  ambiguous: boolean
}
