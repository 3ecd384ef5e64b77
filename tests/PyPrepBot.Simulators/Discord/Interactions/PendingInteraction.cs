using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Interactions;

/// <summary>Something a person did, and how far the bot is with answering it.</summary>
internal sealed class PendingInteraction(string id, string token, int type, GuildMember member, SimulatedChannel channel,
    DateTimeOffset createdAt)
{
    public string Id { get; } = id;

    public string Token { get; } = token;

    public int Type { get; } = type;

    public GuildMember Member { get; } = member;

    public SimulatedChannel Channel { get; } = channel;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    /// <summary>The message whose component was used.</summary>
    public StoredMessage? Source { get; init; }

    public string? Command { get; init; }

    /// <summary>The type of the option being typed, for an autocomplete.</summary>
    public long FocusedType { get; init; }

    public int? Callback { get; set; }

    public StoredMessage? Original { get; set; }

    public JsonObject Sent { get; set; } = [];

    /// <summary>Completes when the person sees the answer.</summary>
    public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the callback was accepted, which a deferral is already.</summary>
    public TaskCompletionSource Acknowledged { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
