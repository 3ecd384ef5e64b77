namespace PyPrepBot.Simulators.Slack.World;

/// <summary>The app in a workspace, or in all of an organisation.</summary>
public sealed class Installation(string token, string botUserId, string botId)
{
    public string Token { get; internal set; } = token;

    public string BotUserId { get; } = botUserId;

    public string BotId { get; } = botId;

    /// <summary>Null when it is for a whole organisation.</summary>
    public SlackWorkspace? Workspace { get; init; }

    public string? EnterpriseId { get; init; }

    public string? EnterpriseName { get; init; }

    public bool IsForAll => Workspace is null;

    /// <summary>What was granted, which may be less than was asked for.</summary>
    public HashSet<string> Scopes { get; } = [];

    /// <summary>What a call with its token is refused with; null while it is good.</summary>
    public string? Refusal { get; internal set; }

    public bool Covers(SlackWorkspace workspace) =>
        Workspace == workspace || (IsForAll && EnterpriseId is not null && workspace?.EnterpriseId == EnterpriseId);
}
