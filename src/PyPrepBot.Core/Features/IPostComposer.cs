using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Writes the message of one kind of post at the moment it is sent, from what is known then.</summary>
public interface IPostComposer
{
    PostKind Kind { get; }

    /// <summary>The message, or null when there is nothing left to say and the post is dropped.</summary>
    Task<ChatMessage?> ComposeAsync(StudyGroup group, Post post, CancellationToken cancellation);
}
