using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Interactions;

/// <summary>What a person does, before Discord makes an interaction of it.</summary>
internal sealed record InteractionStart(int Type, GuildMember Member, SimulatedChannel Channel, JsonObject Data)
{
    public StoredMessage? Source { get; init; }

    public string? Command { get; init; }

    public long FocusedType { get; init; }
}
