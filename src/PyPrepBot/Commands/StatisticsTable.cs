using System.Globalization;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary>The bank in a table: topics by difficulty, then kinds.</summary>
internal static class StatisticsTable
{
    private static readonly Difficulty[] Levels = Enum.GetValues<Difficulty>();

    public static IEnumerable<string> Lines(BankStatistics bank)
    {
        yield return Row("topic", [.. Levels.Select(level => level.ToString().ToLowerInvariant()), "total", "also", "wish", "missing"]);
        foreach (var topic in bank.Topics)
        {
            yield return Row(topic.Topic.Slug, [
                .. Levels.Select(level => Text(topic.Counts[level])), Text(topic.Total), Text(topic.Also),
                Text(topic.Wish), Text(topic.Missing)]);
        }

        yield return Row("all", [
            .. Levels.Select(level => Text(bank.Difficulties[level])), Text(bank.Live), "", Text(bank.Wish), Text(bank.Missing)]);
        yield return "";
        yield return Row("kind", ["count", "share", "wished"]);
        foreach (var kind in bank.Kinds)
        {
            yield return Row(kind.Kind.ToString().ToLowerInvariant(), [Text(kind.Count), Percent(kind.Share), Percent(kind.Wished)]);
        }

        yield return "";
        foreach (var line in Facts(bank.Facts))
        {
            yield return line;
        }

        if (bank.Stock is { } stock)
        {
            var level = stock.Level.ToString().ToLowerInvariant();
            yield return $"{stock.Days} days ({stock.Days / 7} weeks) of daily challenges without a repeat; then {level} questions run out";
        }

        yield return $"{bank.Live} live, {bank.Drafts} drafts, {bank.Retired} retired; stage {bank.Stage}";
    }

    private static IEnumerable<string> Facts(IReadOnlyList<FactCount> facts)
    {
        if (facts.Count == 0)
        {
            yield break;
        }

        var missing = facts.Where(count => count.Questions == 0).Select(count => count.Fact.Id).ToList();
        var wrong = facts.Where(count => count.Fact.NeedsCorrection).ToList();
        var without = missing.Count > 0 ? $"; not {string.Join(", ", missing)}" : "";
        yield return $"{facts.Count - missing.Count} of {facts.Count} facts covered{without}";
        yield return $"{wrong.Count(count => count.Questions > 0)} of {wrong.Count} wrong or outdated ones set right: "
            + string.Join(", ", wrong.Select(count => $"{count.Fact.Id} {count.Questions}"));
    }

    private static string Row(string name, IReadOnlyList<string> cells) =>
        name.PadRight(18) + string.Concat(cells.Select(cell => cell.PadLeft(9)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => Math.Round(share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
