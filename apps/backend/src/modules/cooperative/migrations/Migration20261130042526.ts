import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130042526 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_member" drop constraint if exists "cooperative_member_email_unique";`);
    this.addSql(`alter table if exists "cooperative_member" drop constraint if exists "cooperative_member_phone_unique";`);
    this.addSql(`alter table if exists "cooperative_password_reset" drop constraint if exists "cooperative_password_reset_token_hash_unique";`);
    this.addSql(`alter table if exists "cooperative_member_session" drop constraint if exists "cooperative_member_session_token_hash_unique";`);
    this.addSql(`alter table if exists "cooperative_invite" drop constraint if exists "cooperative_invite_token_hash_unique";`);
    this.addSql(`alter table if exists "cooperative_document" drop constraint if exists "cooperative_document_request_key_unique";`);
    this.addSql(`create table if not exists "cooperative_change_request" ("id" text not null, "cooperative_id" text not null, "state" text check ("state" in ('open', 'approved', 'rejected', 'withdrawn')) not null default 'open', "before" jsonb not null, "after" jsonb not null, "asked_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_change_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_change_request_deleted_at" ON "cooperative_change_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_change_request_cooperative_id_created_at" ON "cooperative_change_request" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_change_request_one_open" ON "cooperative_change_request" ("cooperative_id") WHERE state = 'open' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cooperative_document" ("id" text not null, "cooperative_id" text not null, "kind" text check ("kind" in ('registration', 'tax', 'bank', 'identity', 'other')) not null, "name" text not null, "content_type" text not null, "size" integer not null, "file_key" text not null, "uploaded_by" text not null, "request_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_document_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_document_deleted_at" ON "cooperative_document" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_document_cooperative_id_created_at" ON "cooperative_document" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_document_request_key_unique" ON "cooperative_document" ("request_key") WHERE request_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cooperative_invite" ("id" text not null, "cooperative_id" text not null, "name" text not null, "role" text check ("role" in ('owner', 'manager', 'packer')) not null, "token_hash" text not null, "invited_by" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "member_id" text null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_invite_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_invite_deleted_at" ON "cooperative_invite" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_invite_token_hash_unique" ON "cooperative_invite" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_invite_cooperative_id_created_at" ON "cooperative_invite" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cooperative_member_session" ("id" text not null, "member_id" text not null, "token_hash" text not null, "device" text null, "address" text null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_member_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_member_session_deleted_at" ON "cooperative_member_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_member_session_token_hash_unique" ON "cooperative_member_session" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_member_session_member_id" ON "cooperative_member_session" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_member_session_expires_at" ON "cooperative_member_session" ("expires_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cooperative_password_reset" ("id" text not null, "member_id" text not null, "token_hash" text not null, "made_by" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_password_reset_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_password_reset_deleted_at" ON "cooperative_password_reset" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_password_reset_token_hash_unique" ON "cooperative_password_reset" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_password_reset_member_id" ON "cooperative_password_reset" ("member_id") WHERE deleted_at IS NULL;`);

    // Whoever was closed without ever being admitted may register anew; the generator sees no change where only the condition changes.
    this.addSql(`drop index if exists "IDX_cooperative_registration_code_unique";`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_registration_code_unique" ON "cooperative" ("registration_code") WHERE deleted_at IS NULL AND (status <> 'closed' OR verified_at IS NOT NULL);`);
    this.addSql(`alter table if exists "cooperative" add column if not exists "bank_bin" text null, add column if not exists "bank_number" text null, add column if not exists "bank_holder" text null;`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_member_phone_unique" ON "cooperative_member" ("phone") WHERE auth_identity_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_member_email_unique" ON "cooperative_member" ("email") WHERE auth_identity_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cooperative_change_request" cascade;`);

    this.addSql(`drop table if exists "cooperative_document" cascade;`);

    this.addSql(`drop table if exists "cooperative_invite" cascade;`);

    this.addSql(`drop table if exists "cooperative_member_session" cascade;`);

    this.addSql(`drop table if exists "cooperative_password_reset" cascade;`);

    this.addSql(`alter table if exists "cooperative" drop column if exists "bank_bin", drop column if exists "bank_number", drop column if exists "bank_holder";`);

    this.addSql(`drop index if exists "IDX_cooperative_registration_code_unique";`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_registration_code_unique" ON "cooperative" ("registration_code") WHERE deleted_at IS NULL;`);
    this.addSql(`drop index if exists "IDX_cooperative_member_phone_unique";`);
    this.addSql(`drop index if exists "IDX_cooperative_member_email_unique";`);
  }

}
