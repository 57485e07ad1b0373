import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130083216 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "sheet_import_row" drop constraint if exists "sheet_import_row_import_id_row_unique";`);
    this.addSql(`alter table if exists "sheet_import" drop constraint if exists "sheet_import_request_key_unique";`);
    this.addSql(`alter table if exists "sheet_import" drop constraint if exists "sheet_import_cooperative_id_unique";`);
    this.addSql(`create table if not exists "sheet_import" ("id" text not null, "cooperative_id" text not null, "kind" text check ("kind" in ('products', 'stock')) not null, "status" text check ("status" in ('ready', 'running', 'done', 'stopped')) not null default 'ready', "file_name" text not null, "rows_new" integer not null default 0, "rows_changed" integer not null default 0, "rows_unchanged" integer not null default 0, "rows_bad" integer not null default 0, "position" integer not null default 0, "rows_done" integer not null default 0, "rows_failed" integer not null default 0, "attempts" integer not null default 0, "notices" jsonb not null, "message" text null, "created_by" text not null, "committed_by" text null, "committed_at" timestamptz null, "finished_at" timestamptz null, "request_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sheet_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sheet_import_deleted_at" ON "sheet_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sheet_import_cooperative_id_created_at_id" ON "sheet_import" ("cooperative_id", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sheet_import_cooperative_id_unique" ON "sheet_import" ("cooperative_id") WHERE status = 'running' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sheet_import_committed_at" ON "sheet_import" ("committed_at") WHERE status = 'running' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sheet_import_request_key_unique" ON "sheet_import" ("request_key") WHERE request_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sheet_import_row" ("id" text not null, "import_id" text not null, "row" integer not null, "unit" integer not null, "action" text check ("action" in ('new', 'changed', 'unchanged', 'bad')) not null, "label" text null, "sku" text null, "variant_id" text null, "body" jsonb null, "cells" jsonb not null, "problems" jsonb not null, "changes" jsonb not null, "result" text check ("result" in ('done', 'failed')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sheet_import_row_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sheet_import_row_deleted_at" ON "sheet_import_row" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sheet_import_row_import_id_row_unique" ON "sheet_import_row" ("import_id", "row") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sheet_import_row_import_id_unit" ON "sheet_import_row" ("import_id", "unit") WHERE unit > 0 AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sheet_import" cascade;`);

    this.addSql(`drop table if exists "sheet_import_row" cascade;`);
  }

}
