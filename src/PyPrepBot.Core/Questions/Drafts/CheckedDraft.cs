namespace PyPrepBot.Core.Questions.Drafts;

/// <summary>What the rules say of a draft.</summary>
/// <param name="Question">The question it makes; null while there are faults. A new one still goes by <see cref="NewId"/>.</param>
/// <param name="Remarks">What breaks no rule and should be looked at.</param>
/// <param name="Similar">Ids of questions of the bank that ask much the same.</param>
public sealed record CheckedDraft(
    Question? Question, IReadOnlyList<DraftFault> Faults, IReadOnlyList<string> Remarks, IReadOnlyList<string> Similar)
{
    /// <summary>The id of a question that has none yet.</summary>
    public const string NewId = "own-new-000";
}
