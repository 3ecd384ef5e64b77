using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>A message that says what it is.</summary>
internal sealed class FixedComposer(PostKind kind) : IPostComposer
{
    public PostKind Kind => kind;

    public Func<Post, ChatMessage?> Compose { get; set; } = post => new ChatMessage($"{post.Kind} {ChallengeDate.Text(post.Date)}");

    public Task<ChatMessage?> ComposeAsync(StudyGroup group, Post post, CancellationToken cancellation) =>
        Task.FromResult(Compose(post));
}
