namespace PyPrepBot.Simulators.Slack.World;

/// <summary>The bot's registration with Slack.</summary>
public sealed class SlackApp(SlackIds ids)
{
    /// <summary>What the bot asks for.</summary>
    public static readonly IReadOnlyList<string> UsualScopes =
    [
        "commands", "chat:write", "channels:read", "groups:read", "im:read", "users:read", "im:write", "app_mentions:read", "im:history",
        "files:write", "files:read", "channels:history", "groups:history", "usergroups:read", "team:read",
    ];

    public string Id { get; } = ids.Next('A');

    public string Name { get; init; } = "PyPrepBot";

    /// <summary>The app-level token; null calls are never answered.</summary>
    public string AppToken { get; internal set; } = $"xapp-1-{ids.NextSecret(12)}-simulated";

    public string SigningSecret { get; } = ids.NextSecret();

    public string ClientId { get; } = $"{ids.NextSecret(11)}.{ids.NextSecret(12)}";

    public string ClientSecret { get; } = ids.NextSecret();

    /// <summary>The old way to prove a payload; apps should not look at it.</summary>
    public string VerificationToken { get; } = ids.NextSecret(24);

    public bool HasHome { get; set; } = true;

    /// <summary>Whether people may write to the bot, and it to them.</summary>
    public bool HasMessagesTab { get; set; } = true;

    /// <summary>What a call with the app-level token is refused with; null while it is good.</summary>
    public string? Refusal { get; set; }

    /// <summary>The events it subscribes to.</summary>
    public HashSet<string> Events { get; } =
    [
        "app_home_opened", "app_mention", "message.im", "app_uninstalled", "tokens_revoked", "member_joined_channel",
        "member_left_channel", "channel_archive", "channel_unarchive", "channel_deleted", "channel_left", "channel_rename",
        "channel_id_changed", "group_archive", "group_unarchive", "group_deleted", "group_left", "group_rename",
        "subteam_members_changed", "team_access_granted", "team_access_revoked",
    ];
}
