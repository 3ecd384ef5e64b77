namespace PyPrepBot.Core.Questions;

/// <summary>A question with exactly one right option: single choice, true or false, or the line with the bug.</summary>
public abstract record ChoiceQuestion : Question
{
    /// <summary>The options in the author's order.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>False where the order of the options carries meaning (true before false, lines by number).</summary>
    public virtual bool Shuffles => false;

    public override double GuessRate => 1.0 / Choices.Count;
}
