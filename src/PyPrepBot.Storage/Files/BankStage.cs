using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>One step on the way to a full bank.</summary>
/// <param name="Share">The part of a topic's targets that is wanted, between 0 and 1.</param>
/// <param name="Least">Questions wanted for a topic however small its targets are.</param>
public sealed record BankStage(double Share, int Least)
{
    /// <summary>Questions wanted for a topic. Halves go to the even side, as <c>round</c> does in the authors' language.</summary>
    public int WishFor(Topic topic) => Math.Max(Least, (int)Math.Round(Share * topic.Targets.Values.Sum(), MidpointRounding.ToEven));
}
