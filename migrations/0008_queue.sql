CREATE TABLE "queued_messages" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"user_message_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "queued_messages_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"is_new" boolean NOT NULL,
	"content" text NOT NULL,
	"request" text NOT NULL,
	"steers" uuid,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD COLUMN "steered" uuid;--> statement-breakpoint
ALTER TABLE "queued_messages" ADD CONSTRAINT "queued_messages_thread_fk" FOREIGN KEY ("thread_id","user_id") REFERENCES "public"."chat_threads"("id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "queued_messages_thread_idx" ON "queued_messages" USING btree ("thread_id","position");--> statement-breakpoint
CREATE INDEX "queued_messages_user_idx" ON "queued_messages" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "queued_messages_user_message_key" ON "queued_messages" USING btree ("user_message_id") WHERE is_new;