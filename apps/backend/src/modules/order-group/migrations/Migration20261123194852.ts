import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123194852 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "payment_allocation" drop constraint if exists "payment_allocation_order_id_unique";`,
    )
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_display_code_unique";`)
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_cart_id_unique";`)
    this.addSql(
      `create table if not exists "order_group" ("id" text not null, "cart_id" text not null, "display_code" text not null, "status" text check ("status" in ('placing', 'placed')) not null default 'placing', "customer_id" text null, "contact_name" text not null, "phone" text not null, "email" text null, "note" text null, "payment_collection_id" text null, "payment_provider_id" text null, "total" integer not null, "placed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_cart_id_unique" ON "order_group" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_display_code_unique" ON "order_group" ("display_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_customer_id" ON "order_group" ("customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_phone" ON "order_group" ("phone") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_deleted_at" ON "order_group" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_group_placed_at_id" ON "order_group" ("placed_at", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "outbox_event" ("id" text not null, "name" text not null, "data" jsonb not null, "attempts" integer not null default 0, "last_error" text null, "emitted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_deleted_at" ON "outbox_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_event_created_at" ON "outbox_event" ("created_at") WHERE emitted_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payment_allocation" ("id" text not null, "order_id" text not null, "cooperative_id" text not null, "payment_id" text not null, "amount" integer not null, "captured" integer not null default 0, "refunded" integer not null default 0, "order_group_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_allocation_pkey" primary key ("id"), constraint payment_allocation_order check (0 <= refunded AND refunded <= captured AND captured <= amount));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_allocation_order_id_unique" ON "payment_allocation" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_allocation_cooperative_id" ON "payment_allocation" ("cooperative_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_allocation_payment_id" ON "payment_allocation" ("payment_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_allocation_order_group_id" ON "payment_allocation" ("order_group_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_allocation_deleted_at" ON "payment_allocation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "payment_allocation" add constraint "payment_allocation_order_group_id_foreign" foreign key ("order_group_id") references "order_group" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "payment_allocation" drop constraint if exists "payment_allocation_order_group_id_foreign";`,
    )

    this.addSql(`drop table if exists "order_group" cascade;`)

    this.addSql(`drop table if exists "outbox_event" cascade;`)

    this.addSql(`drop table if exists "payment_allocation" cascade;`)
  }
}
