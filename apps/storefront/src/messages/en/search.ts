import type { search as vi } from "../vi/search"

export const search: typeof vi = {
  label: "Search goods, cooperatives, communes",
  placeholder: "Search rice, fish sauce, commune…",
  submit: "Search",
  close: "Close search",
  clear: "Clear the text",
  history: "Your searches",
  clear_history: "Clear your searches",
  popular: "Popular searches",
  queries: "Searches",
  products: "Goods",
  categories: "Categories",
  cooperatives: "Cooperatives",
  communes: "Communes",
  former: "formerly {name}",
  instead: "Suggestions for “{query}”",
  see_all: "See everything that matches “{query}”",
  none: "No suggestion for “{query}” yet. Press Enter to search thoroughly.",
  hint: "Type a product, a cooperative or a commune. Accents are not needed.",
  resting: "Suggestions of goods are taking a break. Categories, communes and cooperatives can still be browsed.",
  status: "{count} suggestions. Use the arrow keys to choose.",
}
