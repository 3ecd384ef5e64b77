using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.World;

/// <summary>A message as the simulator keeps it.</summary>
internal sealed class StoredMessage(string id, SimulatedChannel channel, DateTimeOffset createdAt)
{
    public string Id { get; } = id;

    public SimulatedChannel Channel { get; } = channel;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>Null when the bot wrote it.</summary>
    public GuildMember? Author { get; init; }

    /// <summary>The only person who sees it, for an ephemeral one.</summary>
    public GuildMember? OnlyFor { get; init; }

    public string Content { get; set; } = "";

    public JsonArray Embeds { get; set; } = [];

    public JsonArray Components { get; set; } = [];

    public JsonArray Attachments { get; set; } = [];

    public int Flags { get; set; }

    public bool Thinking { get; set; }

    public bool Deleted { get; set; }

    public int Edits { get; set; }

    public string? Nonce { get; init; }

    /// <summary>What the person typed to get it.</summary>
    public string? Command { get; init; }

    public GuildMember? AskedBy { get; init; }

    public SimulatedChannel? Thread { get; set; }

    public bool VisibleTo(GuildMember member) => !Deleted && (OnlyFor is null || OnlyFor == member);
}
