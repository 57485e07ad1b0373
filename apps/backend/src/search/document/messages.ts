import type { OcopGroup } from "@cho-htx/contracts"

/** Names of the OCOP groups under which products are found. */
export const groupNames: Record<OcopGroup, string> = {
  food: "thực phẩm",
  drink: "đồ uống",
  herbal: "dược liệu",
  craft: "thủ công mỹ nghệ",
  ornamental: "sinh vật cảnh",
  tourism: "du lịch",
}
