using System.Text.Json;

namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>An option of a command, or a subcommand with its own.</summary>
internal sealed record OptionPayload
{
    public string? Name { get; init; }

    /// <summary>1 subcommand, 2 group of them, 3 string, 4 integer, 6 user, 7 channel, 11 file …</summary>
    public int Type { get; init; }

    /// <summary>A string, number or boolean; while it is being typed, a number may be any text.</summary>
    public JsonElement Value { get; init; }

    public bool Focused { get; init; }

    public IReadOnlyList<OptionPayload>? Options { get; init; }
}
