namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Tells a slip of the keyboard from another term.</summary>
internal static class TermSlip
{
    private const int MostInAll = 2;

    public static bool IsBetween(Term right, Term given)
    {
        if (right.Words.Count == 0 || right.Words.Count != given.Words.Count || right.NegationCount != given.NegationCount)
            return false;

        var slips = 0;
        foreach (var (wanted, typed) in right.Words.Zip(given.Words))
        {
            slips += Slips(wanted, typed);
            if (slips > MostInAll)
                return false;
        }

        return true;
    }

    // A plural is no slip. Opposites mostly differ in how they begin (mutable, immutable), so the first letter has to be right.
    private static int Slips(Word right, Word typed)
    {
        if (right.IsSameButForNumber(typed))
            return 0;
        if (right.InCapitals || right.Text[0] != typed.Text[0] || !right.Text.All(char.IsLetter) || !typed.Text.All(char.IsLetter))
            return MostInAll + 1;

        var allowed = right.Text.Length switch { <= 4 => 0, <= 8 => 1, _ => 2 };
        var distance = EditDistance.Between(right.Text, typed.Text, allowed);
        return distance <= allowed ? distance : MostInAll + 1;
    }
}
