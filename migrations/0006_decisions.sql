ALTER TABLE "chat_messages" DROP CONSTRAINT "chat_messages_status_check";--> statement-breakpoint
ALTER TABLE "tool_calls" ADD COLUMN "approved_by" text;--> statement-breakpoint
ALTER TABLE "tool_calls" ADD COLUMN "decided_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_status_check" CHECK ("chat_messages"."status" in ('pending', 'waiting', 'complete', 'stopped', 'failed'));--> statement-breakpoint
ALTER TABLE "tool_calls" ADD CONSTRAINT "tool_calls_approved_check" CHECK ("tool_calls"."approved_by" in ('user', 'policy'));