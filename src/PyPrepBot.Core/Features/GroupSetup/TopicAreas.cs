using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>The areas into which a bank's topics fall: few enough to choose from.</summary>
internal static class TopicAreas
{
    // As many as fit a list on every platform; the rest can be named one by one.
    private const int Most = 25;

    /// <summary>In the order of the bank.</summary>
    public static IReadOnlyList<string> Of(QuestionBank bank) =>
        [.. bank.Topics.All.Select(topic => topic.Group).Distinct(StringComparer.Ordinal).Take(Most)];

    /// <summary>All topics when no area is named, or every one, or none that there is.</summary>
    public static ChosenTopics Topics(QuestionBank bank, IReadOnlyList<int> areas)
    {
        var all = Of(bank);
        var chosen = areas.Where(area => area < all.Count).Select(area => all[area]).ToHashSet(StringComparer.Ordinal);
        return chosen.Count == all.Count
            ? ChosenTopics.All
            : new ChosenTopics(bank.Topics.All.Where(topic => chosen.Contains(topic.Group)).Select(topic => topic.Slug));
    }
}
