using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.AuditTrail;

/// <summary>A page of a group's audit, with the names people go by now.</summary>
public sealed class AuditReading(IAuditStore audit, IMemberStore members)
{
    // Far more than a group changes in a year; older lines are in the group's export.
    private const int Searched = 2000;

    internal async Task<ChatMessage> PageAsync(GroupId group, AuditAsked asked, CancellationToken cancellation)
    {
        var found = (await audit.LatestAsync(group, Searched, cancellation))
            .Where(entry => asked.By is null || entry.By.Value == asked.By)
            .Where(entry => asked.What is null || entry.What.StartsWith(asked.What, StringComparison.OrdinalIgnoreCase))
            .Skip(asked.Skip)
            .Take(asked.Page + 1)
            .ToList();
        var shown = found.Take(asked.Page).ToList();
        var people = shown.Select(entry => entry.By).Concat(shown.SelectMany(Subject)).Distinct().ToList();
        var names = await members.NamesAsync(group, people, cancellation);
        return AuditMessages.Page(shown, names, asked, hasMore: found.Count > shown.Count);
    }

    private static IEnumerable<MemberId> Subject(AuditEntry entry) =>
        entry.Subject.Contains(':', StringComparison.Ordinal) && MemberId.TryParse(entry.Subject, out var member) ? [member] : [];
}
