namespace PyPrepBot.Simulators.Discord.People;

/// <summary>One thing to fill in.</summary>
/// <param name="Type">Discord's number of the component.</param>
public sealed record FormField(string CustomId, string Label, int Type, bool Required, string? Value, IReadOnlyList<SeenOption> Options)
{
    public int MinimumLength { get; init; }

    public int MaximumLength { get; init; } = 4000;

    /// <summary>How many lines may be chosen.</summary>
    public int Maximum { get; init; } = 1;

    public bool Is(string labelOrId) => Label == labelOrId || CustomId == labelOrId;
}
