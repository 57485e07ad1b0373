import { expect, it } from "vitest"
import { slugify } from "./slugify.js"

it.each([
  ["Nước mắm Sa Châu (loại 1)", "nuoc-mam-sa-chau-loai-1"],
  ["  HTX Đồng Gió  ", "htx-dong-gio"],
  ["xã Hải Anh", "xa-hai-anh"],
  ["!!!", ""],
])("turns %s into %s", (text, slug) => expect(slugify(text)).toBe(slug))
