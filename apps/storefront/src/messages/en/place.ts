import type { place as vi } from "../vi/place"

export const place: typeof vi = {
  list_title: "By commune",
  list_description: "Goods of each commune of Ninh Bình, also found by their names before July 2025.",
  list_text: "{count} places sell on the market. Old names work too: “Hải Đường” finds xã Hải Anh.",
  find: "Find a commune",
  find_hint: "New or old name, with or without accents",
  found: "{count} places",
  counts: "{goods} items · {makers} cooperatives",
  former: "formerly {names}",
  none_title: "No place of that name",
  none_text: "Perhaps no cooperative there sells on the market yet. Try a shorter name, or the new one.",
  empty_title: "No place sells yet",
  page_title: "Goods of {name}",
  page_description: "Goods of the cooperatives in {name}, {province} province.",
  merged: "Made up of these places before July 2025: {names}.",
  makers: "Cooperatives here",
}
