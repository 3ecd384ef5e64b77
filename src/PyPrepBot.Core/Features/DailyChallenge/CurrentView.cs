using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Shows a member whichever challenge is open now, or says when the next one comes.</summary>
public sealed class CurrentView(ChallengeDesk desk, ChallengeView view, IQuestionBank bank)
{
    public async Task<Reply> ShowAsync(StudyGroup group, MemberId member, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await desk.CurrentAsync(group, now, cancellation) is { } current)
        {
            return await view.ShowAsync(group, member, current, now, cancellation);
        }

        return Reply.Ephemeral(bank.Of(group.Id).Live.Count == 0
            ? ChallengeMessages.BankEmpty()
            : ChallengeMessages.NotYet(group, ChallengeWindows.Next(group.Schedule, now)));
    }
}
