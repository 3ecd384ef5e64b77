using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>A message as it stands on the screen at this moment.</summary>
public sealed record SeenMessage(string Id, string Channel, string Words, bool Ephemeral, JsonObject Raw) : Screen
{
    public override string Text => Words;

    public IReadOnlyList<SeenButton> Buttons { get; init; } = [];

    public IReadOnlyList<SeenSelect> Selects { get; init; } = [];

    /// <summary>The insides of its fenced listings.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    public IReadOnlyList<SentFile> Files { get; init; } = [];

    public int Edits { get; init; }

    /// <summary>The bot deferred and has not answered yet.</summary>
    public bool Thinking { get; init; }

    /// <summary>The name of the thread under it.</summary>
    public string? Thread { get; init; }

    public bool HasButton(string labelOrId) => Buttons.Any(button => button.Is(labelOrId));
}
