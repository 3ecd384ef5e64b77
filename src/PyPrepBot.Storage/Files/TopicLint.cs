using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Looks for topics that nothing is asked about, and for names that lead nowhere.</summary>
internal static class TopicLint
{
    public static IEnumerable<BankWarning> Warnings(LoadedBank bank)
    {
        var asked = bank.Questions.Where(question => question.Status == QuestionStatus.Live)
            .SelectMany(question => question.Also.Append(question.Topic))
            .ToHashSet(StringComparer.Ordinal);

        foreach (var topic in bank.Topics.All)
        {
            if (!asked.Contains(topic.Slug))
                yield return At(topic, bank, "no-questions", $"topic {topic.Slug} has no live question.", "Write one.");
            foreach (var alias in topic.Aliases.Where(alias => LeadsElsewhere(alias, topic, bank.Topics)))
                yield return At(topic, bank, "dead-alias", $"topic {topic.Slug}: the alias {alias} never leads to it.", "Take it out.");
            if (LeadsElsewhere(topic.Title, topic, bank.Topics))
                yield return At(topic, bank, "dead-title", $"topic {topic.Slug}: its title leads to another topic.", "Change one.");
        }
    }

    // An alias that repeats the slug is as dead as one that another topic took: without it nothing changes.
    private static bool LeadsElsewhere(string name, Topic topic, TopicIndex topics) =>
        topics.Find(name)?.Slug != topic.Slug || (name != topic.Title && TopicName.Normalise(name) == topic.Slug);

    private static BankWarning At(Topic topic, LoadedBank bank, string rule, string message, string howToMend) =>
        new(TopicsFile.Name, bank.TopicLines.GetValueOrDefault(topic.Slug), rule, message, howToMend);
}
