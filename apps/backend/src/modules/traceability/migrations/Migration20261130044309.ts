import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130044309 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lot_step" drop constraint if exists "lot_step_request_key_unique";`);
    this.addSql(`alter table if exists "lot_line" drop constraint if exists "lot_line_line_id_lot_id_unique";`);
    this.addSql(`alter table if exists "lot" drop constraint if exists "lot_request_key_unique";`);
    this.addSql(`alter table if exists "lot" drop constraint if exists "lot_code_unique";`);
    this.addSql(`create table if not exists "lot" ("id" text not null, "cooperative_id" text not null, "code" text not null, "status" text check ("status" in ('draft', 'published', 'withdrawn')) not null default 'draft', "kind" text check ("kind" in ('harvested', 'produced')) not null, "made_on" text not null, "packed_on" text null, "best_before" text null, "quantity" integer not null, "inputs" text null, "came_from" text null, "went_to" text null, "note" text null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, "version" integer not null default 1, "request_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_pkey" primary key ("id"), constraint lot_quantity_positive check (quantity > 0));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_code_unique" ON "lot" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_request_key_unique" ON "lot" ("request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_deleted_at" ON "lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_cooperative_id_created_at" ON "lot" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lot_line" ("id" text not null, "order_id" text not null, "line_id" text not null, "quantity" integer not null, "lot_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_line_pkey" primary key ("id"), constraint lot_line_quantity_positive check (quantity > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_line_lot_id" ON "lot_line" ("lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_line_deleted_at" ON "lot_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_line_order_id" ON "lot_line" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_line_line_id_lot_id_unique" ON "lot_line" ("line_id", "lot_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lot_step" ("id" text not null, "kind" text check ("kind" in ('sown', 'tended', 'harvested', 'processed', 'checked', 'packed', 'stored', 'shipped', 'other')) not null, "on" text not null, "place" text null, "who" text null, "note" text null, "request_key" text null, "lot_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_step_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_step_request_key_unique" ON "lot_step" ("request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_step_lot_id" ON "lot_step" ("lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_step_deleted_at" ON "lot_step" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "lot_line" add constraint "lot_line_lot_id_foreign" foreign key ("lot_id") references "lot" ("id") on update cascade;`);

    this.addSql(`alter table if exists "lot_step" add constraint "lot_step_lot_id_foreign" foreign key ("lot_id") references "lot" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lot_line" drop constraint if exists "lot_line_lot_id_foreign";`);

    this.addSql(`alter table if exists "lot_step" drop constraint if exists "lot_step_lot_id_foreign";`);

    this.addSql(`drop table if exists "lot" cascade;`);

    this.addSql(`drop table if exists "lot_line" cascade;`);

    this.addSql(`drop table if exists "lot_step" cascade;`);
  }

}
