namespace PyPrepBot.Slack.Installing;

/// <summary>What a page says.</summary>
internal sealed record PageText(string Title, string Words)
{
    /// <summary>What to do next, in order: words, and what to type, if anything.</summary>
    public IReadOnlyList<(string Words, string? Typed)> Steps { get; init; } = [];

    /// <summary>Where to go on.</summary>
    public (string Words, Uri Address)? Link { get; init; }
}
