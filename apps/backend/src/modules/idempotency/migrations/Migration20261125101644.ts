import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125101644 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "request_key" drop constraint if exists "request_key_actor_route_key_unique";`);
    this.addSql(`create table if not exists "request_key" ("id" text not null, "actor" text not null, "route" text not null, "key" text not null, "body_hash" text not null, "state" text check ("state" in ('in_progress', 'done')) not null default 'in_progress', "holder" text not null, "locked_until" timestamptz not null, "response_status" integer null, "response_type" text null, "response_body" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "request_key_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_request_key_deleted_at" ON "request_key" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_request_key_actor_route_key_unique" ON "request_key" ("actor", "route", "key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_request_key_created_at" ON "request_key" ("created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "request_key" cascade;`);
  }

}
