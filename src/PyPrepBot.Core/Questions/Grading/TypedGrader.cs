namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Grades a typed answer by the rules of its kind. Pure, and total: any string gets a mark.</summary>
public static class TypedGrader
{
    public static Mark Grade(TypedKind kind, TypedKey key, string input)
    {
        var mark = Judge(kind, key, input);
        if (mark.Verdict == Verdict.Invalid || key.Accepted.All(accepted => accepted.Text != input))
            return mark;

        return new Mark(Verdict.Correct, 1, mark.Compared);
    }

    /// <summary>The verdict of the rules alone, without the shortcut for an input that is an accepted answer to the letter.</summary>
    internal static Mark Judge(TypedKind kind, TypedKey key, string input)
    {
        if (input.Length > Cleaning.LongestRaw)
            return Mark.Invalid;

        // Phones make one em dash of two hyphens, so it is read both ways.
        var mark = new Attempt(kind, key, input, "-").Grade();
        if (mark.FullCredit || mark.Verdict == Verdict.Invalid || !MentionsEmDash(key, input))
            return mark;

        var other = new Attempt(kind, key, input, "--").Grade();
        return other.FullCredit ? other : mark;
    }

    private static bool MentionsEmDash(TypedKey key, string input) =>
        Glyphs.HasEmDash(input) || key.Accepted.Any(accepted => Glyphs.HasEmDash(accepted.Text));

    private sealed class Attempt(TypedKind kind, TypedKey key, string input, string dash)
    {
        public Mark Grade()
        {
            var (matcher, _, form) = TypedRules.Of(kind);
            var cleaned = Cleaning.Clean(input, form, dash);
            if (cleaned.Length == 0 || cleaned.Length > Longest())
                return Mark.Invalid;

            var compared = matcher.Describe(cleaned, key);
            var (accepted, likeness) = Nearest();
            var (rejected, foreseen) = Foreseen(matcher, cleaned);

            // A foreseen wrong answer beats every leniency that is not stricter than its own likeness.
            if (foreseen == Likeness.Same || (foreseen == Likeness.Alike && likeness != Likeness.Same))
                return new Mark(Verdict.Wrong, 0, compared, Feedback: rejected?.Feedback);

            return likeness switch
            {
                Likeness.Same or Likeness.Alike => new Mark(Verdict.Correct, 1, compared),
                Likeness.Slip => new Mark(Verdict.Typo, 1, compared, accepted?.Text.Trim()),
                _ => new Mark(Verdict.Wrong, 0, compared),
            };
        }

        private int Longest() => key.Accepted.Select(accepted => TypedRules.Of(accepted.Kind ?? kind).Longest)
            .Append(TypedRules.Of(kind).Longest)
            .Max();

        private (AcceptedAnswer? Accepted, Likeness Likeness) Nearest()
        {
            (AcceptedAnswer? Accepted, Likeness Likeness) nearest = (null, Likeness.None);
            foreach (var accepted in key.Accepted)
            {
                var (matcher, longest, form) = TypedRules.Of(accepted.Kind ?? kind);
                var cleaned = Cleaning.Clean(input, form, dash);
                var likeness = cleaned.Length > longest
                    ? Likeness.None
                    : matcher.Compare(Cleaning.Clean(accepted.Text, form, dash), cleaned, key);
                if (likeness > nearest.Likeness)
                    nearest = (accepted, likeness);
            }

            return nearest;
        }

        private (RejectedAnswer? Rejected, Likeness Likeness) Foreseen(IMatcher matcher, string cleaned)
        {
            (RejectedAnswer? Rejected, Likeness Likeness) nearest = (null, Likeness.Slip);
            foreach (var rejected in key.Rejected)
            {
                var text = Cleaning.Clean(rejected.Text, TypedRules.Of(kind).Form, dash);
                var likeness = matcher.Compare(text, cleaned, key with { Rejected = [] });
                if (likeness > nearest.Likeness)
                    nearest = (rejected, likeness);
            }

            return nearest;
        }
    }
}
