import type { SearchTypes } from "@medusajs/framework/types"

/** Fields and documents every provider is tried with. */
export const fields: Record<string, SearchTypes.SearchFieldDefinition> = {
  id: { type: "keyword", filterable: true, sortable: true },
  title: { type: "text", searchable: { weight: 8 }, sortable: true },
  maker: {
    type: "keyword",
    searchable: { weight: 4 },
    filterable: true,
    facetable: true,
    provider_options: { meilisearch: { suffix: true } },
  },
  body: { type: "text", searchable: { weight: 1 } },
  tags: { type: "keyword", array: true, filterable: true, facetable: true },
  price: { type: "integer", filterable: true, sortable: true, facetable: { types: ["range", "stats"] } },
  stocked: { type: "boolean", filterable: true, facetable: true },
  made_at: { type: "date", filterable: true, sortable: true },
  pack: { type: "object", fields: { unit: { type: "keyword", filterable: true } } },
  secret: { type: "keyword", retrievable: false },
}

const row = (
  id: string,
  title: string,
  maker: string,
  price: number | null,
  tags: string[],
  stocked: boolean,
  body = "",
) => ({
  id,
  title,
  maker,
  price,
  tags,
  stocked,
  body,
  made_at: `2026-0${id}-01T00:00:00.000Z`,
  pack: { unit: tags.includes("gi") ? "túi" : "hộp" },
  secret: "kín",
})

export const documents = [
  row("1", "Gạo tám xoan Hải Hậu", "Đồng Gió", 40_000, ["gi", "organic"], true, "Cơm dẻo <thơm> & ngọt"),
  row("2", "Bánh gạo tấm", "Sa Châu", 20_000, [], true, "Làm từ gạo tấm"),
  row("3", "Cá kho Vũ Đại", "Bếp Lửa", 500_000, ["gi"], false),
  row("4", "Chả cá khô", "Sa Châu", 90_000, ["haccp"], true),
  row("5", "Đỗ đỏ", "Đồng Gió", null, ["organic"], true),
]
