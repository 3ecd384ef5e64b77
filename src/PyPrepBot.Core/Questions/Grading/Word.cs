namespace PyPrepBot.Core.Questions.Grading;

/// <summary>One word of a term, in lower case and without accents.</summary>
/// <param name="InCapitals">Written in capitals (HTTP): each letter of it decides.</param>
internal readonly record struct Word(string Text, bool InCapitals)
{
    // -s after anything, -es after a hiss, -ies for a final y.
    public bool IsSameButForNumber(Word other) =>
        Text == other.Text || (!InCapitals && (IsPlural(Text, other.Text) || IsPlural(other.Text, Text)));

    private static bool IsPlural(string singular, string plural)
    {
        if (singular.Length < 3 || plural.Length <= singular.Length || !plural.EndsWith('s'))
            return false;
        if (EndsInHiss(singular))
            return plural == $"{singular}es";
        if (singular.EndsWith('y') && !"aeiou".Contains(singular[^2], StringComparison.Ordinal))
            return plural == $"{singular[..^1]}ies";

        return plural == $"{singular}s";
    }

    private static bool EndsInHiss(string word) => word is [.., 's', 's'] or [.., 'x' or 'z'] or [.., 'c' or 's', 'h'];
}
