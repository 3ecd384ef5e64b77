namespace PyPrepBot.Simulators.Discord.People;

/// <summary>Suggestions while typing a command.</summary>
public sealed record Choices(IReadOnlyList<SeenOption> Options) : Screen
{
    public override string Text => string.Join('\n', Options.Select(option => option.Label));
}
