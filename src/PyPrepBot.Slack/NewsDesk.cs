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
    private readonly Channel<(SpaceChange Change, DateTimeOffset? At)> _changes = Channel.CreateUnbounded<(SpaceChange, DateTimeOffset?)>();
    private Task _watching = Task.CompletedTask;

    public void Open(CancellationToken stopping) => _watching = WatchAsync(stopping);

    /// <param name="at">When it happened, where Slack tells it; it tells some of it again, up to an hour later.</param>
    public void Take(IEnumerable<SpaceChange> changes, DateTimeOffset? at = null)
    {
        foreach (var change in changes)
        {
            _changes.Writer.TryWrite((change, at));
        }
    }

    public async Task CloseAsync()
    {
        _changes.Writer.TryComplete();
        await _watching;
    }

    private async Task WatchAsync(CancellationToken stopping)
    {
        await foreach (var (change, at) in _changes.Reader.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                if (change is SpaceLeft)
                {
                    if (IsOvertaken(change.Space, at))
                    {
                        continue;
                    }

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

    // Slack tells whole seconds.
    private bool IsOvertaken(string space, DateTimeOffset? at) =>
        at?.AddSeconds(1) <= tokens.Of(space)?.InstalledAt;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Change} of workspace {Space} could not be noted")]
        public static partial void NotNoted(ILogger logger, string change, string space, Exception fault);
    }
}
