using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>The first stage of grading: takes off what keyboards and platforms add, and nothing an author could mean.</summary>
internal static class Cleaning
{
    /// <summary>Five times what a platform can deliver; more is not worth cleaning.</summary>
    public const int LongestRaw = 20_000;

    public static string Clean(string raw, NormalizationForm form, string dash = "-")
    {
        // Twice: composing needs the invisible characters gone, and decomposing brings up new dashes and blanks.
        return Settle(Glyphs.Plain(Glyphs.Plain(raw, dash).Normalize(form), dash));
    }

    /// <summary>Takes off outer blanks and code marks; also for what is left when a lead-in has been cut.</summary>
    public static string Settle(string plain)
    {
        var text = Tidy(plain);

        // Marks of one, two and three ticks may stand in each other, so this ends after three rounds.
        while (CodeMarks.Unwrap(text) is { } inside)
            text = Tidy(inside);

        return text;
    }

    // Blanks at line ends, empty lines at both ends and blanks before the first line are never content.
    private static string Tidy(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd(' ', '\t'));

        return string.Join('\n', lines).Trim('\n', ' ', '\t');
    }
}
