import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123204255 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" add column if not exists "expiry_announced_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop column if exists "expiry_announced_at";`);
  }

}
