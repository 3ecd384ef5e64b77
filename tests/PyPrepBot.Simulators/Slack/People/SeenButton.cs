namespace PyPrepBot.Simulators.Slack.People;

/// <summary>A button.</summary>
public sealed record SeenButton(string Label, string ActionId, string BlockId, string? Style, string? Value, string? Url)
{
    public bool Is(string labelOrId) => Label == labelOrId || ActionId == labelOrId;
}
