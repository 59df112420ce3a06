CREATE INDEX IF NOT EXISTS "user_sessions_over_idx" ON "user_sessions" USING btree (least("expires_at", "revoked_at"));--> statement-breakpoint
ALTER TABLE "tool_calls" ADD COLUMN IF NOT EXISTS "bytes" integer GENERATED ALWAYS AS (octet_length(tool_input::text) + coalesce(octet_length(tool_output::text), 0)) STORED NOT NULL;--> statement-breakpoint
DROP INDEX IF EXISTS "user_sessions_expires_idx";
