namespace PyPrepBot.Core.Features.GroupRemoval;

/// <summary>How long a group that was taken down can come back.</summary>
internal static class RemovalRules
{
    public static readonly TimeSpan UndoFor = TimeSpan.FromDays(7);

    public static bool IsOver(DateTimeOffset removedAt, DateTimeOffset now) => removedAt <= LastOver(now);

    /// <summary>Whatever was taken down by then cannot come back.</summary>
    public static DateTimeOffset LastOver(DateTimeOffset now) => now - UndoFor;
}
