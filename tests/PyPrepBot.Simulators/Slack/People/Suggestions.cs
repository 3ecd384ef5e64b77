namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Lines under what is being typed into a list.</summary>
public sealed record Suggestions(IReadOnlyList<SeenOption> Options) : Screen
{
    public override string Text => string.Join('\n', Options.Select(option => option.Label));
}
