using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Makes the words of one kind of notice at the time it is told.</summary>
public interface INoticeComposer
{
    /// <summary>The <see cref="Notice.Kind"/> it is for.</summary>
    string Kind { get; }

    /// <returns>Null when there is nothing to be told any more.</returns>
    Task<ChatMessage?> ComposeAsync(StudyGroup group, Notice notice, CancellationToken cancellation);
}
