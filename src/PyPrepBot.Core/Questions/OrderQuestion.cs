namespace PyPrepBot.Core.Questions;

/// <summary>Put three to six steps in the order in which they happen.</summary>
public sealed record OrderQuestion : Question
{
    public override QuestionKind Kind => QuestionKind.Order;

    /// <summary>The steps in the right order.</summary>
    public required IReadOnlyList<OrderItem> Items { get; init; }

    public string? Why { get; init; }

    public override double GuessRate => 1.0 / Enumerable.Range(1, Items.Count).Aggregate(1, (product, n) => product * n);
}
