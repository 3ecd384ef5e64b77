using PyPrepBot.Slack.Protocol.SocketMode;

namespace PyPrepBot.Slack.Http;

/// <summary>Remembers for an hour or two what came in: Slack sends again what it believes was lost.</summary>
internal sealed class SeenRequests(TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly SeenDeliveries _seen = new(time);

    /// <summary>Whether this is the first time; what has no id is always new.</summary>
    public bool IsNew(string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            return true;
        }

        lock (_lock)
        {
            return _seen.IsNew(id);
        }
    }
}
