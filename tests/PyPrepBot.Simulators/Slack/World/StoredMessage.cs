using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.World;

/// <summary>A message as the simulator keeps it.</summary>
internal sealed class StoredMessage(string ts, SlackChannel channel)
{
    public string Ts { get; } = ts;

    public SlackChannel Channel { get; } = channel;

    /// <summary>Null when the bot wrote it.</summary>
    public SlackUser? Author { get; init; }

    /// <summary>For whom the bot that wrote it is installed.</summary>
    public Installation? Bot { get; init; }

    /// <summary>The only person who sees it, for an ephemeral one.</summary>
    public SlackUser? OnlyFor { get; init; }

    public string Text { get; set; } = "";

    public JsonArray? Blocks { get; set; }

    public JsonObject? Metadata { get; set; }

    public JsonArray Files { get; set; } = [];

    /// <summary>The message under which it stands.</summary>
    public string? ThreadTs { get; init; }

    /// <summary>A reply that is shown in the channel, too.</summary>
    public bool IsBroadcast { get; init; }

    /// <summary>What the person typed to get it.</summary>
    public string? Command { get; init; }

    public SlackUser? AskedBy { get; init; }

    public string? EditedTs { get; set; }

    public int Edits { get; set; }

    public bool IsDeleted { get; set; }

    public bool StandsInChannel => ThreadTs is null || ThreadTs == Ts || IsBroadcast;

    public bool VisibleTo(SlackUser user) => !IsDeleted && (OnlyFor is null ? Channel.Members.Contains(user) : OnlyFor == user);
}
