using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>A message as it stands on the screen at this moment.</summary>
public sealed record SeenMessage(string Ts, string Channel, string Words, bool Ephemeral, JsonObject Raw) : Screen
{
    public override string Text => Words;

    public string ChannelId { get; init; } = "";

    /// <summary>What notifications and screen readers say.</summary>
    public string Summary { get; init; } = "";

    public IReadOnlyList<SeenButton> Buttons { get; init; } = [];

    public IReadOnlyList<SeenSelect> Selects { get; init; } = [];

    /// <summary>The insides of its listings.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    public IReadOnlyList<SentFile> Files { get; init; } = [];

    public int Edits { get; init; }

    /// <summary>The message it stands under; null when it stands under none.</summary>
    public string? Thread { get; init; }

    /// <summary>How many messages stand under it.</summary>
    public int Replies { get; init; }

    /// <summary>Whether the bot wrote it.</summary>
    public bool FromBot { get; init; }

    /// <summary>What somebody typed to get it.</summary>
    public string? Command { get; init; }

    public string Id => Ts;

    public bool HasButton(string labelOrId) => Buttons.Any(button => button.Is(labelOrId));
}
