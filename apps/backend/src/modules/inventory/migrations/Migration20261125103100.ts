import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { repairStock } from "./constraints/repair-stock"
import { stockConstraints } from "./constraints/stock-constraints"

/** The last line of defence: what the module refuses in words, the database refuses from anybody. */
export class Migration20261125103100 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [...repairStock, ...stockConstraints.up]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of stockConstraints.down) this.addSql(statement)
  }
}
