namespace PyPrepBot.Core.Questions.Grading;

/// <summary>The key of a typed question of the bank, whose authors write answers only and leave the kind to their form.</summary>
internal static class TypedKeys
{
    public static (TypedKind Kind, TypedKey Key) Of(TypedQuestion question, IReadOnlySet<string>? knownTerms = null)
    {
        var key = new TypedKey
        {
            Accepted =
            [
                .. question.Accept.Prepend(question.Answer).Select(text => new AcceptedAnswer(text, KindOf(question, text))),
            ],
            KnownTerms = knownTerms ?? new HashSet<string>(),
        };

        return (KindOf(question, question.Answer), key);
    }

    private static TypedKind KindOf(TypedQuestion question, string answer) =>
        question is OutputQuestion ? TypedKind.Output : FillKind.Of(answer, question.IgnoreCase);
}
