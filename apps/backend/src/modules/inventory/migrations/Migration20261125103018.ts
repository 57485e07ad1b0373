import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Edits of the stock by people: written once, never changed. */
export class Migration20261125103018 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "stock_change" drop constraint if exists "stock_change_actor_request_key_unique";`);
    this.addSql(`create table if not exists "stock_change" ("id" text not null, "variant_id" text not null, "inventory_item_id" text not null, "location_id" text not null, "cooperative_id" text not null, "mode" text check ("mode" in ('set', 'adjust')) not null, "quantity" integer not null, "before" integer not null, "after" integer not null, "reason" text not null, "actor" text not null, "on_behalf_of" text null, "request_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_change_deleted_at" ON "stock_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_change_actor_request_key_unique" ON "stock_change" ("actor", "request_key") WHERE request_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_change_inventory_item_id_location_id_created_at" ON "stock_change" ("inventory_item_id", "location_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_change_cooperative_id_created_at" ON "stock_change" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`create or replace function stock_change_stays() returns trigger language plpgsql as $body$
begin
  raise exception 'stock_change is append-only' using errcode = '23514', constraint = 'stock_change_stays', table = 'stock_change';
end $body$;`)
    this.addSql(
      `create or replace trigger stock_change_stays before update or delete on "stock_change" for each row execute function stock_change_stays();`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stock_change" cascade;`)
    this.addSql(`drop function if exists stock_change_stays();`)
  }
}
