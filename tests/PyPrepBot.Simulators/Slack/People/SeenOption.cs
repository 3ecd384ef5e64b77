namespace PyPrepBot.Simulators.Slack.People;

/// <summary>One line to choose.</summary>
public sealed record SeenOption(string Label, string Value, string? Description, bool Default)
{
    public bool Is(string labelOrValue) => Label == labelOrValue || Value == labelOrValue;
}
