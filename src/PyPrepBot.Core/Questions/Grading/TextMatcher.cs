using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>A term in prose: capitals, articles and the plural do not count; a slip is forgiven where it changes no meaning.</summary>
internal sealed class TextMatcher : IMatcher
{
    public Likeness Compare(string accepted, string input, TypedKey key)
    {
        var right = Term.Read(accepted);
        var given = Term.Read(input);
        if (right.IsSame(given))
            return Likeness.Same;

        // The head of a gloss may stand alone on one side, but two glosses are not compared by their heads.
        var likeness = WithoutGloss(right, given, key);
        if (likeness < Likeness.Alike && Gloss.Read(input) is { } typed && !IsRejected(typed.Aside, key))
            likeness = Max(likeness, WithoutGloss(right, typed.Head, key));
        if (likeness < Likeness.Alike && Gloss.Read(accepted) is { } written && !IsRejected(written.Aside, key))
            likeness = Max(likeness, WithoutGloss(written.Head, given, key));

        return likeness;
    }

    public string Describe(string input, TypedKey key) => Term.Read(input).ToString();

    private static Likeness WithoutGloss(Term right, Term given, TypedKey key)
    {
        if (right.IsSameButForNumber(given))
            return Likeness.Alike;

        return TermSlip.IsBetween(right, given) && !IsOtherTerm(given, key) ? Likeness.Slip : Likeness.None;
    }

    private static bool IsOtherTerm(Term given, TypedKey key) => IsRejected(given, key) || key.KnownTerms.Any(term => Names(term, given));

    private static bool IsRejected(Term term, TypedKey key) => key.Rejected.Any(rejected => Names(rejected.Text, term));

    private static bool Names(string term, Term given) =>
        Term.Read(Cleaning.Clean(term, NormalizationForm.FormKC)).IsSameButForNumber(given);

    private static Likeness Max(Likeness first, Likeness second) => first > second ? first : second;
}
