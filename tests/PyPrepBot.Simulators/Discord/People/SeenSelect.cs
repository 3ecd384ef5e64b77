namespace PyPrepBot.Simulators.Discord.People;

/// <summary>A menu, in a message or in a form.</summary>
public sealed record SeenSelect(string CustomId, string Placeholder, int Minimum, int Maximum, bool Disabled,
    IReadOnlyList<SeenOption> Options);
