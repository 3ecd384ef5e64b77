using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Awards;

/// <summary>Keeps an award, or takes it back, each once; then it is in the audit, and the member is told.</summary>
public sealed class AwardDesk(IAwardStore awards, Audit audit, NoticeDesk notices)
{
    public const string What = "award";

    public async Task AwardAsync(PointsAwarded award, UserRef to, Interaction act, CancellationToken cancellation)
    {
        await awards.RecordAsync(award, cancellation);
        await audit.NoteAsync(
            act, award.Group, What, award.Member.Value, null, $"{AwardWords.Points(award.Points)}: {award.Reason}", cancellation);
        await notices.TellAsync(
            new Notice($"award-{act.DeliveryId}", award.Group, to, act.Channel, What, award.Key, act.ReceivedAt), cancellation);
    }

    /// <returns>Whether this call took it back.</returns>
    public async Task<bool> UndoAsync(PointsAwarded award, Interaction act, CancellationToken cancellation)
    {
        var undone = award with
        {
            Key = EventKey.AwardUndone(award.Key),
            At = act.ReceivedAt,
            Points = -award.Points,
            By = GroupDirectory.IdOf(act.User),
            Undoes = award.Key,
            UndoneBy = act.DeliveryId,
        };
        if (!await awards.RecordAsync(undone, cancellation))
        {
            return false;
        }

        await audit.NoteAsync(
            act, award.Group, What, award.Member.Value, $"{AwardWords.Points(award.Points)}: {award.Reason}", null, cancellation);
        return true;
    }
}
