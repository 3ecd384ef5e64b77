using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>The one thing everybody reads about a correction.</summary>
public sealed class CorrectionPost(IRegradeStore regrades, IChallengeStore challenges, IQuestionBank bank) : IPostComposer
{
    public PostKind Kind => PostKind.Correction;

    public async Task<ChatMessage?> ComposeAsync(StudyGroup group, Post post, CancellationToken cancellation) =>
        post.Tag is { } id
        && await regrades.FindAsync(group.Id, id, cancellation) is { State: RegradeState.Done } done
        && await challenges.FindAsync(group.Id, post.Date, cancellation) is { } challenge
            ? RegradeMessages.Note(done, challenge, bank.Of(group.Id).Find(done.QuestionId))
            : null;
}
