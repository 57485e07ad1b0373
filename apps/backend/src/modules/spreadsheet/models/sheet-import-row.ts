import { model } from "@medusajs/framework/utils"

/** One row of an uploaded sheet. */
export const SheetImportRow = model
  .define("sheet_import_row", {
    id: model.id({ prefix: "simprow" }).primaryKey(),
    import_id: model.text(),
    /** As Excel numbers it. */
    row: model.number(),
    /** What is written together: all packs of a new product have the same. 0 for rows that are not written. */
    unit: model.number(),
    action: model.enum(["new", "changed", "unchanged", "bad"]),
    label: model.text().nullable(),
    sku: model.text().nullable(),
    /** For a changed pack: which. */
    variant_id: model.text().nullable(),
    /** For the first row of a new product: the product, as its form would send it. */
    body: model.json().nullable(),
    /** Texts of the cells by column, as they stood there: the file of failed rows is made of them. */
    cells: model.json(),
    problems: model.json(),
    changes: model.json(),
    result: model.enum(["done", "failed"]).nullable(),
  })
  .indexes([
    { on: ["import_id", "row"], unique: true },
    { on: ["import_id", "unit"], where: "unit > 0 AND deleted_at IS NULL" },
  ])
