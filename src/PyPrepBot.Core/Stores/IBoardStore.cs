using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Stores;

/// <summary>The ranked boards of each group, ready in memory.</summary>
public interface IBoardStore
{
    /// <summary>The first rows of a period's board and, when a member is given, their own row with its neighbours.</summary>
    /// <param name="period">A period key such as <c>2026-W47</c>, see <see cref="Period"/>; those joined by <c>+</c> are added up.</param>
    Task<BoardView> ReadAsync(GroupId group, string period, MemberId? member, int top, CancellationToken cancellation);
}
