// Made from the service's OpenAPI document by `npm run client:types`: change the routes, not this file.
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
        /** Check that the dependencies answer; they are asked at most once in five seconds */
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
         * @description A refresh token may be sent again until the one that it was exchanged for is used, or for 10 s. Any other that is used again ends its session.
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
    "/api/auth/reauthenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show again who is signed in
         * @description The session counts as just signed in for ten minutes.
         */
        post: operations["reauthenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which ways to sign in there are */
        get: operations["getProviders"];
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
    "/api/auth/verify-email/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link that verifies the email address */
        post: operations["requestEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an address with the token of a link
         * @description The first time, everything that let somebody in before ends but for the session whose access token comes with the request. Without one the password ends too, and a link that sets another is mailed.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password-reset/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link that sets a new password */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password with the token of a link; all sessions and API keys end */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a second factor is on */
        get: operations["getTotpStatus"];
        put?: never;
        /**
         * Make a secret for an authenticator app
         * @description It counts once a code of it has been confirmed. The session must have signed in within ten minutes.
         */
        post: operations["beginTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn the second factor on with a first code */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/totp/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn the second factor off with a code */
        post: operations["disableTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/totp/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new recovery codes in place of the old ones */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish signing in with a code of the second factor */
        post: operations["loginWithSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add a passkey
         * @description The session must have signed in within ten minutes. The challenge counts for five.
         */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The passkeys of the account, oldest first */
        get: operations["listPasskeys"];
        put?: never;
        /** Add the passkey that the browser has made */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkeys/{passkey_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkeys/login/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with a passkey, or to show again who is signed in */
        post: operations["requestPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkeys/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey; no second factor is asked for */
        post: operations["loginWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Send a browser to a provider */
        get: operations["beginOAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a provider sends the browser back to */
        get: operations["finishOAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange the code of a finished flow for tokens */
        post: operations["redeemOAuthCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/{provider}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to link an account with a provider
         * @description The account is linked when the code of the flow is exchanged.
         */
        post: operations["linkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts with providers that sign in to this one, oldest first */
        get: operations["listIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/identities/{identity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Unlink an account with a provider */
        delete: operations["removeIdentity"];
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
    "/api/chat/threads/{thread_id}/messages/{message_id}/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get another reply beside one, or to a message of the user */
        post: operations["regenerateReply"];
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
        /** A reply, from its start or after an event */
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
    "/api/chat/threads/{thread_id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A message as it is now, or with `Prefer: wait` when it has ended */
        get: operations["readMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/threads/{thread_id}/queue/{user_message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a message whose turn has not come */
        delete: operations["withdrawMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/threads/{thread_id}/messages/{message_id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Allow, deny or answer the calls that a reply waits for */
        post: operations["decideCalls"];
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
        /** A thread with the newest messages of one branch */
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
    "/api/chat/threads/{thread_id}/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Show another branch of a thread, and go on with it */
        put: operations["moveHead"];
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
        /** The messages and titles that hold these words, best first */
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
         * @description A member that is missing stays as it is; `"full_name": null` removes the name. Where there is mail, an email counts when the link sent to it is used, and the session must have signed in within ten minutes.
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
    "/api/users/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys of the account, oldest first */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key for scripts
         * @description The session must have signed in within ten minutes.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/api-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a key */
        delete: operations["removeApiKey"];
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
                /** @description Whether all MCP servers answered when the isolate that answers last met them: nobody is asked, and another isolate may know otherwise. */
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
        Done: {
            message: string;
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
            /**
             * @description The address that was asked for, until its link is used.
             * @example null
             */
            pending_email: string | null;
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
        ReauthenticateRequest: {
            /**
             * Format: password
             * @example correct horse battery staple
             */
            password: string;
            /** @example 123456 */
            code?: string;
        } | {
            /** Format: uuid */
            challenge_id: string;
            credential: components["schemas"]["PasskeyCredential"];
        };
        /** @description What `PublicKeyCredential.toJSON()` gives. */
        PasskeyCredential: {
            id: string;
            rawId: string;
            /** @enum {string} */
            type: "public-key";
            response: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Providers: {
            /** @enum {boolean} */
            password: true;
            passkeys: boolean;
            /** @description Whether addresses can be verified and passwords reset. */
            mail: boolean;
            /**
             * @description With `domains` an address of some domains may sign up, and a link opens the account.
             * @enum {string}
             */
            sign_up: "open" | "closed" | "domains";
            oauth: {
                name: string;
                /** @example Google */
                title: string;
            }[];
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
        VerifyEmailRequest: {
            /** @description Of the link. */
            token: string;
        };
        PasswordResetLinkRequest: {
            /**
             * Format: email
             * @example ada@example.com
             */
            email: string;
        };
        PasswordResetRequest: {
            /** @description Of the link. */
            token: string;
            /**
             * Format: password
             * @example correct horse battery staple
             */
            new_password: string;
        };
        TotpStatus: {
            enabled: boolean;
            /** @description Recovery codes that have not been used. */
            recovery_codes_left: number;
        };
        TotpEnrolment: {
            /**
             * @description Base32, to be typed.
             * @example JBSWY3DPEHPK3PXP
             */
            secret: string;
            /** @description What the QR code holds. */
            otpauth_url: string;
            /** @description The QR code as an SVG image. */
            qr_svg: string;
        };
        RecoveryCodes: {
            /** @description Each works once; shown this once. */
            recovery_codes: string[];
        };
        CodeRequest: {
            /** @example 123456 */
            code: string;
        };
        SecondFactorRequest: {
            /** @description Of the `second_factor_required` answer. */
            challenge: string;
            /** @example 123456 */
            code: string;
        };
        PasskeyOptions: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            challenge_id: string;
            /** @description For `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON`. */
            publicKey: {
                challenge: string;
            } & {
                [key: string]: unknown;
            };
        };
        Passkey: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            id: string;
            name: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            last_used_at: string | null;
        };
        NewPasskey: {
            /** Format: uuid */
            challenge_id: string;
            credential: components["schemas"]["PasskeyCredential"];
            /** @example My phone */
            name?: string;
        };
        PasskeyLoginRequest: {
            /** Format: uuid */
            challenge_id: string;
            credential: components["schemas"]["PasskeyCredential"];
            /** @description Left out: `false`. */
            remember_me?: boolean;
        };
        OAuthTokenRequest: {
            code: string;
            /** @description PKCE (RFC 7636 §4.1). */
            code_verifier: string;
            /** @description Left out: `false`. */
            remember_me?: boolean;
        };
        LinkIdentity: {
            /** @description Where to send the browser, within five minutes. */
            url: string;
        };
        LinkIdentityRequest: {
            /**
             * @description Where the app takes the answer; one of those that the service was configured with.
             * @example https://chat.example.com/signed-in
             */
            redirect_uri: string;
            /**
             * @description PKCE, S256 (RFC 7636).
             * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
             */
            code_challenge: string;
            /**
             * @description The app's own; it comes back as it is.
             * @example xyz
             */
            state: string;
        };
        Identity: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            id: string;
            /** @example google */
            provider: string;
            /** @example ada@example.com */
            email: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
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
            status: "pending" | "waiting" | "complete" | "stopped" | "failed";
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
             * @description Who allowed or denied it; null where nobody is asked, and for tools of the client.
             * @example null
             * @enum {string|null}
             */
            approved_by: "user" | "policy" | null;
            /**
             * Format: date-time
             * @description When it was allowed, denied or answered by the client.
             * @example null
             */
            decided_at: string | null;
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
            /** @description What becomes part of the metadata. */
            messageMetadata: {
                [key: string]: unknown;
            };
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
            type: "data-problem";
            /** @enum {boolean} */
            transient: true;
            data: {
                code: string;
                detail: string;
                retry_after?: number;
            };
        } | {
            /** @enum {string} */
            type: "data-queued";
            /** @enum {boolean} */
            transient: true;
            data: {
                /** @description Its place among those that wait, from 1. */
                position: number;
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
            type: "tool-approval-request";
            toolCallId: string;
            approvalId: string;
        } | {
            /** @enum {string} */
            type: "tool-approval-response";
            approvalId: string;
            approved: boolean;
            reason?: string;
        } | {
            /** @enum {string} */
            type: "tool-output-denied";
            toolCallId: string;
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
            /** @description What becomes part of the metadata. */
            messageMetadata: {
                [key: string]: unknown;
            };
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
        Accepted: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            thread_id: string;
            /**
             * Format: uuid
             * @description The reply; of words that steer, the one that is being written.
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            message_id: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            user_message_id: string;
            /** @enum {string} */
            status: "pending" | "queued";
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
            /** @description Begins the thread under the `thread_id` that the client has made, unless it is there already. Left out: `false`. */
            create?: boolean;
            /**
             * Format: uuid
             * @description The reply that the message follows, or null for a new beginning; without it the head of the thread.
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            parent_id?: string;
            /**
             * Format: uuid
             * @description The id of the message, made by the client: sent again it is the same message.
             */
            user_message_id?: string;
            /** @description Tools of the client: it answers their calls. */
            tools?: components["schemas"]["ClientTool"][];
            /** @description Left out: `false`. */
            stream?: boolean;
            /**
             * @description While a reply is written in the thread: refuse the message, let it wait its turn, stop that reply, or let its next step take the words up. Left out: `reject`.
             * @enum {string}
             */
            if_busy?: "reject" | "queue" | "interrupt" | "steer";
            /**
             * @description One of GET /api/chat/models.
             * @example local/echo
             */
            model?: string;
        };
        ClientTool: {
            /** @example open_map */
            name: string;
            description: string;
            /**
             * @description JSON Schema of the input, for the model.
             * @example {
             *       "type": "object"
             *     }
             */
            parameters: {
                [key: string]: unknown;
            };
        };
        RegenerateRequest: {
            /** @description Tools of the client: it answers their calls. */
            tools?: components["schemas"]["ClientTool"][];
            /** @description Left out: `false`. */
            stream?: boolean;
            /**
             * @description As in a message that is sent; there are no words to steer by. Left out: `reject`.
             * @enum {string}
             */
            if_busy?: "reject" | "queue" | "interrupt";
            /** @description One of GET /api/chat/models; without it the one of the reply that is given again. */
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
            /** @description The messages that waited, oldest first: they have never been. */
            withdrawn: {
                /**
                 * Format: uuid
                 * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                 */
                user_message_id: string;
                message: string;
            }[];
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
             * Format: uuid
             * @description The message that it follows; null for a beginning.
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            parent_id: string | null;
            /** @description All messages with that parent, oldest first: the newest 100, and itself. */
            siblings: string[];
            /**
             * @description The place in the thread, from 1 and without gaps.
             * @example 1
             */
            seq: number;
            /** @enum {string} */
            role: "user" | "assistant" | "system";
            /** @description The text parts in their order, those of different steps parted by an empty line. */
            content: string;
            /** @description What it is made of, in the order in which it was said; empty while it is written. */
            parts: components["schemas"]["MessagePart"][];
            /**
             * @example complete
             * @enum {string}
             */
            status: "pending" | "waiting" | "complete" | "stopped" | "failed";
            tool_calls: components["schemas"]["ToolCall"][];
            metadata: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Null until its end.
             * @example 2026-01-31T09:30:00.000Z
             */
            completed_at: string | null;
        };
        MessagePart: {
            /** @enum {string} */
            type: "step-start";
        } | {
            /** @enum {string} */
            type: "text";
            text: string;
            /** @enum {string} */
            state?: "done";
        } | {
            /** @enum {string} */
            type: "reasoning";
            id: string;
            text: string;
            /** @enum {string} */
            state?: "done";
        } | {
            /** @example tool-calculate */
            type: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            toolCallId: string;
            /** @enum {string} */
            state: "input-available" | "approval-requested" | "approval-responded" | "output-available" | "output-error" | "output-denied";
            input?: unknown;
            output?: unknown;
            errorText?: string;
            approval?: {
                /**
                 * Format: uuid
                 * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                 */
                id: string;
                approved?: boolean;
                reason?: string;
            };
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
        };
        /**
         * @example {
         *       "decisions": [
         *         {
         *           "call_id": "019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e",
         *           "approved": true
         *         }
         *       ]
         *     }
         */
        DecisionsRequest: {
            decisions: ({
                /**
                 * Format: uuid
                 * @description The call's id.
                 */
                call_id: string;
                approved: boolean;
                reason?: string;
            } | {
                /**
                 * Format: uuid
                 * @description The call's id.
                 */
                call_id: string;
                output: unknown;
            } | {
                /**
                 * Format: uuid
                 * @description The call's id.
                 */
                call_id: string;
                error: string;
            })[];
            /** @description Left out: `false`. */
            stream?: boolean;
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
            /**
             * Format: uuid
             * @description Where the branch ends that is shown; null while it is empty.
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            head_id: string | null;
        };
        History: {
            thread: components["schemas"]["Thread"];
            /** @description Ascending by seq. */
            messages: components["schemas"]["Message"][];
            total_messages: number;
            /** @description Leads to older messages as `before`. */
            next_cursor: string | null;
            /** @description What waits for its turn, oldest first. */
            queued: components["schemas"]["QueuedMessage"][];
        };
        QueuedMessage: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            user_message_id: string;
            /**
             * Format: uuid
             * @description Its reply; of words that steer, the reply that is to take them up.
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            message_id: string;
            message: string;
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
        HeadRequest: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            message_id: string;
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
             * @description What was found: a message, or a thread by its title. `message_id`, `role` and `created_at` are then those of the thread's head, and `snippet` is the title.
             * @enum {string}
             */
            match: "message" | "title";
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
            messages: components["schemas"]["ExportedMessage"][];
            threads: components["schemas"]["Thread"][];
            queued: components["schemas"]["ExportedQueuedMessage"][];
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
            ways_in: {
                /** @description Whether it is on. */
                second_factor: boolean;
                passkeys: components["schemas"]["Passkey"][];
                identities: components["schemas"]["Identity"][];
                api_keys: components["schemas"]["ApiKey"][];
            };
        };
        ExportedMessage: {
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
             * Format: uuid
             * @description The message that it follows; null for a beginning.
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            parent_id: string | null;
            /**
             * @description The place in the thread, from 1 and without gaps.
             * @example 1
             */
            seq: number;
            /** @enum {string} */
            role: "user" | "assistant" | "system";
            /** @description The text parts in their order, those of different steps parted by an empty line. */
            content: string;
            /** @description What it is made of, in the order in which it was said; empty while it is written. */
            parts: components["schemas"]["MessagePart"][];
            /**
             * @example complete
             * @enum {string}
             */
            status: "pending" | "waiting" | "complete" | "stopped" | "failed";
            tool_calls: components["schemas"]["ToolCall"][];
            metadata: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Null until its end.
             * @example 2026-01-31T09:30:00.000Z
             */
            completed_at: string | null;
        };
        ExportedQueuedMessage: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            user_message_id: string;
            /**
             * Format: uuid
             * @description Its reply; of words that steer, the reply that is to take them up.
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            message_id: string;
            message: string;
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            thread_id: string;
        };
        ApiKey: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            id: string;
            /** @example nightly report */
            name: string;
            /**
             * @description How the key begins.
             * @example cc_AZovblsc
             */
            prefix: string;
            scopes: ("read" | "write")[];
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            expires_at: string | null;
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
            last_used_at: string | null;
        };
        MadeApiKey: {
            /**
             * Format: uuid
             * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
             */
            id: string;
            /** @example nightly report */
            name: string;
            /**
             * @description How the key begins.
             * @example cc_AZovblsc
             */
            prefix: string;
            scopes: ("read" | "write")[];
            /**
             * Format: date-time
             * @example 2026-01-31T09:30:00.000Z
             */
            expires_at: string | null;
            /** @description The key itself, shown this once. */
            key: string;
        };
        NewApiKey: {
            /** @example nightly report */
            name: string;
            /** @description `read` reads conversations and the profile; `write` does the rest in conversations. Left out: `["read","write"]`. */
            scopes?: ("read" | "write")[];
            /**
             * Format: date-time
             * @description When it ends; never without it.
             */
            expires_at?: string;
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
         * @description How to authenticate (RFC 6750), on every 401 and where a key lacks a scope; `error` only where a token was sent.
         * @example Bearer realm="chronochat", error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description Where to go instead; of an event stream, where to go on; of what is accepted, where it will be.
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
         * @description What of `Prefer` was done (RFC 7240 §3).
         * @example respond-async
         */
        "Preference-Applied": string;
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
export type Done = components['schemas']['Done'];
export type RegisterRequest = components['schemas']['RegisterRequest'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type User = components['schemas']['User'];
export type VerifiedToken = components['schemas']['VerifiedToken'];
export type ReauthenticateRequest = components['schemas']['ReauthenticateRequest'];
export type PasskeyCredential = components['schemas']['PasskeyCredential'];
export type Providers = components['schemas']['Providers'];
export type LogoutResponse = components['schemas']['LogoutResponse'];
export type LogoutAllResponse = components['schemas']['LogoutAllResponse'];
export type Session = components['schemas']['Session'];
export type VerifyEmailRequest = components['schemas']['VerifyEmailRequest'];
export type PasswordResetLinkRequest = components['schemas']['PasswordResetLinkRequest'];
export type PasswordResetRequest = components['schemas']['PasswordResetRequest'];
export type TotpStatus = components['schemas']['TotpStatus'];
export type TotpEnrolment = components['schemas']['TotpEnrolment'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];
export type CodeRequest = components['schemas']['CodeRequest'];
export type SecondFactorRequest = components['schemas']['SecondFactorRequest'];
export type PasskeyOptions = components['schemas']['PasskeyOptions'];
export type Passkey = components['schemas']['Passkey'];
export type NewPasskey = components['schemas']['NewPasskey'];
export type PasskeyLoginRequest = components['schemas']['PasskeyLoginRequest'];
export type OAuthTokenRequest = components['schemas']['OAuthTokenRequest'];
export type LinkIdentity = components['schemas']['LinkIdentity'];
export type LinkIdentityRequest = components['schemas']['LinkIdentityRequest'];
export type Identity = components['schemas']['Identity'];
export type SendResponse = components['schemas']['SendResponse'];
export type ToolCall = components['schemas']['ToolCall'];
export type StreamEvent = components['schemas']['StreamEvent'];
export type Accepted = components['schemas']['Accepted'];
export type SendRequest = components['schemas']['SendRequest'];
export type ClientTool = components['schemas']['ClientTool'];
export type RegenerateRequest = components['schemas']['RegenerateRequest'];
export type Stopped = components['schemas']['Stopped'];
export type Message = components['schemas']['Message'];
export type MessagePart = components['schemas']['MessagePart'];
export type DecisionsRequest = components['schemas']['DecisionsRequest'];
export type Thread = components['schemas']['Thread'];
export type History = components['schemas']['History'];
export type QueuedMessage = components['schemas']['QueuedMessage'];
export type TitleRequest = components['schemas']['TitleRequest'];
export type HeadRequest = components['schemas']['HeadRequest'];
export type ThreadDeleted = components['schemas']['ThreadDeleted'];
export type Stats = components['schemas']['Stats'];
export type SearchResult = components['schemas']['SearchResult'];
export type Tools = components['schemas']['Tools'];
export type Models = components['schemas']['Models'];
export type ProfileChange = components['schemas']['ProfileChange'];
export type ChangePasswordRequest = components['schemas']['ChangePasswordRequest'];
export type Export = components['schemas']['Export'];
export type ExportedMessage = components['schemas']['ExportedMessage'];
export type ExportedQueuedMessage = components['schemas']['ExportedQueuedMessage'];
export type ApiKey = components['schemas']['ApiKey'];
export type MadeApiKey = components['schemas']['MadeApiKey'];
export type NewApiKey = components['schemas']['NewApiKey'];
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
export type HeaderPreferenceApplied = components['headers']['Preference-Applied'];
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
            /** @description The account opens when the link that was mailed is used. */
            202: {
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
            /** @description `sign_up_closed` */
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
                        code: "sign_up_closed";
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
            /** @description `invalid_credentials`, `second_factor_required` */
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
                        code: "invalid_credentials" | "second_factor_required";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        /** @description What the code of the second factor is sent with. */
                        challenge?: string;
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
    reauthenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReauthenticateRequest"];
            };
        };
        responses: {
            /** @description The session counts as just signed in. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `wrong_password`, `wrong_code`, `invalid_passkey`, `malformed_body` */
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
                        code: "wrong_password" | "wrong_code" | "invalid_passkey" | "malformed_body";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `not_available` */
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
                        code: "not_available";
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
    getProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Providers"];
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
    requestEmailVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link is on its way, unless the address is verified. */
            202: {
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `not_available` */
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
                        code: "not_available";
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
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            /** @description The user, whose address is verified. */
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
            /** @description `invalid_token_link`, `malformed_body` */
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
                        code: "invalid_token_link" | "malformed_body";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `not_available` */
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
                        code: "not_available";
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
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetLinkRequest"];
            };
        };
        responses: {
            /** @description The same for every address, whether anybody has it or not. */
            202: {
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
            /** @description `not_available` */
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
                        code: "not_available";
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
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description The password is changed. Sign in with it. */
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
            /** @description `invalid_token_link`, `malformed_body` */
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
                        code: "invalid_token_link" | "malformed_body";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `not_available` */
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
                        code: "not_available";
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
    getTotpStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is on, and how many recovery codes are left. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpStatus"];
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
    beginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, as text and as a QR code. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolment"];
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
            /** @description `reauthentication_required`, `email_unverified`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "email_unverified" | "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `second_factor_on` */
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
                        code: "second_factor_on";
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
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description The recovery codes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description `wrong_code`, `malformed_body` */
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
                        code: "wrong_code" | "malformed_body";
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
            /** @description `reauthentication_required`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `no_second_factor`, `second_factor_on` */
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
                        code: "no_second_factor" | "second_factor_on";
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
    disableTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description Signing in takes no code any more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `wrong_code`, `malformed_body` */
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
                        code: "wrong_code" | "malformed_body";
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
            /** @description `reauthentication_required`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `no_second_factor` */
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
                        code: "no_second_factor";
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
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recovery codes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
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
            /** @description `reauthentication_required`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `no_second_factor` */
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
                        code: "no_second_factor";
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
    loginWithSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
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
            /** @description `invalid_challenge`, `invalid_credentials` */
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
                        code: "invalid_challenge" | "invalid_credentials";
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
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser makes a passkey of. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
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
            /** @description `reauthentication_required`, `email_unverified`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "email_unverified" | "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `not_available` */
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
                        code: "not_available";
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
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passkeys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"][];
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskey"];
            };
        };
        responses: {
            /** @description The passkey. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            /** @description `invalid_passkey`, `malformed_body` */
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
                        code: "invalid_passkey" | "malformed_body";
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
            /** @description `reauthentication_required`, `email_unverified`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "email_unverified" | "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `not_available` */
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
                        code: "not_available";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `passkey_known` */
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
                        code: "passkey_known";
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
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It signs in no more. */
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
            /** @description `reauthentication_required`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `passkey_not_found` */
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
                        code: "passkey_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `last_way_in` */
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
                        code: "last_way_in";
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
    requestPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser lets a passkey sign. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description `not_available` */
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
                        code: "not_available";
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
    loginWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyLoginRequest"];
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
            /** @description `not_available` */
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
                        code: "not_available";
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
    beginOAuth: {
        parameters: {
            query: {
                /** @description Where the app takes the answer; one of those that the service was configured with. */
                redirect_uri: string;
                /** @description PKCE, S256 (RFC 7636). */
                code_challenge: string;
                /** @description The app's own; it comes back as it is. */
                state: string;
                code_challenge_method?: "S256";
                /** @description Of the link operation. */
                link?: string;
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider, or back to the app with `error`. */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_state` */
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
                        code: "invalid_state";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `provider_not_found` */
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
                        code: "provider_not_found";
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
    finishOAuth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the app with `state` and `code` or `error`. */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_state` */
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
                        code: "invalid_state";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `provider_not_found` */
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
                        code: "provider_not_found";
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
    redeemOAuthCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OAuthTokenRequest"];
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
            /** @description `invalid_code`, `malformed_body` */
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
                        code: "invalid_code" | "malformed_body";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `invalid_credentials`, `second_factor_required` */
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
                        code: "invalid_credentials" | "second_factor_required";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                        /** @description What the code of the second factor is sent with. */
                        challenge?: string;
                    };
                };
            };
            /** @description `sign_up_closed` */
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
                        code: "sign_up_closed";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `email_taken`, `email_required`, `username_taken`, `identity_taken` */
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
                        code: "email_taken" | "email_required" | "username_taken" | "identity_taken";
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
    linkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkIdentityRequest"];
            };
        };
        responses: {
            /** @description Where the browser goes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkIdentity"];
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
            /** @description `reauthentication_required`, `email_unverified`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "email_unverified" | "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `provider_not_found` */
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
                        code: "provider_not_found";
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
    listIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identities. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"][];
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
    removeIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                identity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It signs in no more. */
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
            /** @description `reauthentication_required`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `identity_not_found` */
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
                        code: "identity_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `last_way_in` */
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
                        code: "last_way_in";
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
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last event that was seen: its successors follow. */
                "last-event-id"?: string;
                /** @description `respond-async` answers as soon as the message is accepted. */
                prefer?: string;
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
                    Location: components["headers"]["Location"];
                    "x-vercel-ai-ui-message-stream": components["headers"]["x-vercel-ai-ui-message-stream"];
                    "X-Accel-Buffering": components["headers"]["X-Accel-Buffering"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResponse"];
                    "text/event-stream": components["schemas"]["StreamEvent"];
                };
            };
            /** @description The message is accepted: its reply is to come, or its words steer the one that is written. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found`, `message_not_found` */
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
                        code: "thread_not_found" | "message_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `run_active`, `queue_full`, `withdrawn` */
            409: {
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
                        title: "Conflict";
                        /** @enum {number} */
                        status: 409;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "run_active" | "queue_full" | "withdrawn";
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
            /** @description `id_taken`, `idempotency_key_reused`, `invalid_request` */
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
                        code: "id_taken" | "idempotency_key_reused" | "invalid_request";
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
            /** @description `model_failed`, `model_refused` */
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
                        code: "model_failed" | "model_refused";
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
    regenerateReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last event that was seen: its successors follow. */
                "last-event-id"?: string;
                /** @description `respond-async` answers as soon as the message is accepted. */
                prefer?: string;
                /** @description Makes a repeat join the first request instead of sending twice. Kept for 24 hours. */
                "idempotency-key"?: string;
            };
            path: {
                thread_id: string;
                message_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegenerateRequest"];
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
                    Location: components["headers"]["Location"];
                    "x-vercel-ai-ui-message-stream": components["headers"]["x-vercel-ai-ui-message-stream"];
                    "X-Accel-Buffering": components["headers"]["X-Accel-Buffering"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResponse"];
                    "text/event-stream": components["schemas"]["StreamEvent"];
                };
            };
            /** @description The message is accepted: its reply is to come, or its words steer the one that is written. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found`, `message_not_found` */
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
                        code: "thread_not_found" | "message_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `run_active`, `queue_full`, `withdrawn` */
            409: {
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
                        title: "Conflict";
                        /** @enum {number} */
                        status: 409;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "run_active" | "queue_full" | "withdrawn";
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
            /** @description `id_taken`, `idempotency_key_reused`, `invalid_request` */
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
                        code: "id_taken" | "idempotency_key_reused" | "invalid_request";
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
            /** @description `model_failed`, `model_refused` */
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
                        code: "model_failed" | "model_refused";
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
            query?: {
                /** @description The reply that is meant, running or over; without it the one that is being written. */
                message_id?: string;
            };
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
            /** @description The reply, as it is written or as it is kept. */
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found`, `message_not_found` */
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
                        code: "thread_not_found" | "message_not_found";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
    readMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=20` answers when the message has ended, or after so many seconds: 30 at most. */
                prefer?: string;
            };
            path: {
                thread_id: string;
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message; while it is written, what it has so far. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Its turn has not come yet. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found`, `message_not_found` */
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
                        code: "thread_not_found" | "message_not_found";
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
    withdrawMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
                user_message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message has never been; its key is free. */
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found`, `message_not_found` */
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
                        code: "thread_not_found" | "message_not_found";
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
    decideCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
                message_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionsRequest"];
            };
        };
        responses: {
            /** @description The reply, which waits on or goes on; an event stream of what follows with `"stream": true`. */
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
                    "application/json": components["schemas"]["SendResponse"];
                    "text/event-stream": components["schemas"]["StreamEvent"];
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found`, `message_not_found`, `tool_call_not_found` */
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
                        code: "thread_not_found" | "message_not_found" | "tool_call_not_found";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `already_decided` */
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
                        code: "already_decided";
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
            /** @description `model_failed` */
            502: {
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
                /** @description The message in which the branch ends; without it the head of the thread. */
                leaf?: string;
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found`, `message_not_found` */
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
                        code: "thread_not_found" | "message_not_found";
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
            /** @description The thread was deleted. */
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
    moveHead: {
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
                "application/json": components["schemas"]["HeadRequest"];
            };
        };
        responses: {
            /** @description The thread; its head is the message, or the newest end after it. */
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `thread_not_found`, `message_not_found` */
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
                        code: "thread_not_found" | "message_not_found";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
                /** @description Words and parts of words that all must stand in a message or a title, in any Unicode form, with or without accents. `"…"`, `or` and `-` mean what they mean in a web search. */
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
            /** @description `reauthentication_required`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "insufficient_scope";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
            /** @description `reauthentication_required`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "insufficient_scope";
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, without what makes them work. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"][];
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
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
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The key, which is shown this once. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKey"];
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
            /** @description `reauthentication_required`, `email_unverified`, `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "reauthentication_required" | "email_unverified" | "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `too_many_keys` */
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
                        code: "too_many_keys";
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
    removeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lets nobody in from now on. */
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
            /** @description `insufficient_scope` */
            403: {
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
                        title: "Forbidden";
                        /** @enum {number} */
                        status: 403;
                        /** @description A sentence for people. */
                        detail: string;
                        /**
                         * @description A stable word for programs.
                         * @enum {string}
                         */
                        code: "insufficient_scope";
                        /**
                         * @description The `X-Request-Id` of this response.
                         * @example 019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e
                         */
                        request_id: string;
                    };
                };
            };
            /** @description `api_key_not_found` */
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
                        code: "api_key_not_found";
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
}
