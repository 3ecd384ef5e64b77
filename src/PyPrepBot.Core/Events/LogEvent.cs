using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>
/// One entry of the append-only log. Everything else that is known about answers, from points to ratings, is a projection of it.
/// </summary>
/// <param name="Key">Unique for ever: the first event with a key wins, and a second one changes nothing.
/// See <see cref="EventKey"/>.</param>
/// <param name="At">When it happened, by the time of receipt.</param>
public abstract record LogEvent(string Key, GroupId Group, DateTimeOffset At);
