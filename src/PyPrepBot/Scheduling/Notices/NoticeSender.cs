using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Scheduling.Notices;

/// <summary>
/// Tells people what is due. A platform knows a notice by its key, so one that was told before a crash is not told twice.
/// </summary>
internal sealed partial class NoticeSender(
    INoticeStore notices,
    IGroupStore groups,
    IEnumerable<INoticeComposer> composers,
    ChatRooms rooms,
    TimeProvider time,
    ILogger<NoticeSender> logger)
{
    // A platform that could not be reached for so long will not bring it while it is still news.
    private static readonly TimeSpan TooOld = TimeSpan.FromDays(3);

    private readonly Dictionary<string, INoticeComposer> _composers = composers.ToDictionary(composer => composer.Kind);

    public async Task SendDueAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var notice in await notices.DueAsync(now, cancellation))
        {
            try
            {
                await SendAsync(notice, cancellation);
                await notices.SettleAsync(notice, CancellationToken.None);
            }
            catch (Exception error) when (!cancellation.IsCancellationRequested)
            {
                // One that cannot be told now holds up no other.
                Log.Failed(logger, notice.Kind, notice.Id, error);
                if (now - notice.DueAt > TooOld)
                {
                    await notices.SettleAsync(notice, cancellation);
                }
            }
        }
    }

    private async Task SendAsync(Notice notice, CancellationToken cancellation)
    {
        if (await groups.FindAsync(notice.Group, cancellation) is { } group
            && _composers.GetValueOrDefault(notice.Kind) is { } composer
            && await composer.ComposeAsync(group, notice, cancellation) is { } message)
        {
            await rooms.TellAsync(notice.To, notice.Near, message, $"{notice.Group}|{notice.Id}", cancellation);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The notice {Kind} {Id} could not be told and is tried again")]
        public static partial void Failed(ILogger logger, string kind, string id, Exception error);
    }
}
