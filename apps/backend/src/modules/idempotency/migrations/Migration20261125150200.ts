import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125150200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "request_key" add column if not exists "owner" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "request_key" drop column if exists "owner";`);
  }

}
