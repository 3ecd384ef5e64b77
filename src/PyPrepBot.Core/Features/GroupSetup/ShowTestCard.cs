using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>"Send a test card to me": how a question looks, without controls and without its answer.</summary>
public sealed class ShowTestCard(GroupDirectory directory, IQuestionBank bank, IChallengeStore challenges, ShuffleKey key)
    : IInteractionHandler<ButtonClick>
{
    private const int DaysAhead = 14;

    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(click.Channel, cancellation);
        var today = GroupDay.Of(click.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        var around = await challenges.BetweenAsync(group.Id, today.AddDays(-DaysAhead), today.AddDays(DaysAhead), cancellation);
        var taken = around.Select(challenge => challenge.QuestionId).ToHashSet(StringComparer.Ordinal);

        // A question that is reserved would be given away a day too early.
        var live = bank.Of(group.Id).Live
            .OrderBy(question => taken.Contains(question.Id))
            .ThenBy(question => question.Id, StringComparer.Ordinal);
        return Reply.Ephemeral(live.FirstOrDefault() is { } question
            ? GroupSetupMessages.TestCard(question, OptionOrder.Of(question, key, "test card", click.User.Id))
            : GroupSetupMessages.NoQuestions());
    }
}
