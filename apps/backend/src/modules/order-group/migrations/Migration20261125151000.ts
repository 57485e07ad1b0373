import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125151000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "money_movement" drop constraint if exists "money_movement_kind_check";`);
    this.addSql(`alter table if exists "money_movement" add constraint "money_movement_kind_check" check ("kind" in ('capture', 'refund', 'void'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "money_movement" where "kind" = 'void';`);
    this.addSql(`alter table if exists "money_movement" drop constraint if exists "money_movement_kind_check";`);
    this.addSql(`alter table if exists "money_movement" add constraint "money_movement_kind_check" check ("kind" in ('capture', 'refund'));`);
  }

}
