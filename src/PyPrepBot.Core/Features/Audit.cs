using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Notes who changed what. Written after the change: an entry for what never happened would be worse than none.</summary>
public sealed class Audit(IAuditStore entries)
{
    /// <param name="what">In a word or two; see <see cref="AuditEntry.What"/>.</param>
    public Task NoteAsync(
        Interaction act, GroupId group, string what, string subject, string? before, string? after, CancellationToken cancellation) =>
        entries.AddAsync(
            new AuditEntry(act.DeliveryId, group, act.ReceivedAt, GroupDirectory.IdOf(act.User), what, subject, before, after),
            cancellation);
}
