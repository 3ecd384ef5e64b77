namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Tells from the form of an answer how it has to be compared.</summary>
internal static class FillKind
{
    public static TypedKind Of(string answer, bool ignoreCase)
    {
        if (KnownExceptions.IsBuiltIn(answer))
            return TypedKind.Exception;
        if (NumberLiteral.Read(answer is ['+' or '-', .. var unsigned] ? unsigned : answer) is not null)
            return TypedKind.Number;

        // Before names, for an author who lets case go means a word, and names are case-sensitive.
        if (ignoreCase)
            return TypedKind.Text;

        return IsName(answer) ? TypedKind.Identifier : TypedKind.Expr;
    }

    private static bool IsName(string answer) =>
        (answer.StartsWith('@') ? answer[1..] : answer).Split('.').All(part => part.Length > 0
            && !char.IsDigit(part[0])
            && part.All(character => char.IsLetterOrDigit(character) || character == '_'));
}
