namespace PyPrepBot.Simulators.Slack.World;

/// <summary>A channel, public or private, or a conversation with the bot.</summary>
public sealed class SlackChannel(string id, string name, SlackWorkspace workspace)
{
    /// <summary>Slack gives a channel a new one when it is shared or moved.</summary>
    public string Id { get; internal set; } = id;

    public string Name { get; internal set; } = name;

    public SlackWorkspace Workspace { get; } = workspace;

    public bool IsPrivate { get; init; }

    /// <summary>Whom a conversation with the bot is with.</summary>
    public SlackUser? Partner { get; init; }

    /// <summary>Whether the bot is a member.</summary>
    public bool HasBot { get; set; } = true;

    public bool IsArchived { get; set; }

    public bool IsDeleted { get; internal set; }

    /// <summary>Whether only some may post, and the bot is not one of them.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>The workspaces it is shared with.</summary>
    public List<SlackWorkspace> SharedWith { get; } = [];

    public bool IsDirect => Partner is not null;

    internal List<SlackUser> Members { get; } = [];

    internal List<StoredMessage> Stored { get; } = [];

    internal StoredMessage? Find(string? ts) =>
        Stored.Find(message => message.Ts == ts && message is { OnlyFor: null, IsDeleted: false });

    internal IEnumerable<StoredMessage> Replies(string ts) =>
        Stored.Where(message => message.ThreadTs == ts && message.Ts != ts && message is { OnlyFor: null, IsDeleted: false });
}
