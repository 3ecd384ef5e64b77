namespace PyPrepBot.Core.Features;

/// <summary>What kind of test somebody asks for.</summary>
/// <param name="Topic">A topic's slug, or null for a mix.</param>
/// <param name="Level">One label only, or null for an adaptive test.</param>
public sealed record QuizWish(string? Topic, string? Level, int Length)
{
    public const int DefaultLength = 5;
    public const int LongestTest = 20;

    /// <summary>What <c>/quiz</c> takes as a level; the first two mean the same: the test adapts.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["adaptive", "mixed", "easy", "medium", "hard", "expert"];

    public static int Clamp(int length) => Math.Clamp(length, 1, LongestTest);
}
