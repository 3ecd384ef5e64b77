namespace PyPrepBot.Slack.Registering;

/// <summary>What the app asks to be allowed and to hear of, and why.</summary>
/// <remarks>https://docs.slack.dev/reference/scopes</remarks>
internal static class ManifestScope
{
    /// <summary>Without these it does not work.</summary>
    public static IReadOnlyList<string> Needed { get; } =
    [
        "commands",
        "chat:write",
        "channels:read",
        "groups:read",
        "users:read",
        "im:write",
        // To be spoken to by name, and in private.
        "app_mentions:read",
        "im:history",
    ];

    /// <summary>Without these it does less: files to and from people, looking for its own posts, moderators by user group.</summary>
    public static IReadOnlyList<string> Optional { get; } =
        ["files:write", "files:read", "channels:history", "groups:history", "usergroups:read"];

    public static IReadOnlyList<string> Events { get; } =
    [
        "app_home_opened", "app_uninstalled", "tokens_revoked",
        "app_mention", "message.im",
        "member_joined_channel", "member_left_channel",
        "channel_archive", "channel_unarchive", "channel_deleted", "channel_left", "channel_rename", "channel_id_changed",
        "group_archive", "group_unarchive", "group_deleted", "group_left", "group_rename",
        "subteam_members_changed", "team_access_granted", "team_access_revoked",
    ];
}
