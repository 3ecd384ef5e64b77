namespace PyPrepBot.Core.Questions.Grading;

/// <summary>The type of an exception, and its message only where the author asks for it. A parent class is another answer.</summary>
internal sealed class ExceptionMatcher : IMatcher
{
    // Shorter names are one slip away from too many others.
    private const int ShortestForSlip = 8;

    public Likeness Compare(string accepted, string input, TypedKey key)
    {
        if (ExceptionAnswer.Read(accepted) is not { } right || ExceptionAnswer.Read(input) is not { } given)
            return Likeness.None;
        if (key.ExactMessage && right.Message != given.Message)
            return Likeness.None;
        if (right.Name == given.Name && !NamesOtherModule(right, given))
            return Likeness.Same;
        if (right.Class == given.Class && !NamesOtherModule(right, given))
            return Likeness.Alike;

        return IsSlip(right.Name, given.Name, key) ? Likeness.Slip : Likeness.None;
    }

    public string Describe(string input, TypedKey key)
    {
        if (ExceptionAnswer.Read(input) is not { } given)
            return input;

        return key.ExactMessage && given.Message.Length > 0 ? $"{given.Written}: {given.Message}" : given.Written;
    }

    // Many modules have an "error" of their own: there the module is the name.
    private static bool NamesOtherModule(ExceptionName right, ExceptionName given) =>
        right.Name is "error" or "timeout"
        && right.Name == given.Name
        && right.Path != given.Path
        && right.Class == right.Name
        && right.Path.Contains('.', StringComparison.Ordinal)
        && given.Path.Contains('.', StringComparison.Ordinal);

    private static bool IsSlip(string right, string given, TypedKey key) =>
        right.Length >= ShortestForSlip
        && given.Length > 0
        && right[0] == given[0]
        && (right + given).All(char.IsLetter)
        && EditDistance.Between(right, given, atMost: 1) == 1
        && !KnownExceptions.Contains(given)
        && !key.KnownTerms.Any(term => ExceptionName.Fold(term) == given);
}
