import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130083036 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "push_subscription" drop constraint if exists "push_subscription_endpoint_unique";`);
    this.addSql(`alter table if exists "notice_reader" drop constraint if exists "notice_reader_member_id_unique";`);
    this.addSql(`alter table if exists "notice" drop constraint if exists "notice_dedupe_key_unique";`);
    this.addSql(`create table if not exists "notice" ("id" text not null, "cooperative_id" text not null, "kind" text not null, "dedupe_key" text not null, "order_id" text null, "product_id" text null, "variant_id" text null, "subject" text null, "count" integer null, "reason" text null, "to_mail" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_deleted_at" ON "notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_dedupe_key_unique" ON "notice" ("dedupe_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_cooperative_id_created_at_id" ON "notice" ("cooperative_id", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_created_at" ON "notice" ("created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_to_mail" ON "notice" ("created_at", "id") WHERE to_mail AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "notice_reader" ("id" text not null, "member_id" text not null, "read_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_reader_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_reader_deleted_at" ON "notice_reader" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_reader_member_id_unique" ON "notice_reader" ("member_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "push_message" ("id" text not null, "notice_id" text not null, "subscription_id" text not null, "state" text check ("state" in ('pending', 'sent', 'failed')) not null default 'pending', "tries" integer not null default 0, "next_try_at" timestamptz not null, "last_status" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "push_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_message_deleted_at" ON "push_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_message_subscription_id" ON "push_message" ("subscription_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_message_created_at" ON "push_message" ("created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_message_next_try_at" ON "push_message" ("next_try_at") WHERE state = 'pending' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "push_subscription" ("id" text not null, "cooperative_id" text not null, "member_id" text not null, "session_id" text not null, "endpoint" text not null, "p256dh" text not null, "auth" text not null, "lang" text check ("lang" in ('vi', 'en')) not null, "device" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "push_subscription_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_subscription_deleted_at" ON "push_subscription" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_push_subscription_endpoint_unique" ON "push_subscription" ("endpoint") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_subscription_member_id" ON "push_subscription" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_subscription_session_id" ON "push_subscription" ("session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_subscription_cooperative_id" ON "push_subscription" ("cooperative_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "notice" cascade;`);

    this.addSql(`drop table if exists "notice_reader" cascade;`);

    this.addSql(`drop table if exists "push_message" cascade;`);

    this.addSql(`drop table if exists "push_subscription" cascade;`);
  }

}
