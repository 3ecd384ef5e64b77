using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>The window on top, or the Home tab.</summary>
/// <param name="Depth">How many windows lie on each other; 0 for the Home tab.</param>
public sealed record SeenWindow(string Id, string Title, string Words, int Depth, JsonObject Raw) : Screen
{
    public override string Text => Words;

    public IReadOnlyList<SeenButton> Buttons { get; init; } = [];

    /// <summary>Lists that tell the bot at once what was chosen.</summary>
    public IReadOnlyList<SeenSelect> Selects { get; init; } = [];

    /// <summary>What is filled in and then sent.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>The insides of its listings.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    public string CallbackId { get; init; } = "";

    /// <summary>What is written on the button that sends it; null where there is none.</summary>
    public string? Submit { get; init; }

    public string? Close { get; init; }

    /// <summary>What the bot found wrong, by the block it stands in.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    public int Edits { get; init; }

    public bool IsHome => Depth == 0;

    public bool HasButton(string labelOrId) => Buttons.Any(button => button.Is(labelOrId));
}
