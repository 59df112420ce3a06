// Made from the service's OpenAPI document by `npm run generate -w client`: change the routes, not this file.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the name and version of the service */
        get: operations["getWelcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check that the Worker is up; no dependency is asked */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check that the dependencies answer */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an account and sign in */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with username or email and password */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for the next pair of tokens
         * @description A refresh token that was replaced more than 10 s ago ends its session.
         */
        post: operations["refreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in user */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check the access token */
        get: operations["verifyToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all sessions, this one among them */
        post: operations["logoutAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the live sessions, newest first */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one session */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message and get the reply, whole or as it is written */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/threads/{thread_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The running reply, from its start or after an event */
        get: operations["followReply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/threads/{thread_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the running reply; what was said is kept */
        post: operations["stopReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The threads, newest activity first */
        get: operations["listThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/threads/{thread_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A thread with its newest messages */
        get: operations["readThread"];
        put?: never;
        post?: never;
        /** Delete a thread, and end the reply that is being written */
        delete: operations["deleteThread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/threads/{thread_id}/title": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a thread another title */
        put: operations["renameThread"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much there is, and how many tokens it took */
        get: operations["getStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages that hold these words, best first */
        get: operations["searchMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tools that a model may call */
        get: operations["listTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The models that a message may name */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in user */
        get: operations["getProfile"];
        /**
         * Change the full name or the email
         * @description A member that is missing stays as it is; `"full_name": null` removes the name.
         */
        put: operations["updateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password and end all sessions */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Close the account, or erase it
         * @description Closed, it keeps its data and its names. With `erase=true` everything is gone for good, and the session must have signed in within the last ten minutes.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export everything that is kept of the user, as one streamed document */
        get: operations["exportData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Readiness: {
            /** @enum {string} */
            status: "ready" | "degraded" | "unavailable";
            checks: {
                postgres: {
                    ok: boolean;
                    /**
                     * @description Milliseconds until it answered, or was given up.
                     * @example 3.2
                     */
                    latency_ms: number;
                };
                redis: {
                    ok: boolean;
                    /**
                     * @description Milliseconds until it answered, or was given up.
                     * @example 3.2
                     */
                    latency_ms: number;
                };
                /** @description Whether all MCP servers answered when they were last met. */
                mcp?: {
                    ok: boolean;
                };
            };
        };
        Token: {
            /** @description HS256 JWT for the Authorization header. */
            access_token: string;
            /** @description HS256 JWT for POST /api/auth/refresh. */
            refresh_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /**
             * @description Seconds that the access token lives.
             * @example 1800
             */
            expires_in: number;
        };
        RegisterRequest: {
            /** @example ada */
            username: string;
            /**
             * Format: email
             * @example ada@example.com
             */
            email: string;
            /**
             * Format: password
             * @example correct horse battery staple
             */
            password: string;
            /**
             * Format: password
             * @example correct horse battery staple
             */
            confirm_password?: string;
            /** @example Ada Lovelace */
            full_name?: string | null;
        };
        LoginRequest: {
            /**
             * @description The username or the email.
             * @example ada
             */
            username: string;
            /**
             * Format: password
             * @example correct horse battery staple
             */
            password: string;
            /** @description Left out: `false`. */
            remember_me?: boolean;
        };
        RefreshRequest: {
            /** @description The refresh token of the latest `Token`. */
            refresh_token: string;
        };
        User: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            id: string;
            /** @example ada */
            username: string;
            /** @example ada@example.com */
            email: string;
            /** @example Ada Lovelace */
            full_name: string | null;
            is_active: boolean;
            is_verified: boolean;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            last_login: string | null;
        };
        VerifiedToken: {
            /** @enum {boolean} */
            valid: true;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            user_id: string;
            /** @example ada */
            username: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            session_id: string;
            /**
             * Format: date-time
             * @description When the access token ends.
             * @example 2026-01-31T09:30:00.000Z
             */
            expires_at: string;
        };
        LogoutResponse: {
            /** @example Signed out. */
            message: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            logged_out_at: string;
        };
        LogoutAllResponse: {
            /** @example Signed out. */
            message: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            logged_out_at: string;
            /**
             * @description How many sessions were ended.
             * @example 2
             */
            sessions_revoked: number;
        };
        Session: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Exact to five minutes.
             * @example 2026-01-31T09:30:00.000Z
             */
            last_activity: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            expires_at: string;
            /** @example 203.0.113.7 */
            ip_address: string | null;
            user_agent: string | null;
            /** @description Whether this request was made with it. */
            current: boolean;
        };
        SendResponse: {
            /** @example I received your message: Why is the sky blue? */
            response: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            thread_id: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            message_id: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            user_message_id: string;
            tool_calls: components["schemas"]["ToolCall"][];
            /**
             * @example complete
             * @enum {string}
             */
            status: "pending" | "complete" | "stopped" | "failed";
            /** @example local/echo */
            model: string;
            usage: {
                input_tokens: number;
                output_tokens: number;
            };
        };
        ToolCall: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            id: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            message_id: string;
            /** @example calculate */
            tool_name: string;
            /**
             * @example {
             *       "expression": "2 + 3"
             *     }
             */
            tool_input: unknown;
            /**
             * @description The result, or null.
             * @example {
             *       "result": 5
             *     }
             */
            tool_output: unknown;
            /**
             * @example success
             * @enum {string}
             */
            status: "pending" | "success" | "error";
            /** @example null */
            error_message: string | null;
            /**
             * @description Milliseconds.
             * @example 1
             */
            execution_time: number | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
        };
        /** @description What stands behind `data:` in one frame of an event stream, in the words of the AI SDK UI message stream (version 1). The last frame holds `[DONE]` in its place. Clients pass over types that they do not know. */
        StreamEvent: {
            /** @enum {string} */
            type: "start";
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            messageId: string;
        } | {
            /** @enum {string} */
            type: "data-thread";
            /** @enum {boolean} */
            transient: true;
            data: {
                /**
                 * Format: uuid
                 * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                 */
                thread_id: string;
                /**
                 * Format: uuid
                 * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                 */
                user_message_id: string;
                title: string;
            };
        } | {
            /** @enum {string} */
            type: "start-step";
        } | {
            /** @enum {string} */
            type: "text-start";
            /** @description Tells the texts of one reply apart. */
            id: string;
        } | {
            /** @enum {string} */
            type: "text-delta";
            /** @description Tells the texts of one reply apart. */
            id: string;
            delta: string;
        } | {
            /** @enum {string} */
            type: "text-end";
            /** @description Tells the texts of one reply apart. */
            id: string;
        } | {
            /** @enum {string} */
            type: "reasoning-start";
            /** @description Tells the texts of one reply apart. */
            id: string;
        } | {
            /** @enum {string} */
            type: "reasoning-delta";
            /** @description Tells the texts of one reply apart. */
            id: string;
            delta: string;
        } | {
            /** @enum {string} */
            type: "reasoning-end";
            /** @description Tells the texts of one reply apart. */
            id: string;
        } | {
            /** @enum {string} */
            type: "tool-input-start";
            toolCallId: string;
            /** @example calculate */
            toolName: string;
        } | {
            /** @enum {string} */
            type: "tool-input-delta";
            toolCallId: string;
            inputTextDelta: string;
        } | {
            /** @enum {string} */
            type: "tool-input-available";
            toolCallId: string;
            /** @example calculate */
            toolName: string;
            input: unknown;
        } | {
            /** @enum {string} */
            type: "tool-input-error";
            toolCallId: string;
            /** @example calculate */
            toolName: string;
            input: unknown;
            /** @description A sentence for people. */
            errorText: string;
        } | {
            /** @enum {string} */
            type: "tool-output-available";
            toolCallId: string;
            output: unknown;
        } | {
            /** @enum {string} */
            type: "tool-output-error";
            toolCallId: string;
            /** @description A sentence for people. */
            errorText: string;
        } | {
            /** @enum {string} */
            type: "source-url";
            sourceId: string;
            url: string;
            title?: string;
        } | {
            /** @enum {string} */
            type: "source-document";
            sourceId: string;
            mediaType: string;
            title: string;
            filename?: string;
        } | {
            /** @enum {string} */
            type: "file";
            url: string;
            mediaType: string;
        } | {
            /** @enum {string} */
            type: "steering-message";
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            id: string;
            parts: {
                /** @enum {string} */
                type: "text";
                text: string;
            }[];
        } | {
            /** @enum {string} */
            type: "finish-step";
        } | {
            /** @enum {string} */
            type: "finish";
            /** @enum {string} */
            finishReason: "stop" | "length" | "content-filter" | "tool-calls" | "error" | "other";
        } | {
            /** @enum {string} */
            type: "abort";
            reason: string;
        } | {
            /** @enum {string} */
            type: "error";
            /** @description A sentence for people. */
            errorText: string;
        };
        /**
         * @example {
         *       "message": "Why is the sky blue?"
         *     }
         */
        SendRequest: {
            /** @example Why is the sky blue? */
            message: string;
            /**
             * Format: uuid
             * @description The thread to go on with; without it a new one begins.
             */
            thread_id?: string | null;
            /** @description Left out: `false`. */
            stream?: boolean;
            /**
             * @description One of GET /api/chat/models.
             * @example local/echo
             */
            model?: string;
        };
        Stopped: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            thread_id: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            message_id: string;
            /** @enum {string} */
            status: "stopped";
        };
        Thread: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            id: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            user_id: string;
            /** @example Why is the sky blue? */
            title: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            updated_at: string;
            /** @example 2 */
            message_count: number;
        };
        History: {
            thread: components["schemas"]["Thread"];
            /** @description Ascending by seq. */
            messages: components["schemas"]["Message"][];
            total_messages: number;
            /** @description Leads to older messages as `before`. */
            next_cursor: string | null;
        };
        Message: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            id: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            thread_id: string;
            /**
             * @description The place in the thread, from 1 and without gaps.
             * @example 1
             */
            seq: number;
            /** @enum {string} */
            role: "user" | "assistant" | "system";
            content: string;
            /**
             * @example complete
             * @enum {string}
             */
            status: "pending" | "complete" | "stopped" | "failed";
            tool_calls: components["schemas"]["ToolCall"][];
            metadata: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
        };
        TitleRequest: {
            /** @example The colour of the sky */
            title: string;
        };
        ThreadDeleted: {
            /** @example The thread has been deleted. */
            message: string;
        };
        Stats: {
            total_threads: number;
            total_messages: number;
            total_tool_calls: number;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            user_since: string;
            /** @description Of every reply ever written: it never decreases. */
            input_tokens: number;
            output_tokens: number;
        };
        SearchResult: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            thread_id: string;
            /** @example Why is the sky blue? */
            thread_title: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            message_id: string;
            /** @enum {string} */
            role: "user" | "assistant" | "system";
            /**
             * @description Plain text around the first hit; each hit stands between U+E000 and U+E001.
             * @example Why is the sky blue?
             */
            snippet: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
        };
        Tools: {
            tools: {
                /** @example calculate */
                name: string;
                /** @example Calculate */
                title: string;
                description: string;
                /** @description JSON Schema of the input. */
                parameters: {
                    [key: string]: unknown;
                };
                /**
                 * @description `built-in`, or the name of the MCP server.
                 * @example built-in
                 */
                source: string;
                /** @description Whether a call of it may ask the user. */
                approval: boolean;
            }[];
            total_tools: number;
        };
        Models: {
            models: {
                /** @example local/echo */
                id: string;
                /** @example local */
                provider: string;
            }[];
            /** @example local/echo */
            default: string;
        };
        ProfileChange: {
            /** @example Ada Lovelace */
            full_name?: string | null;
            /**
             * Format: email
             * @example ada@example.com
             */
            email?: string;
        };
        Done: {
            message: string;
        };
        ChangePasswordRequest: {
            /**
             * Format: password
             * @example correct horse battery staple
             */
            current_password: string;
            /**
             * Format: password
             * @example correct horse battery staple
             */
            new_password: string;
            /**
             * Format: password
             * @example correct horse battery staple
             */
            confirm_new_password?: string;
        };
        Export: {
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            exported_at: string;
            profile: components["schemas"]["User"];
            threads: components["schemas"]["Thread"][];
            messages: components["schemas"]["Message"][];
            sessions: {
                /**
                 * Format: uuid
                 * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                 */
                id: string;
                /**
                 * Format: date-time
                 * @example 2026-01-31T09:30:00.000Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @example 2026-01-31T09:30:00.000Z
                 */
                last_activity: string;
                /**
                 * Format: date-time
                 * @example 2026-01-31T09:30:00.000Z
                 */
                expires_at: string;
                /**
                 * Format: date-time
                 * @example 2026-01-31T09:30:00.000Z
                 */
                revoked_at: string | null;
                remember_me: boolean;
                ip_address: string | null;
                user_agent: string | null;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description The caller's own `X-Request-Id` where it is well-formed, else a fresh one.
         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
         */
        "X-Request-Id": string;
        /**
         * @description The limit: requests (`q`) in a window of seconds (`w`). Absent where limits are off, or nothing was counted yet.
         * @example "user";q=60;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description What is left of the limit (`r`), and for how many seconds that holds (`t`).
         * @example "user";r=59;t=42
         */
        RateLimit: string;
        /**
         * @description Seconds after which a repeat may succeed.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description How to authenticate (RFC 6750); `error` only where a token was sent.
         * @example Bearer realm="chronochat", error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description Where to go instead.
         * @example /app
         */
        Location: string;
        /**
         * @description What of a request decides about the answer.
         * @example Accept, Origin
         */
        Vary: string;
        /**
         * @description The next page as `rel="next"`; absent on the last one.
         * @example </api/chat/threads?cursor=bmV4dA>; rel="next"
         */
        Link: string;
        /**
         * @description Names what this answer says, for `If-None-Match`.
         * @example W/"u9vjWTBBCIwrvxPSC8cScA"
         */
        ETag: string;
        /** @description `true` where this answers a repeat; absent otherwise. */
        "Idempotent-Replayed": "true";
        /**
         * @description A name for the file.
         * @example attachment; filename="chronochat-export.json"
         */
        "Content-Disposition": string;
        /** @description The version of the event stream's protocol; absent on JSON. */
        "x-vercel-ai-ui-message-stream": "v1";
        /** @description Asks proxies to pass an event stream on as it comes; absent on JSON. */
        "X-Accel-Buffering": "no";
    };
    pathItems: never;
}
export type Readiness = components['schemas']['Readiness'];
export type Token = components['schemas']['Token'];
export type RegisterRequest = components['schemas']['RegisterRequest'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type User = components['schemas']['User'];
export type VerifiedToken = components['schemas']['VerifiedToken'];
export type LogoutResponse = components['schemas']['LogoutResponse'];
export type LogoutAllResponse = components['schemas']['LogoutAllResponse'];
export type Session = components['schemas']['Session'];
export type SendResponse = components['schemas']['SendResponse'];
export type ToolCall = components['schemas']['ToolCall'];
export type StreamEvent = components['schemas']['StreamEvent'];
export type SendRequest = components['schemas']['SendRequest'];
export type Stopped = components['schemas']['Stopped'];
export type Thread = components['schemas']['Thread'];
export type History = components['schemas']['History'];
export type Message = components['schemas']['Message'];
export type TitleRequest = components['schemas']['TitleRequest'];
export type ThreadDeleted = components['schemas']['ThreadDeleted'];
export type Stats = components['schemas']['Stats'];
export type SearchResult = components['schemas']['SearchResult'];
export type Tools = components['schemas']['Tools'];
export type Models = components['schemas']['Models'];
export type ProfileChange = components['schemas']['ProfileChange'];
export type Done = components['schemas']['Done'];
export type ChangePasswordRequest = components['schemas']['ChangePasswordRequest'];
export type Export = components['schemas']['Export'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderVary = components['headers']['Vary'];
export type HeaderLink = components['headers']['Link'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderIdempotentReplayed = components['headers']['Idempotent-Replayed'];
export type HeaderContentDisposition = components['headers']['Content-Disposition'];
export type HeaderXVercelAiUiMessageStream = components['headers']['x-vercel-ai-ui-message-stream'];
export type HeaderXAccelBuffering = components['headers']['X-Accel-Buffering'];
export type $defs = Record<string, never>;
export interface operations {
    getWelcome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service and where its documentation is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        message: "ChronoChat API is running!";
                        /** @example 1.0.0 */
                        version: string;
                        /** @enum {string} */
                        docs: "/docs";
                    };
                };
            };
            /** @description For who prefers a page to JSON: the web app. */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Worker is up. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "healthy";
                        /** @enum {string} */
                        service: "ChronoChat Backend";
                        /** @example 1.0.0 */
                        version: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is `ready`, or `degraded` when only Redis is down. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description The service is `unavailable`: Postgres is down. Or: `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The tokens of the first session. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description `malformed_body` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Bad Request";
                        /** @enum {number} */
                        status: 400;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "malformed_body";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `username_taken`, `email_taken` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Conflict";
                        /** @enum {number} */
                        status: 409;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "username_taken" | "email_taken";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Content Too Large";
                        /** @enum {number} */
                        status: 413;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "payload_too_large";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unsupported Media Type";
                        /** @enum {number} */
                        status: 415;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unsupported_media_type";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The tokens of a new session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description `malformed_body` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Bad Request";
                        /** @enum {number} */
                        status: 400;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "malformed_body";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_credentials` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_credentials";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Content Too Large";
                        /** @enum {number} */
                        status: 413;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "payload_too_large";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unsupported Media Type";
                        /** @enum {number} */
                        status: 415;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unsupported_media_type";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The next tokens of the same session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description `malformed_body` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Bad Request";
                        /** @enum {number} */
                        status: 400;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "malformed_body";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_refresh_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_refresh_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Content Too Large";
                        /** @enum {number} */
                        status: 413;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "payload_too_large";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unsupported Media Type";
                        /** @enum {number} */
                        status: 415;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unsupported_media_type";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    verifyToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is valid. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedToken"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended; its tokens are no longer accepted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutResponse"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `sessions_unavailable`, `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "sessions_unavailable" | "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    logoutAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All sessions have ended; their tokens are no longer accepted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutAllResponse"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `sessions_unavailable`, `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "sessions_unavailable" | "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions that have neither ended nor expired. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"][];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended; its tokens are no longer accepted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `session_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Not Found";
                        /** @enum {number} */
                        status: 404;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "session_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `sessions_unavailable`, `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "sessions_unavailable" | "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat join the first request instead of sending twice. Kept for 24 hours. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendRequest"];
            };
        };
        responses: {
            /** @description The reply; an event stream with `"stream": true`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "x-vercel-ai-ui-message-stream": components["headers"]["x-vercel-ai-ui-message-stream"];
                    "X-Accel-Buffering": components["headers"]["X-Accel-Buffering"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResponse"];
                    "text/event-stream": components["schemas"]["StreamEvent"];
                };
            };
            /** @description `malformed_header`, `malformed_body` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Bad Request";
                        /** @enum {number} */
                        status: 400;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "malformed_header" | "malformed_body";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Not Found";
                        /** @enum {number} */
                        status: 404;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "thread_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `run_active` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Conflict";
                        /** @enum {number} */
                        status: 409;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "run_active";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        /**
                         * Format: uuid
                         * @description The reply that is being written.
                         */
                        message_id?: string;
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Content Too Large";
                        /** @enum {number} */
                        status: 413;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "payload_too_large";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unsupported Media Type";
                        /** @enum {number} */
                        status: 415;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unsupported_media_type";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "idempotency_key_reused" | "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `model_failed` */
            502: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Bad Gateway";
                        /** @enum {number} */
                        status: 502;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "model_failed";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `model_busy`, `run_interrupted`, `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "model_busy" | "run_interrupted" | "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `model_timeout` */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Gateway Timeout";
                        /** @enum {number} */
                        status: 504;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "model_timeout";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    followReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last event that was seen: its successors follow. */
                "last-event-id"?: string;
            };
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reply as it is written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "x-vercel-ai-ui-message-stream": components["headers"]["x-vercel-ai-ui-message-stream"];
                    "X-Accel-Buffering": components["headers"]["X-Accel-Buffering"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamEvent"];
                };
            };
            /** @description No reply is being written. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_header` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Bad Request";
                        /** @enum {number} */
                        status: 400;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "malformed_header";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Not Found";
                        /** @enum {number} */
                        status: 404;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "thread_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `run_interrupted`, `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "run_interrupted" | "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    stopReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reply that was stopped. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stopped"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Not Found";
                        /** @enum {number} */
                        status: 404;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "thread_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `no_active_run` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Conflict";
                        /** @enum {number} */
                        status: 409;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "no_active_run";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `run_interrupted`, `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "run_interrupted" | "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    listThreads: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Tags of answers that the client has kept. */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; the `Link` header leads to the next one. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"][];
                };
            };
            /** @description What `If-None-Match` names still holds. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    readThread: {
        parameters: {
            query?: {
                limit?: number;
                before?: string;
            };
            header?: {
                /** @description Tags of answers that the client has kept. */
                "if-none-match"?: string;
            };
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the history. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description What `If-None-Match` names still holds. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Not Found";
                        /** @enum {number} */
                        status: 404;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "thread_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    deleteThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadDeleted"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Not Found";
                        /** @enum {number} */
                        status: 404;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "thread_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    renameThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TitleRequest"];
            };
        };
        responses: {
            /** @description The thread; it keeps its place in the list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description `malformed_body` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Bad Request";
                        /** @enum {number} */
                        status: 400;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "malformed_body";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Not Found";
                        /** @enum {number} */
                        status: 404;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "thread_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Content Too Large";
                        /** @enum {number} */
                        status: 413;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "payload_too_large";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unsupported Media Type";
                        /** @enum {number} */
                        status: 415;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unsupported_media_type";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    getStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The totals. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stats"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    searchMessages: {
        parameters: {
            query: {
                /** @description Words and parts of words that all must stand in a message. `"…"`, `or` and `-` mean what they mean in a web search. */
                q: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; the `Link` header leads to the next one. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"][];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    listTools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tools. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tools"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Models"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChange"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `malformed_body` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Bad Request";
                        /** @enum {number} */
                        status: 400;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "malformed_body";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `email_taken` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Conflict";
                        /** @enum {number} */
                        status: 409;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "email_taken";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Content Too Large";
                        /** @enum {number} */
                        status: 413;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "payload_too_large";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unsupported Media Type";
                        /** @enum {number} */
                        status: 415;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unsupported_media_type";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `sessions_unavailable`, `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "sessions_unavailable" | "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The password was changed, and every session has ended. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description `wrong_password`, `malformed_body` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Bad Request";
                        /** @enum {number} */
                        status: 400;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "wrong_password" | "malformed_body";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Content Too Large";
                        /** @enum {number} */
                        status: 413;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "payload_too_large";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unsupported Media Type";
                        /** @enum {number} */
                        status: 415;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unsupported_media_type";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `sessions_unavailable`, `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "sessions_unavailable" | "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    deleteAccount: {
        parameters: {
            query?: {
                /** @description Whether to erase every row instead of closing the account. */
                erase?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is closed or erased, and every session has ended. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `reauthentication_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_request` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unprocessable Content";
                        /** @enum {number} */
                        status: 422;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "invalid_request";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        errors?: {
                            /**
                             * @description JSON Pointer to the member.
                             * @example /email
                             */
                            path: string;
                            /** @example invalid */
                            code: string;
                            /** @example Must be an email address */
                            message: string;
                        }[];
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `sessions_unavailable`, `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "sessions_unavailable" | "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
    exportData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that is kept of the user. The document is whole if it is well-formed JSON. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description `unauthenticated`, `invalid_token` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Unauthorized";
                        /** @enum {number} */
                        status: 401;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "unauthenticated" | "invalid_token";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Too Many Requests";
                        /** @enum {number} */
                        status: 429;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "rate_limited";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Internal Server Error";
                        /** @enum {number} */
                        status: 500;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "internal_error";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `database_unavailable`, `misconfigured` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        type: "about:blank";
                        /** @enum {string} */
                        title: "Service Unavailable";
                        /** @enum {number} */
                        status: 503;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "database_unavailable" | "misconfigured";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
        };
    };
}
