namespace PyPrepBot.Core.Features;

/// <summary>What may wait for moderators.</summary>
public static class QueueKinds
{
    public const string Suggestions = "suggestions";
    public const string Reports = "reports";
    public const string Appeals = "appeals";
    public const string Aside = "aside";

    public static IReadOnlyList<string> All { get; } = [Suggestions, Reports, Appeals, Aside];
}
