namespace PyPrepBot.Core.Questions;

/// <summary>A question that is answered by typing.</summary>
public abstract record TypedQuestion : Question
{
    /// <summary>The answer as the author wrote it.</summary>
    public required string Answer { get; init; }

    /// <summary>Other right spellings.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];

    public bool IgnoreCase { get; init; }

    /// <summary>The usual wrong answer and the belief behind it.</summary>
    public string? Why { get; init; }

    public override double GuessRate => 0;

    public override bool IsTyped => true;
}
