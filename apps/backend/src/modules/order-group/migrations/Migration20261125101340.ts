import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125101340 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel_event" drop constraint if exists "parcel_event_order_id_kind_request_key_unique";`);
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_order_id_unique";`);
    this.addSql(`alter table if exists "money_movement" drop constraint if exists "money_movement_order_id_kind_request_key_unique";`);
    this.addSql(`alter table if exists "checkout_case" drop constraint if exists "checkout_case_kind_subject_id_unique";`);
    this.addSql(`create table if not exists "checkout_case" ("id" text not null, "kind" text not null, "subject_id" text not null, "order_group_id" text null, "detail" jsonb null, "state" text check ("state" in ('open', 'resolved')) not null default 'open', "resolution" text null, "note" text null, "resolved_by" text null, "resolved_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "checkout_case_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_checkout_case_deleted_at" ON "checkout_case" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_checkout_case_kind_subject_id_unique" ON "checkout_case" ("kind", "subject_id") WHERE state = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_checkout_case_state_created_at" ON "checkout_case" ("state", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "money_movement" ("id" text not null, "order_id" text not null, "payment_id" text not null, "kind" text check ("kind" in ('capture', 'refund')) not null, "amount" integer not null, "state" text check ("state" in ('pending', 'done', 'failed')) not null default 'pending', "actor" text not null, "reason" text null, "request_key" text null, "medusa_id" text null, "attempts" integer not null default 0, "retry_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "money_movement_pkey" primary key ("id"), constraint money_movement_amount check (amount > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_money_movement_deleted_at" ON "money_movement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_money_movement_order_id_created_at" ON "money_movement" ("order_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_money_movement_payment_id" ON "money_movement" ("payment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_money_movement_retry_at" ON "money_movement" ("retry_at") WHERE state = 'pending' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_money_movement_order_id_kind_request_key_unique" ON "money_movement" ("order_id", "kind", "request_key") WHERE request_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "parcel" ("id" text not null, "order_id" text not null, "cooperative_id" text not null, "state" text check ("state" in ('placed', 'confirmed', 'packed', 'shipped', 'delivered', 'remitted', 'delivery_failed', 'canceled', 'returned')) not null default 'placed', "state_at" timestamptz not null, "carrier" text null, "tracking_code" text null, "fulfillment_id" text null, "order_group_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_order_id_unique" ON "parcel" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_order_group_id" ON "parcel" ("order_group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_deleted_at" ON "parcel" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_cooperative_id_state_state_at" ON "parcel" ("cooperative_id", "state", "state_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_state_state_at" ON "parcel" ("state", "state_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "parcel_event" ("id" text not null, "order_id" text not null, "kind" text not null, "from_state" text null, "to_state" text null, "actor" text not null, "on_behalf_of" text null, "reason" text null, "data" jsonb null, "request_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_event_deleted_at" ON "parcel_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_event_order_id_created_at" ON "parcel_event" ("order_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_event_order_id_kind_request_key_unique" ON "parcel_event" ("order_id", "kind", "request_key") WHERE request_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "parcel" add constraint "parcel_order_group_id_foreign" foreign key ("order_group_id") references "order_group" ("id") on update cascade;`);

    this.addSql(`alter table if exists "order_group" add column if not exists "payment_mode" text check ("payment_mode" in ('on_delivery', 'transfer', 'gateway')) not null default 'on_delivery', add column if not exists "payment_state" text check ("payment_state" in ('promised', 'awaiting', 'paid', 'expired')) not null default 'promised', add column if not exists "hold_until" timestamptz null, add column if not exists "attempt_until" timestamptz null, add column if not exists "attempts" integer not null default 0, add column if not exists "last_error" text null, add column if not exists "pending" jsonb null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_attempt_until" ON "order_group" ("attempt_until") WHERE status = 'placing' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_hold_until" ON "order_group" ("hold_until") WHERE payment_state = 'awaiting' AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "payment_allocation" add column if not exists "canceled" integer not null default 0;`);
    this.addSql(`alter table if exists "payment_allocation" add constraint payment_allocation_canceled check(0 <= canceled AND canceled <= amount);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "checkout_case" cascade;`);

    this.addSql(`drop table if exists "money_movement" cascade;`);

    this.addSql(`drop table if exists "parcel" cascade;`);

    this.addSql(`drop table if exists "parcel_event" cascade;`);

    this.addSql(`drop index if exists "IDX_order_group_attempt_until";`);
    this.addSql(`drop index if exists "IDX_order_group_hold_until";`);
    this.addSql(`alter table if exists "order_group" drop column if exists "payment_mode", drop column if exists "payment_state", drop column if exists "hold_until", drop column if exists "attempt_until", drop column if exists "attempts", drop column if exists "last_error", drop column if exists "pending";`);

    this.addSql(`alter table if exists "payment_allocation" drop constraint if exists payment_allocation_canceled;`);
    this.addSql(`alter table if exists "payment_allocation" drop column if exists "canceled";`);
  }

}
