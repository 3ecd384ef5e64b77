namespace PyPrepBot.Simulators.Slack.People;

/// <summary>One thing to fill in.</summary>
/// <param name="Type">Slack's name of the element.</param>
public sealed record FormField(
    string BlockId, string ActionId, string Label, string Type, bool Required, string? Value, IReadOnlyList<SeenOption> Options)
{
    public string? Hint { get; init; }

    public string? Placeholder { get; init; }

    public int MinimumLength { get; init; }

    public int MaximumLength { get; init; } = 3000;

    /// <summary>How many lines may be chosen.</summary>
    public int Maximum { get; init; } = 1;

    public bool IsText => Type is "plain_text_input" or "number_input" or "email_text_input" or "url_text_input";

    public bool Is(string labelOrId) => Label == labelOrId || BlockId == labelOrId || ActionId == labelOrId;
}
