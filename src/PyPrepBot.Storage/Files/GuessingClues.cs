using System.Globalization;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Looks for what gives the right option away: its length, and its place in the file.</summary>
internal static class GuessingClues
{
    // One bank in a hundred without any bias is warned about.
    private const double LengthLimit = 2.326;
    private static readonly Dictionary<int, double> PlaceLimits = new() { [3] = 9.210, [4] = 11.345, [5] = 13.277 };

    // Choices of one question are meant to differ by less than a quarter in length; a few characters more are nobody's clue.
    private const double Clearly = 1.25;
    private const int AtLeast = 8;

    public static GuessingFigures FiguresOf(IEnumerable<Question> questions)
    {
        var singles = questions.OfType<SingleQuestion>().ToArray();
        var positions = singles
            .GroupBy(question => question.Choices.Count)
            .OrderBy(group => group.Key)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<int>)PlacesOf(group, group.Key));

        return new GuessingFigures(
            singles.Length,
            singles.Count(question => Lead(question) is { } lead && lead.Right > lead.Other),
            singles.Count(IsClearlyLongest),
            singles.Sum(question => question.GuessRate),
            positions);
    }

    public static bool IsClearlyLongest(SingleQuestion question) =>
        Lead(question) is { } lead && lead.Right >= lead.Other * Clearly && lead.Right >= lead.Other + AtLeast;

    public static IEnumerable<BankWarning> Warnings(GuessingFigures figures)
    {
        var chance = figures.LongestByChance / Math.Max(1, figures.Questions);
        var spread = Math.Sqrt(figures.Questions * chance * (1 - chance));
        if (figures.Longest > figures.LongestByChance + LengthLimit * spread)
        {
            var expected = figures.LongestByChance.ToString("0", CultureInfo.InvariantCulture);
            var found = $"{figures.Longest} of {figures.Questions}";
            yield return OfBank(
                "longest-right",
                $"The right option is the longest in {found}; by chance it would be in {expected}.",
                "Shorten right options.");
        }

        foreach (var (options, places) in figures.Positions)
        {
            if (PlaceLimits.TryGetValue(options, out var limit) && Unevenness(places) > limit)
                yield return OfBank(
                    "right-place",
                    $"The right one of {options} stands {string.Join(", ", places)} times in each place.",
                    "Move some of them.");
        }
    }

    /// <summary>The chi-square statistic against equal counts, with one degree of freedom less than there are places.</summary>
    public static double Unevenness(IReadOnlyList<int> places)
    {
        var expected = places.Sum() / (double)places.Count;
        return expected == 0 ? 0 : places.Sum(count => (count - expected) * (count - expected) / expected);
    }

    private static BankWarning OfBank(string rule, string message, string howToMend) => new(string.Empty, 0, rule, message, howToMend);

    private static int[] PlacesOf(IEnumerable<SingleQuestion> questions, int options)
    {
        var places = new int[options];
        foreach (var question in questions)
            places[question.Choices.TakeWhile(choice => !choice.Right).Count()]++;

        return places;
    }

    private static (int Right, int Other)? Lead(SingleQuestion question)
    {
        var lengths = question.Choices.ToLookup(choice => choice.Right, choice => PlainText.LengthOf(choice.Text));
        return lengths[true].Any() && lengths[false].Any() ? (lengths[true].Max(), lengths[false].Max()) : null;
    }
}
