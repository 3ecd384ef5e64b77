using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Which questions a group could be asked, and how long they last.</summary>
public sealed class StockReading(IQuestionBank bank, IChallengeStore challenges)
{
    // What was shown within sixty days is not asked again.
    private const int RestDays = 60;
    private const int MostWanted = 3;

    public async Task<(Stock Stock, IReadOnlyList<string> Wanted)> ReadAsync(
        StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        var shown = await challenges.BetweenAsync(group.Id, today.AddDays(-RestDays), today.AddDays(RestDays), cancellation);
        // What is only reserved is still to be asked.
        var taken = shown
            .Where(challenge => challenge.Status != Challenges.ChallengeStatus.Planned)
            .Select(challenge => challenge.QuestionId)
            .ToHashSet(StringComparer.Ordinal);
        var questions = bank.Of(group.Id).Live.Where(question => IsOn(group.Settings.Topics, question))
            .Select(question => new StockQuestion(question.Topic, question.Difficulty, !taken.Contains(question.Id)))
            .ToList();
        var stock = Stock.Of(questions, group.Schedule.Days, group.Settings.Levels);
        return (stock, Stock.Wanted(questions, stock, MostWanted));
    }

    private static bool IsOn(ChosenTopics topics, Question question) => topics.Has(question.Topic) || question.Also.Any(topics.Has);
}
