namespace PyPrepBot.Core.Questions;

/// <summary>One pair of a <see cref="MatchQuestion"/>: what stands left belongs to what stands right.</summary>
/// <param name="RightId">The id of the right-hand side, see <see cref="OptionId"/>.</param>
public sealed record MatchPair(string Left, string RightId, string Right, string? Why);
