namespace PyPrepBot.Core.Chat;

/// <summary>A file that comes with a message.</summary>
/// <param name="Name">With its ending, such as <c>questions.yaml</c>: letters, digits, <c>-</c>, <c>_</c> and <c>.</c> only.</param>
/// <param name="Content">All of it; small enough for every platform, at most <see cref="MostBytes"/>.</param>
public sealed record ChatFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Discord takes 10 MB a file by default; a margin is left for what stands round it.</summary>
    public const int MostBytes = 9_000_000;
}
