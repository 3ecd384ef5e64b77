namespace PyPrepBot.Core.Questions;

/// <summary>Whether two revisions ask the same: then a key that was put right since judges answers to both.</summary>
public static class SameText
{
    public static bool Holds(Question one, Question other) =>
        one.Id == other.Id
        && one.Kind == other.Kind
        && one.Prompt == other.Prompt
        && one.Code == other.Code
        && one.Python == other.Python
        && one.Build == other.Build
        && Parts(one).SetEquals(Parts(other));

    // Ids are made from texts. What is accepted of a typed answer is key, not text.
    private static HashSet<string> Parts(Question question) => question switch
    {
        ChoiceQuestion choice => [.. choice.Choices.Select(option => option.Id)],
        MultiQuestion multi => [.. multi.Choices.Select(option => option.Id)],
        OrderQuestion order => [.. order.Items.Select(item => item.Id)],
        MatchQuestion match =>
            [.. match.Pairs.SelectMany(pair => new[] { pair.Left, pair.RightId }), .. match.Extra.Select(option => option.Id)],
        _ => [],
    };

    /// <summary>The revision a member saw; the newest one when only its key was put right since. Null when it is forgotten.</summary>
    public static Question? FindAsked(this QuestionBank bank, string id, string revision) =>
        bank.FindRevision(id, revision) is not { } seen ? null
        : bank.Find(id) is { } current && Holds(seen, current) ? current
        : seen;
}
