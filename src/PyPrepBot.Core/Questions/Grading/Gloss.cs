namespace PyPrepBot.Core.Questions.Grading;

/// <summary>A term with another in parentheses behind it: <c>global interpreter lock (GIL)</c>.</summary>
internal sealed record Gloss(Term Head, Term Aside)
{
    public static Gloss? Read(string cleaned)
    {
        var open = cleaned.LastIndexOf(" (", StringComparison.Ordinal);
        if (open < 1 || !cleaned.EndsWith(')') || cleaned.IndexOf(')', open) != cleaned.Length - 1)
            return null;

        return new Gloss(Term.Read(cleaned[..open].TrimEnd()), Term.Read(cleaned[(open + 2)..^1]));
    }
}
