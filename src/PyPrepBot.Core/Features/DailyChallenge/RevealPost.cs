using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>After the close: the answer, how the group spread over the options, and why each option is right or wrong.</summary>
public sealed class RevealPost(IChallengeStore challenges, IAnswerStore answers, IQuestionBank bank) : IPostComposer
{
    public PostKind Kind => PostKind.Reveal;

    public async Task<ChatMessage?> ComposeAsync(StudyGroup group, Post post, CancellationToken cancellation)
    {
        if (await challenges.FindAsync(group.Id, post.Date, cancellation) is not { Status: ChallengeStatus.Closed } challenge
            || (bank.Of(group.Id).FindRevision(challenge.QuestionId, challenge.Revision) ?? bank.Of(group.Id).Find(challenge.QuestionId))
                is not { } question)
        {
            return null;
        }

        var given = await answers.OfChallengeAsync(group.Id, post.Date, member: null, cancellation);
        return PostMessages.Reveal(challenge, question, Spread.Of(question, given));
    }
}
