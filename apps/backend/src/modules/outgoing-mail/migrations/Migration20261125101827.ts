import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125101827 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outgoing_mail" drop constraint if exists "outgoing_mail_dedupe_key_unique";`);
    this.addSql(`create table if not exists "outgoing_mail" ("id" text not null, "dedupe_key" text not null, "kind" text not null, "to_address" text not null, "to_name" text null, "subject" text not null, "text" text not null, "html" text not null, "order_group_id" text null, "order_code" text null, "state" text check ("state" in ('pending', 'sent', 'failed')) not null default 'pending', "tries" integer not null default 0, "next_try_at" timestamptz not null, "last_error" text null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outgoing_mail_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outgoing_mail_dedupe_key_unique" ON "outgoing_mail" ("dedupe_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_deleted_at" ON "outgoing_mail" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_created_at_id" ON "outgoing_mail" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_state_created_at_id" ON "outgoing_mail" ("state", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_order_code" ON "outgoing_mail" ("order_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_to_address" ON "outgoing_mail" ("to_address") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_next_try_at" ON "outgoing_mail" ("next_try_at") WHERE state = 'pending' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outgoing_mail" cascade;`);
  }

}
