ALTER TABLE "user_sessions" ADD COLUMN IF NOT EXISTS "predecessor" integer;--> statement-breakpoint
ALTER TABLE "user_sessions" ADD COLUMN IF NOT EXISTS "retired" jsonb DEFAULT '{}'::jsonb NOT NULL;