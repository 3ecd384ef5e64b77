using System.Collections.Frozen;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Which class an error belongs to. What is not in the table counts as a fault of our request.</summary>
/// <remarks>The errors stand with each method: https://docs.slack.dev/reference/methods</remarks>
internal static class ErrorClasses
{
    private const string ExpiredTrigger = "`trigger_id` expired";

    private static readonly FrozenDictionary<string, ErrorClass> Known = Read(
    [
        (ErrorClass.RateLimited, "rate_limited ratelimited"),
        (ErrorClass.Quota, "message_limit_exceeded restricted_too_many storage_limit_reached"),
        (ErrorClass.Transient, "external_channel_migrating org_login_required request_timeout service_unavailable team_added_to_org"),
        (ErrorClass.Ambiguous, """
            failed_datastore_operation fatal_error fetch_members_failed file_update_failed internal_error unknown_error
            update_failed
            """),
        (ErrorClass.TokenDead, """
            account_inactive authorization_not_found bad_token invalid_auth invalid_token not_authed not_bearer_token
            team_disabled token_revoked user_removed_from_team
            """),
        (ErrorClass.TokenRefresh, "token_expired"),
        (ErrorClass.RefreshDead, "invalid_refresh_token token_already_exchanged"),
        (ErrorClass.Scope, "metadata_must_be_sent_from_app missing_scope no_permission no_scopes not_allowed_token_type"),
        (ErrorClass.AppConfig, """
            app_not_found bad_client_secret bad_redirect_uri cannot_install_an_org_installed_app client_id_token_mismatch
            deprecated_endpoint feature_not_enabled forbidden_team invalid_app invalid_app_id invalid_client_id
            messages_tab_disabled method_deprecated not_enabled oauth_authorization_url_mismatch pkce_not_allowed
            plan_upgrade_required preview_feature_not_available socket_mode_not_enabled token_rotation_not_enabled
            unknown_method
            """),
        (ErrorClass.Policy, """
            access_denied accesslimited app_access_restricted blocked_file_type ekm_access_denied enterprise_is_restricted
            file_type_not_allowed file_upload_size_restricted file_uploads_disabled file_uploads_except_images_disabled
            not_in_team posting_to_channel_denied restricted_action restricted_action_non_threadable_channel
            restricted_action_read_only_channel restricted_action_thread_locked restricted_action_thread_only_channel
            slack_connect_blocked_file_type slack_connect_canvas_sharing_blocked slack_connect_clip_sharing_blocked
            slack_connect_file_link_sharing_blocked slack_connect_file_upload_sharing_blocked
            slack_connect_lists_sharing_blocked team_access_not_granted team_not_on_enterprise two_factor_setup_required
            user_is_restricted
            """),
        (ErrorClass.ChannelGone, """
            channel_is_limited_access channel_not_found invalid_channel is_archived is_inactive
            method_not_supported_for_channel_type not_in_channel team_not_found
            """),
        (ErrorClass.UserGone, """
            missing_user no_such_subteam user_disabled user_email_unverified user_not_found user_not_in_channel
            user_not_visible users_not_found
            """),
        (ErrorClass.InteractionExpired, """
            duplicate_external_id exchanged_trigger_id expired_trigger_id hash_conflict invalid_trigger_id not_found
            push_limit_reached
            """),
        (ErrorClass.MessageGone, """
            cannot_reply_to_message cant_delete_message cant_update_message delete_not_allowed edit_window_closed
            file_deleted file_is_deleted file_not_found invalid_scheduled_message_id message_not_found not_reactable
            streaming_state_conflict thread_locked thread_not_found
            """),
        (ErrorClass.AlreadyDone, "already_pinned already_reacted"),
        (ErrorClass.OauthUser, "invalid_code invalid_code_verifier invalid_grant_type"),
        (ErrorClass.Cursor, "invalid_cursor"),
    ]);

    /// <param name="messages">What Slack says besides: a trigger that expired often comes as an invalid argument.</param>
    public static ErrorClass Of(string error, IReadOnlyList<string> messages)
    {
        if (messages.Any(message => message.Contains(ExpiredTrigger, StringComparison.Ordinal)))
            return ErrorClass.InteractionExpired;
        if (Known.TryGetValue(error, out var known))
            return known;

        // There are more of these than the documentation names.
        return error.StartsWith("restricted_action", StringComparison.Ordinal) ? ErrorClass.Policy : ErrorClass.Bug;
    }

    private static FrozenDictionary<string, ErrorClass> Read(IEnumerable<(ErrorClass Class, string Errors)> table) => table
        .SelectMany(row => row.Errors.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(error => (error, row.Class)))
        .ToFrozenDictionary(pair => pair.error, pair => pair.Class, StringComparer.Ordinal);
}
