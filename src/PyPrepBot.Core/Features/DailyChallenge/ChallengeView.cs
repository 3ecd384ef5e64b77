using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Shows a member the challenge as it stands for them: to answer, answered, or closed.</summary>
public sealed class ChallengeView(DailyCard cards, IAnswerStore answers)
{
    public async Task<Reply> ShowAsync(
        StudyGroup group, MemberId member, Challenge challenge, DateTimeOffset now, CancellationToken cancellation)
    {
        if (challenge.Status == ChallengeStatus.Planned)
        {
            // Reserved, and then nobody asked for it while its window was open: there never was such a challenge.
            return Reply.Ephemeral(challenge.Window.Closes <= now
                ? ChallengeMessages.NoSuchChallenge()
                : ChallengeMessages.NotYet(group, challenge.Window.Opens > now
                    ? new DatedWindow(challenge.Date, challenge.Window)
                    : ChallengeWindows.Next(group.Schedule, now)));
        }

        if (await cards.OpenAsync(challenge, member, now, cancellation) is not var (card, question))
        {
            return Reply.Ephemeral(ChallengeMessages.QuestionGone());
        }

        var given = await answers.OfChallengeAsync(group.Id, challenge.Date, member, cancellation);
        if (Attempts.IsSettled(question, given))
        {
            return Reply.Ephemeral(ChallengeMessages.AlreadyAnswered(challenge, question, card.As(given[^1]), given[^1]));
        }

        var counts = challenge.Status == ChallengeStatus.Open && challenge.Window.Accepts(now);
        return Reply.Ephemeral(counts
            ? ChallengeMessages.Card(group, challenge, card, question)
            : ChallengeMessages.Practice(challenge, card, question));
    }
}
