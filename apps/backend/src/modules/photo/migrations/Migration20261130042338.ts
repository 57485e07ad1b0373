import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130042338 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "photo_chunk" drop constraint if exists "photo_chunk_photo_id_start_unique";`);
    this.addSql(`alter table if exists "photo" drop constraint if exists "photo_request_key_unique";`);
    this.addSql(`create table if not exists "photo" ("id" text not null, "cooperative_id" text not null, "purpose" text check ("purpose" in ('product', 'certificate')) not null, "status" text check ("status" in ('uploading', 'ready')) not null default 'uploading', "bytes" integer not null, "received" integer not null default 0, "type" text not null, "stored_type" text null, "url" text null, "thumbnail_url" text null, "width" integer null, "height" integer null, "file_keys" text[] null, "attached_at" timestamptz null, "certificate_id" text null, "request_key" text null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "photo_pkey" primary key ("id"), constraint photo_received_range check (received BETWEEN 0 AND bytes));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_photo_deleted_at" ON "photo" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_photo_cooperative_id_created_at" ON "photo" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_photo_request_key_unique" ON "photo" ("request_key") WHERE request_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_photo_certificate_id" ON "photo" ("certificate_id") WHERE certificate_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_photo_created_at" ON "photo" ("created_at") WHERE attached_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "photo_chunk" ("id" text not null, "photo_id" text not null, "start" integer not null, "data" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "photo_chunk_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_photo_chunk_deleted_at" ON "photo_chunk" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_photo_chunk_photo_id_start_unique" ON "photo_chunk" ("photo_id", "start") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "photo" cascade;`);

    this.addSql(`drop table if exists "photo_chunk" cascade;`);
  }

}
