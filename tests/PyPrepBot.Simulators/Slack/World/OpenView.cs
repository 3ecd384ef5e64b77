using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.World;

/// <summary>A window somebody has open, or their Home tab.</summary>
internal sealed class OpenView(string id, SlackUser owner, Installation installation)
{
    public string Id { get; } = id;

    public SlackUser Owner { get; } = owner;

    public Installation Installation { get; } = installation;

    /// <summary>What it was opened with, with every id filled in.</summary>
    public JsonObject Json { get; set; } = [];

    public string Hash { get; set; } = "";

    public string RootId { get; init; } = id;

    public string? PreviousId { get; init; }

    public bool IsOpen { get; set; } = true;

    public int Edits { get; set; }

    /// <summary>What stands in its fields, by block and action.</summary>
    public Dictionary<(string Block, string Action), JsonObject> State { get; } = [];

    /// <summary>What the bot found wrong when it was sent, by block.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    public bool IsHome => Json.Text("type") == "home";

    public string ExternalId => Json.Text("external_id") ?? "";
}
