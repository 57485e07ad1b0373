import type { search as vi } from "../vi/search"

export const search: typeof vi = {
  label: "Search goods, cooperatives, communes",
  placeholder: "Search rice, fish sauce, commune…",
  submit: "Search",
  products: "Goods",
  categories: "Categories",
  cooperatives: "Cooperatives",
  communes: "Communes",
  former: "formerly {name}",
  see_all: "See everything that matches “{query}”",
  none: "No suggestion for “{query}” yet. Press Enter to search thoroughly.",
  status: "{count} suggestions. Use the arrow keys to choose.",
}
