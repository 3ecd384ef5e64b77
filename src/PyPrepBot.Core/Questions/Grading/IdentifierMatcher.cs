namespace PyPrepBot.Core.Questions.Grading;

/// <summary>A name, exact and case-sensitive: one letter makes another method of it.</summary>
internal sealed class IdentifierMatcher : IMatcher
{
    public Likeness Compare(string accepted, string input, TypedKey key)
    {
        var right = IdentifierName.Read(accepted);
        var given = IdentifierName.Read(input);
        if (right == given)
            return Likeness.Same;

        return IsAlike(right, given) || IsAlike(right, Uncapitalised(given, right)) ? Likeness.Alike : Likeness.None;
    }

    public string Describe(string input, TypedKey key) => IdentifierName.Read(input);

    // What the author gave a module may be named without it, or with the end of it; another module is another thing.
    private static bool IsAlike(string right, string given) =>
        given.Length > 0
        && (right == given
            || right.EndsWith($".{given}", StringComparison.Ordinal)
            || (!right.Contains('.', StringComparison.Ordinal) && ModuleHomes.IsHome(given, right)));

    // Phone keyboards begin with a capital; a name that has capitals of its own must still show them.
    private static string Uncapitalised(string given, string right)
    {
        var name = given.Contains('.', StringComparison.Ordinal) ? right : right[(right.LastIndexOf('.') + 1)..];

        return given.Length > 0 && !name.Any(char.IsUpper) ? char.ToLowerInvariant(given[0]) + given[1..] : given;
    }
}
