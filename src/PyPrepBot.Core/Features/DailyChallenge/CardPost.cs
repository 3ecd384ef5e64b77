using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>The public card: the question without its options, how many have answered, and one button.</summary>
public sealed class CardPost(IChallengeStore challenges, IAnswerStore answers, IQuestionBank bank, Credits credits) : IPostComposer
{
    public PostKind Kind => PostKind.Card;

    public async Task<ChatMessage?> ComposeAsync(StudyGroup group, Post post, CancellationToken cancellation)
    {
        if (await challenges.FindAsync(group.Id, post.Date, cancellation) is not { } challenge
            || (bank.Of(group.Id).FindRevision(challenge.QuestionId, challenge.Revision) ?? bank.Of(group.Id).Find(challenge.QuestionId))
                is not { } question)
        {
            return null;
        }

        var writer = await credits.OfAsync(group.Id, bank.Of(group.Id).Find(question.Id) ?? question, cancellation);
        switch (challenge.Status)
        {
            case ChallengeStatus.Open:
                var answered = await challenges.AnswersAsync(group.Id, post.Date, cancellation);
                return PostMessages.Open(group, challenge, question, answered, writer);
            case ChallengeStatus.Closed:
                var given = await answers.OfChallengeAsync(group.Id, post.Date, member: null, cancellation);
                return PostMessages.Closed(challenge, question, Spread.Of(question, given), writer);
            case ChallengeStatus.Void:
                return PostMessages.Void(challenge, question);
            default:
                return null;
        }
    }
}
