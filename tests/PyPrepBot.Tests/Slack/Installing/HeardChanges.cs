using System.Collections.Concurrent;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Slack.Installing;

/// <summary>Keeps what it is told about where the bot came and went.</summary>
internal sealed class HeardChanges : ISpaceWatcher
{
    public ConcurrentQueue<SpaceChange> Heard { get; } = new();

    public Task NoteAsync(SpaceChange change, CancellationToken cancellation)
    {
        Heard.Enqueue(change);
        return Task.CompletedTask;
    }
}
