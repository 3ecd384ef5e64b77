using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Installing;

namespace PyPrepBot.Slack;

/// <summary>
/// Passes on what changed about workspaces and channels, one after the other: leaving and coming back must not overtake each other.
/// </summary>
internal sealed partial class NewsDesk(ISpaceWatcher watcher, ITokens tokens, ILogger<NewsDesk> logger)
{
    private readonly Channel<SpaceChange> _changes = Channel.CreateUnbounded<SpaceChange>();
    private Task _watching = Task.CompletedTask;

    public void Open(CancellationToken stopping) => _watching = WatchAsync(stopping);

    public void Take(IEnumerable<SpaceChange> changes)
    {
        foreach (var change in changes)
        {
            _changes.Writer.TryWrite(change);
        }
    }

    public async Task CloseAsync()
    {
        _changes.Writer.TryComplete();
        await _watching;
    }

    private async Task WatchAsync(CancellationToken stopping)
    {
        await foreach (var change in _changes.Reader.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                if (change is SpaceLeft)
                {
                    tokens.Forget(change.Space);
                }

                await watcher.NoteAsync(change, stopping);
            }
            catch (Exception fault)
            {
                Log.NotNoted(logger, change.GetType().Name, change.Space, fault);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Change} of workspace {Space} could not be noted")]
        public static partial void NotNoted(ILogger logger, string change, string space, Exception fault);
    }
}
